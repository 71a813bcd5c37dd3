// Inlines and a look into composed lines, and a line onto the page: text items by element, links over them, drawn arrows.
import type { Inline } from '../tree/index.ts';
import type { ElementPlan } from './element-plan.ts';
import type { Frame } from './frame.ts';
import { flattenInlines, type SpanOwner } from './inline.ts';
import type { GlyphRun } from './pages.ts';
import type { Painter } from './painter.ts';
import {
  type ComposedLine,
  composeParagraph,
  type LineArrow,
  type ParagraphStyle,
} from './paragraph/index.ts';
import { reportLine } from './report.ts';
import { drawArrow } from './strokes.ts';

/** How words are set; what is left out is off, start-aligned, strict. */
export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly align?: ParagraphStyle['align'];
  readonly phrases?: boolean;
  readonly clauses?: boolean;
  readonly hyphenate?: boolean;
  /** On unless said otherwise: key figures and labels of charts go without. */
  readonly quarterEm?: boolean;
}

/** Where words are set: in a frame, over a width, for an element (null: an artifact). */
export interface TextPlace {
  readonly frame: Frame;
  readonly width: number;
  readonly element: ElementPlan | null;
}

/** Lines with the owners of their keys. */
export interface SetText {
  readonly lines: readonly ComposedLine[];
  readonly owners: readonly SpanOwner[];
}

/** Cells narrower than this many em may break before small kana and the prolonged sound mark. */
const NARROW_CELL_EMS = 6;

/** Wide enough for any label on one line. */
export const UNLIMITED = 100_000;

/** Sets inlines over a width; a glyph that no face has and a word wider than the measure are faults. */
export function setText(inlines: readonly Inline[], look: TextLook, place: TextPlace): SetText {
  const { frame, width, element } = place;
  const { spans, owners } = flattenInlines(
    inlines,
    { bold: look.bold ?? false, colour: look.colour },
    { element, frame },
  );
  if (spans.length === 0) return { lines: [], owners };
  const lines = composeParagraph(spans, styleOf(look, place), width, frame.setting.fonts);
  for (const line of lines) reportLine(line, width, frame);
  return { lines, owners };
}

function styleOf(look: TextLook, { frame, width }: TextPlace): ParagraphStyle {
  return {
    size: look.size,
    align: look.align ?? 'start',
    language: frame.setting.language,
    breaking: width < NARROW_CELL_EMS * look.size ? 'normal' : 'strict',
    phrases: look.phrases ?? false,
    clauses: look.clauses ?? false,
    hyphenate: look.hyphenate ?? false,
    quarterEm: look.quarterEm ?? true,
  };
}

/**
 * Sets words of a cell or a note: broken at phrases where that makes two lines of them, as text where there are more, since
 * phrases would leave every other line half empty.
 */
export function setShortText(inlines: readonly Inline[], look: TextLook, place: TextPlace): SetText {
  const plain = setText(inlines, look, place);
  if (plain.lines.length !== 2) return plain;
  const phrased = setText(inlines, { ...look, phrases: true }, place);
  return phrased.lines.length === 2 ? phrased : plain;
}

/** The same lines outside the structure, without their links. */
export function asArtifact({ lines, owners }: SetText): SetText {
  return { lines, owners: owners.map(() => ({ element: null })) };
}

/** Width of the widest line; 0 for no words. */
export function textWidth(text: SetText): number {
  return Math.max(0, ...text.lines.map((line) => line.width));
}

/** Paints one line with its left edge at x and its baseline at y. A text without lines marks its element's place. */
export function paintLine(painter: Painter, text: SetText, at: { line: number; x: number; y: number }): void {
  const line = text.lines[at.line];
  if (!line) return;
  for (const part of partsOf(line, text.owners)) {
    const { element, link } = part.owner;
    painter.text(element, at.y, { runs: part.runs.map((run) => placeRun(run, at.x)), text: part.text });
    if (!element || !link) continue;
    const size = Math.max(...part.runs.map((run) => run.size), 0);
    const rect = [at.x + part.x0, at.y - size, part.x1 - part.x0, size * 1.25] as const;
    painter.link(element, { rect, description: link.description }, link.aim);
  }
  for (const arrow of line.arrows) paintArrow(painter, arrow, at);
}

/** Paints all lines, `lead` apart, from the first baseline. */
export function paintLines(
  painter: Painter,
  text: SetText,
  at: { x: number; y: number; lead: number },
): void {
  text.lines.forEach((_, line) => {
    paintLine(painter, text, { line, x: at.x, y: at.y + line * at.lead });
  });
}

/** What stands side by side on a line for one owner. */
interface LinePart {
  readonly owner: SpanOwner;
  readonly runs: GlyphRun[];
  text: string;
  readonly x0: number;
  x1: number;
}

function partsOf(line: ComposedLine, owners: readonly SpanOwner[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  for (const { key, text, x0, x1 } of line.segments) {
    const owner = owners[key]!;
    const runs = line.runs.filter((run) => run.key === key);
    const last = parts.at(-1);
    // A segment that drew nothing (a blank, an arrow) has no place of its own in the content.
    if (last && (runs.length === 0 || last.owner.element === owner.element)) {
      last.runs.push(...runs);
      last.text += text;
      last.x1 = Math.max(last.x1, x1);
    } else if (runs.length > 0 || text !== '') parts.push({ owner, runs: [...runs], text, x0, x1 });
  }
  return parts.filter((part) => part.runs.length > 0);
}

function placeRun(run: GlyphRun, x: number): GlyphRun {
  const { face, size, colour, glyphs, xs, advances, text, clusters } = run;
  return { face, size, colour, x: run.x + x, glyphs, xs, advances, text, clusters };
}

function paintArrow(painter: Painter, arrow: LineArrow, at: { x: number; y: number }): void {
  drawArrow(painter, { x0: at.x + arrow.x0, x1: at.x + arrow.x1, y: at.y - arrow.size / 3 });
}
