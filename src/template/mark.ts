// The mark that stands in the Markdown for a value: two private-use characters round its number.

const OPEN = '\uf8f0';
const CLOSE = '\uf8f1';

/** The mark of value `index`. */
export function markOf(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** Words and value numbers of a text in order: `[{text}, {mark: 0}, {text}]`, each with its offset. */
export function splitMarks(
  text: string,
): ({ offset: number; text: string } | { offset: number; mark: number })[] {
  const parts: ({ offset: number; text: string } | { offset: number; mark: number })[] = [];
  let end = 0;
  for (const match of text.matchAll(/\uf8f0(\d+)\uf8f1/g)) {
    if (match.index > end) parts.push({ offset: end, text: text.slice(end, match.index) });
    parts.push({ offset: match.index, mark: Number(match[1]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ offset: end, text: text.slice(end) });
  return parts;
}

/** The value number of a text that is one mark and nothing else, or null. */
export function loneMark(text: string): number | null {
  const match = /^\s*\uf8f0(\d+)\uf8f1\s*$/.exec(text);
  return match ? Number(match[1]) : null;
}

/** A template's own text without characters that could pose as a mark; the length stays the same. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uf8f0\uf8f1]/g, '\ufffd');
}
