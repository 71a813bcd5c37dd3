// A short text into placed glyphs on one line, for charts, captions and furniture: natural widths, nothing stretched.
import { type CharacterClass, characterClass, type Language } from '../text/index.ts';
import { bodyOf } from './body.ts';
import { type FaceId, isLatinFace } from './face-id.ts';
import type { FontSet } from './font-set.ts';
import { itemise, type Piece } from './itemise.ts';
import { openFonts } from './open-fonts.ts';

export interface LabelStyle {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly language: Language;
}

/** A glyph run without place and colour: `xs` count from the label's left edge, so put the label's x as the run's. */
export interface LabelRun {
  readonly face: FaceId;
  readonly size: number;
  readonly glyphs: readonly number[];
  readonly xs: readonly number[];
  readonly advances: readonly number[];
  readonly text: string;
  readonly clusters: readonly number[];
}

export interface Label {
  readonly runs: readonly LabelRun[];
  readonly width: number;
  /** Clusters that no face has, drawn as 〓. */
  readonly missing: readonly string[];
}

/** After 、 and 。 inside a label, in em: they must not run into the next word, but a label has no room for half an em. */
const STOP_GLUE = 0.25;

/** Sets a label. Brackets and dots are half an em, no space stands between Japanese and Latin, digits are not kerned. */
export function shapeLabel(text: string, style: LabelStyle, fonts: FontSet = openFonts()): Label {
  const runs: LabelRun[] = [];
  const missing: string[] = [];
  let x = 0;
  const pieces = itemise(text, style, fonts);
  pieces.forEach((piece, index) => {
    if (piece.isMissing) missing.push(piece.text);
    const run = setPiece(piece, { style, fonts, x, after: pieces[index + 1]?.text });
    runs.push(run.run);
    x = run.end;
  });
  return { runs, width: x, missing };
}

/** Width of a label in points. */
export function measure(text: string, style: LabelStyle): number {
  return shapeLabel(text, style).width;
}

interface Place {
  readonly style: LabelStyle;
  readonly fonts: FontSet;
  readonly x: number;
  /** Text of the next piece. */
  readonly after: string | undefined;
}

function setPiece(piece: Piece, { style, fonts, x, after }: Place): { run: LabelRun; end: number } {
  const shaped = fonts.shape(piece.shown, piece.face, { kern: true });
  const em = style.size / 1000;
  const xs: number[] = [];
  const advances: number[] = [];
  let pen = x;
  shaped.glyphs.forEach((_, i) => {
    const kind = characterClass(piece.shown.slice(shaped.clusters[i]));
    const next = piece.shown.slice(shaped.clusters[i + 1] ?? piece.shown.length) || after;
    const body = bodyOf(piece.face, kind, shaped.advances[i] ?? 0);
    xs.push(pen + body.shift * em);
    advances.push(body.width * em);
    pen += body.width * em + (isStop(piece.face, kind) && isFree(next) ? STOP_GLUE * style.size : 0);
  });
  const { glyphs, clusters } = shaped;
  const { face, text } = piece;
  return { run: { face, size: style.size, glyphs, xs, advances, text, clusters }, end: pen };
}

function isStop(face: FaceId, kind: CharacterClass): boolean {
  return !isLatinFace(face) && (kind === 'comma' || kind === 'fullStop');
}

/** Whether a stop may push what follows away: nothing follows at the end, and closing marks stand close. */
function isFree(next: string | undefined): boolean {
  return (
    next !== undefined &&
    next !== '' &&
    !['closing', 'comma', 'fullStop', 'space'].includes(characterClass(next))
  );
}
