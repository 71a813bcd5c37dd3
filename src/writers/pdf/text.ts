// A line of glyph runs in, the operators that show it out, with its source as ActualText where glyphs alone would read differently.
import { InternalError } from '../../diagnostic/diagnostic.ts';
import type { GlyphRun, TextItem } from '../../layout/pages.ts';
import type { CodedFace } from './font-objects.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumber, pdfText } from './syntax.ts';

/**
 * A gap or overlap of more than this (1/1000 em) makes readers guess at the text: from 60 on poppler puts a space into
 * 「販売管理」.
 */
const READABLE_GAP = 50;

/** One text object for a text item, on a page of `pageHeight` points. */
export function paintText(item: TextItem, state: GraphicsState, pageHeight: number): string {
  const y = pdfNumber(pageHeight - item.y);
  const reading = { text: '', end: Number.NaN, plain: true };
  let shown = '';
  for (const run of item.runs) shown += showRun(run, { state, y, reading });
  const object = shown === '' ? '' : `BT\n${shown}ET\n`;
  if (reading.plain && reading.text === item.text) return object;
  return `/Span <</ActualText ${pdfText(item.text)}>> BDC\n${object}EMC\n`;
}

/** What a reader without ActualText would take from the glyphs so far; `end` is where the last one ended, in points. */
interface Reading {
  text: string;
  end: number;
  plain: boolean;
}

interface RunContext {
  readonly state: GraphicsState;
  readonly y: string;
  readonly reading: Reading;
}

function showRun(run: GlyphRun, { state, y, reading }: RunContext): string {
  if (run.glyphs.length === 0) return '';
  const face = state.face(run.face);
  const start = run.x + (run.xs[0] ?? 0);
  if (isUneven((start - reading.end) / run.size)) reading.plain = false;
  const glyphs = placeGlyphs(run, face, reading);
  const operators = state.fill(run.colour) + state.font(face, run.size);
  return `${operators}1 0 0 1 ${pdfNumber(start)} ${y} Tm\n${glyphs} TJ\n`;
}

/** The TJ array: glyph codes, and the numbers that take each glyph from where the last one ended to where it belongs. */
function placeGlyphs(run: GlyphRun, face: CodedFace, reading: Reading): string {
  const toThousandths = 1000 / run.size;
  const origin = run.xs[0] ?? 0;
  let pen = 0;
  let array = '[<';
  for (let i = 0; i < run.glyphs.length; i++) {
    const glyph = face.glyphs.get(run.glyphs[i]!);
    if (!glyph) throw new InternalError(`glyph ${run.glyphs[i]} of ${run.face} is not in the file`);
    // Whole numbers, measured from the true place: rounding never adds up.
    const back = Math.round(pen - (run.xs[i]! - origin) * toThousandths);
    if (back !== 0) {
      array += `> ${pdfNumber(back)} <`;
      pen -= back;
      if (isUneven(back / 1000)) reading.plain = false;
    }
    array += glyph.code;
    reading.text += glyph.text;
    pen += glyph.width;
  }
  reading.end = run.x + origin + pen / toThousandths;
  return `${array}>]`;
}

function isUneven(em: number): boolean {
  return Math.abs(em) * 1000 > READABLE_GAP;
}
