// The words of a document as a typesetter joins them: no line ends of the source, curled quotes, units beside their numbers.
import type { Language } from '../text/index.ts';
import type { Document, Inline } from '../tree/index.ts';
import { curlQuotes } from './curl-quotes.ts';
import { type Line, mapLines } from './map.ts';

/**
 * Joins source lines, merges neighbouring text nodes and drops spans without content. In English also curls straight
 * quotes and keeps a unit on the line of its number.
 */
export function join(document: Document): Document {
  const { language } = document.meta;
  return mapLines(document, (line) => joinLine(line, language));
}

/** One line of inlines, joined. */
export function joinLine(line: Line, language: Language): Line {
  if (isJoined(line, language)) return line;
  const characters = charactersOf(line);
  const text = characters.join('');
  joinLines(characters, text, language);
  if (language === 'en') {
    curlQuotes(characters);
    keepUnits(characters);
  }
  return rebuilt(line, { characters, at: 0 });
}

// Most lines of a document are table cells with nothing to join, and the way through their characters costs 20 times more.
const TO_JOIN = { ja: /[\n\t]/, en: /[\n\t"']|^ |\d / } as const satisfies Record<Language, RegExp>;

/** True when a line is certainly as it should be. */
function isJoined(line: Line, language: Language): boolean {
  return line.every((inline, index) => {
    if ('children' in inline) return inline.children.length > 0 && isJoined(inline.children, language);
    if (inline.type !== 'text') return inline.type !== 'break';
    return inline.text !== '' && line[index - 1]?.type !== 'text' && !TO_JOIN[language].test(inline.text);
  });
}

// What stands in for a node while neighbouring characters are looked at. Noncharacters, so that no text can hold them.
const BREAK = '\ufdd0';
const AMOUNT = '\ufdd1';
const ARROW = '\ufdd2';
const REFERENCE = '\ufdd3';
const GONE = '\ufdd4';

/** A line as UTF-16 units, one for each node that is not text: edits at an index then find their way back. */
function charactersOf(line: Line): string[] {
  return line.flatMap((inline) => {
    if ('children' in inline) return charactersOf(inline.children);
    if (inline.type === 'text') return inline.text.split('');
    return [{ break: BREAK, amount: AMOUNT, arrow: ARROW, reference: REFERENCE }[inline.type]];
  });
}

/** A line end of the source is a space between Latin words, nothing beside Japanese, at the edges and at a break. */
function joinLines(characters: string[], text: string, language: Language): void {
  for (const match of text.matchAll(/[ \t\n]+/g)) {
    const end = match.index + match[0].length;
    const [before, after] = [text.charAt(match.index - 1), text.charAt(end)];
    if (!/[\t\n]/.test(match[0]) && before !== BREAK && after !== BREAK) continue;
    characters.fill('', match.index, end);
    characters[match.index] = spaceBetween(before, after, language);
  }
}

function spaceBetween(before: string, after: string, language: Language): string {
  if (before === '' || after === '' || before === BREAK || after === BREAK) return '';
  const [left, right] = [isWide(before, language), isWide(after, language)];
  // Japanese sets its own quarter em between a kanji and a number: a space there would be an accident of the source.
  return (language === 'ja' ? left || right : left && right) ? '' : ' ';
}

/** Characters as wide as an em; a reference in Japanese (図1) counts as one. Surrogates: rare kanji, emoji. */
function isWide(character: string, language: Language): boolean {
  if (character === REFERENCE) return language === 'ja';
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\ud840-\ud8ff\udc00-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffe6]/.test(
    character,
  );
}

const UNITS =
  'k?m²|m³|[kcmµ]?m|[kmµ]?g|t|[mk]?l|k?W|[kM]Wh|MW|h|min|m?s|kN|MPa|°C|%|pp|JPY|yen|units?|pcs|pieces?|items?|people|seconds?|minutes?|hours?|shifts?|days?|weeks?|months?|years?|times|million|billion|thousand';
const NUMBER_AND_UNIT = new RegExp(
  ` (?<=[0-9${AMOUNT}]${GONE}* )(?=${GONE}*(?:${UNITS})(?![A-Za-z0-9]))`,
  'g',
);

function keepUnits(characters: string[]): void {
  const text = characters.map((character) => character || GONE).join('');
  for (const match of text.matchAll(NUMBER_AND_UNIT)) characters[match.index] = '\u00a0';
}

/** The characters of a line on their way back into its nodes. */
interface Reading {
  readonly characters: readonly string[];
  at: number;
}

function rebuilt(line: Line, reading: Reading): Inline[] {
  const inlines: Inline[] = [];
  for (const inline of line) {
    if ('children' in inline) {
      const children = rebuilt(inline.children, reading);
      if (children.length > 0) inlines.push({ ...inline, children });
    } else if (inline.type === 'text') {
      const end = reading.at + inline.text.length;
      addText(inlines, reading.characters.slice(reading.at, end).join(''));
      reading.at = end;
    } else {
      reading.at += 1;
      inlines.push(inline);
    }
  }
  return inlines;
}

function addText(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (text === '') return;
  if (last?.type === 'text') inlines[inlines.length - 1] = { type: 'text', text: last.text + text };
  else inlines.push({ type: 'text', text });
}
