// A line in, the space that was added or taken at each of its places out: where glyphs stand against where JLReq puts them.
import { type CharacterClass, characterClass } from '../../src/text/index.ts';
import { glyphsOf, type PlacedGlyph, type PrintedLine } from './page-lines.ts';

/** What was added between two glyphs, in em of the place; negative where the line was shrunk. */
export interface AddedSpace {
  readonly before: string;
  readonly after: string;
  readonly em: number;
}

/** All places of a line between two glyphs of one size. Kerning counts as added: it is smaller than any limit here. */
export function addedSpaces({ runs }: PrintedLine): readonly AddedSpace[] {
  const glyphs = runs.flatMap(glyphsOf);
  return glyphs.slice(1).flatMap((right, index) => {
    const left = glyphs[index]!;
    if (left.em !== right.em || left.source === '' || right.source === '') return [];
    const em = (right.x - left.end) / left.em - naturalGap(left, right);
    return [{ before: left.source, after: right.source, em }];
  });
}

const CLOSES: ReadonlySet<CharacterClass> = new Set(['closing', 'comma', 'fullStop']);
const LETTERS: ReadonlySet<CharacterClass> = new Set([
  'kana',
  'ideograph',
  'smallKana',
  'iteration',
  'prolonged',
]);

interface Side {
  readonly kind: CharacterClass;
  readonly latin: boolean;
  readonly letter: boolean;
}

function sideOf({ source, isLatinFace }: PlacedGlyph): Side {
  const kind = characterClass(source);
  // Marks that a Latin face draws keep no distance.
  const plain = isLatinFace && kind !== 'space' ? 'latin' : kind;
  return { kind: plain, latin: kind === 'latin' && /^[\p{L}\p{N}]/u.test(source), letter: LETTERS.has(kind) };
}

/** The em between two characters before a line is spread (JLReq 3.1.2, 3.2.6): halves of marks, quarters of dots and joins. */
function naturalGap(before: PlacedGlyph, after: PlacedGlyph): number {
  const left = sideOf(before);
  const right = sideOf(after);
  if (left.kind === 'space' || right.kind === 'space') return 0;
  if (left.kind === 'wideSpace' || right.kind === 'wideSpace') return 0;
  if ((left.letter && right.latin) || (left.latin && right.letter)) return 0.25;
  const dots = (left.kind === 'middleDot' ? 0.25 : 0) + (right.kind === 'middleDot' ? 0.25 : 0);
  const stop = left.kind === 'comma' || left.kind === 'fullStop';
  if (dots > 0) return dots + (stop ? 0.5 : 0);
  if (CLOSES.has(right.kind) || left.kind === 'opening') return 0;
  return CLOSES.has(left.kind) || right.kind === 'opening' ? 0.5 : 0;
}
