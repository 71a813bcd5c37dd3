// Text and a size in, about how wide it will be out: enough to choose between two ways of writing, never to place anything.

/** Advances in em: of Arial, which the brand's Latin face is metric-compatible with, and of BIZ UDPGothic. First match wins. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[0-9–$¥_?]/, 0.556],
  [/[.,:;!'|/ iIjlft]/, 0.278],
  [/[()\-r]/, 0.333],
  [/[+<>=~×÷±]/, 0.584],
  [/[%mMWw@]/, 0.87],
  [/[A-Z&]/, 0.68],
  [/[a-z]/, 0.53],
  [/[、。，．「」『』（）・：；〜]/, 0.55],
  [/[\u3041-\u30ff]/, 0.93],
  [/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u3000△▲→①-⑳]/, 1],
];
const OTHER = 0.56;
/** Bold Latin is a little wider. */
const BOLD = 1.04;

/** Word keeps a quarter em between a Japanese letter and a Latin one or a digit. */
const JOINTS = /[\u3041-\u30ff\u4e00-\u9fff](?=[0-9A-Za-z])|[0-9A-Za-z](?=[\u3041-\u30ff\u4e00-\u9fff])/g;

/** Width in points. */
export function estimateWidth(text: string, size: number, bold = false): number {
  let em = 0.25 * (text.match(JOINTS)?.length ?? 0);
  for (const character of text) {
    const advance = advanceOf(character);
    em += bold && advance < 0.9 ? advance * BOLD : advance;
  }
  return em * size;
}

const known = new Map<string, number>();

function advanceOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const advance = ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
  known.set(character, advance);
  return advance;
}

/** Pieces between which a label may break: words, single Japanese characters with what must not stand apart from them. */
const PIECES =
  /\/?[\u3041-\u9fff][、。）」・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[^\s\u3041-\u9fff]+?(?=\/?[\u3041-\u9fff]|\s|$)|\s+/g;

/** The text on lines of at most `width` points, filled from the first; a piece that is wider stands alone. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && estimateWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Lines that the text takes in a column of `width` points; at least one. */
export function estimateLines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil(estimateWidth(text, size) / width - 0.02));
}

/** The text cut to a width, with … where something is left out. */
export function fitText(text: string, size: number, width: number): string {
  if (estimateWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && estimateWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
