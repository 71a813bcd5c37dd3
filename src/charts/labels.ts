// Words into lines that fit a width, and labels of one column apart: no label may touch another.
import type { Language } from '../text/index.ts';
import type { ChartContext } from './context.ts';
import { labelBreaks } from './label-breaks.ts';

/** How labels of one style are set: how wide a text is, and by which language's rules it breaks. */
export interface Setting {
  readonly width: (text: string) => number;
  readonly language: Language;
}

export function settingOf(
  context: Pick<ChartContext, 'fonts' | 'language'>,
  size: number,
  bold = false,
): Setting {
  const { fonts, language } = context;
  return { width: (text) => fonts.measure(text, { size, bold, language }), language };
}

/** The room of a label and how it may break: between words only, or wherever a line may break. */
export interface Fit {
  readonly limit: number;
  readonly most: number;
  readonly setting: Setting;
  readonly breaks: 'words' | 'any';
}

/**
 * The text in as few lines as fit, evenly filled; null when a piece is wider than the limit or more than `most` lines are
 * needed.
 */
export function wrapLabel(text: string, fit: Fit): readonly string[] | null {
  const { limit, most, setting, breaks } = fit;
  if (setting.width(text) <= limit) return [text];
  const pieces = piecesOf(text, labelBreaks(text, setting.language, breaks));
  if (pieces.some((piece) => setting.width(piece.trim()) > limit)) return null;
  const lines = fillLines(pieces, limit, setting);
  return lines.length > most ? null : evenly(pieces, lines, limit, setting);
}

/** As `wrapLabel`, but never null: words are cut (with a hyphen in Latin), and what does not fit ends in an ellipsis. */
export function forceLabel(text: string, limit: number, most: number, setting: Setting): readonly string[] {
  const fit = { limit, most, setting };
  const whole = wrapLabel(text, { ...fit, breaks: 'words' }) ?? wrapLabel(text, { ...fit, breaks: 'any' });
  if (whole) return whole;
  const pieces = piecesOf(text, labelBreaks(text, setting.language, 'any')).flatMap((piece) =>
    cutWord(piece, limit, setting),
  );
  const lines = fillLines(pieces, limit, setting);
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  while (last.length > 0 && setting.width(`${last.join('')}…`) > limit) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

/** Moves positions apart to `gap` at least, in their order, as little as need be, between `from` and `to`. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Groups of labels that touch move as one, round the middle of what they want.
  const groups: { sum: number; count: number }[] = [];
  const startOf = ({ sum, count }: { sum: number; count: number }) => {
    const start = sum / count - (gap * (count - 1)) / 2;
    return Math.min(Math.max(start, from), to - gap * (count - 1));
  };
  for (const index of order) {
    let group = { sum: wanted[index]!, count: 1 };
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      if (startOf(above) + gap * above.count <= startOf(group) + 1e-9) break;
      groups.pop();
      group = { sum: above.sum + group.sum, count: above.count + group.count };
    }
    groups.push(group);
  }
  const placed = groups.flatMap((group) =>
    Array.from({ length: group.count }, (_, index) => startOf(group) + gap * index),
  );
  const result: number[] = [];
  for (const [rank, index] of order.entries()) result[index] = placed[rank]!;
  return result;
}

/** Shifts from nothing to `reach` either way, the smaller ones first: 0, 1, -1, 2, -2 … */
export function outwards(reach: number, step: number): readonly number[] {
  const count = Math.max(0, Math.floor(reach / step));
  return Array.from(
    { length: 2 * count + 1 },
    (_, index) => (index % 2 ? step : -step) * Math.ceil(index / 2) + 0,
  );
}

/** Positions from a start onwards, `step` apart, as many as are wanted. */
export function onwards(start: number, step: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(count)) }, (_, index) => start + step * index);
}

/** The parts between breaks, each with the space behind it. */
function piecesOf(text: string, breaks: readonly number[]): readonly string[] {
  const starts = [0, ...breaks];
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

function fillLines(words: readonly string[], limit: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && setting.width((line + word).trim()) > limit) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trim()];
}

/** The same number of lines under the narrowest limit: 減価償 / 却費 becomes 減価 / 償却費. */
function evenly(
  words: readonly string[],
  lines: readonly string[],
  limit: number,
  setting: Setting,
): readonly string[] {
  let best = lines;
  for (let narrow = limit - 2; narrow > 0 && lines.length > 1; narrow -= 2) {
    const tried = fillLines(words, narrow, setting);
    if (tried.length > lines.length || tried.some((line) => setting.width(line) > limit)) break;
    best = tried;
  }
  return best;
}

function cutWord(word: string, limit: number, setting: Setting): readonly string[] {
  if (setting.width(word.trim()) <= limit) return [word];
  const hyphen = /^[A-Za-z]/.test(word) ? '-' : '';
  const parts: string[] = [];
  let part = '';
  for (const character of word.trim()) {
    if (part !== '' && setting.width(part + character + hyphen) > limit) {
      parts.push(part + hyphen);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
