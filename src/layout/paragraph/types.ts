// What goes into the paragraph composer (spans and a style) and what comes out (lines of placed glyphs). Points.
import type { Language } from '../../text/index.ts';
import type { GlyphRun } from '../pages.ts';

/** A stretch of one look. `break` ends the line, `arrow` is drawn from a before to an after; their text is kept as source. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
  /** The style's size when left out. */
  readonly size?: number;
  /** The style's language when left out. */
  readonly language?: Language;
  /** The caller's index (element, link, amount); runs never merge across keys. */
  readonly key: number;
  readonly kind?: 'text' | 'break' | 'arrow';
}

export interface ParagraphStyle {
  readonly size: number;
  readonly align: 'justify' | 'start' | 'end' | 'center';
  readonly language: Language;
  readonly breaking: 'strict' | 'normal';
  /** Headings: break at phrases, in the fewest lines, then the most even ones. */
  readonly phrases: boolean;
  /** Headings with a comma: end a line there where that makes no more lines. */
  readonly clauses?: boolean;
  /** English words may be divided. */
  readonly hyphenate: boolean;
  /** Quarter em between Japanese and Latin. */
  readonly quarterEm: boolean;
}

/** Glyphs of one key, face, size and colour; `x` is from the left edge of the paragraph's measure. */
export interface ComposedRun extends GlyphRun {
  readonly key: number;
}

/** What one key has on a line: its source as written, with the blank that the break took, from x0 to x1. */
export interface LineSegment {
  readonly key: number;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** A drawn arrow: shaft from x0 to x1 at a third of the size above the baseline. */
export interface LineArrow {
  readonly key: number;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
  readonly colour: string;
}

export interface ComposedLine {
  readonly runs: readonly ComposedRun[];
  /** Left edge of the ink's box: 0 unless centred or end-aligned. */
  readonly left: number;
  /** Width of what is set, from `left`, without the blank that the break took. */
  readonly width: number;
  /** In source order; the texts of all lines make up the source. */
  readonly segments: readonly LineSegment[];
  readonly arrows: readonly LineArrow[];
  /** Both edges flush. */
  readonly justified: boolean;
  /** The most that was added at any one place, in em of that place; negative when the line was shrunk. */
  readonly stretch: number;
  /** A word was divided at the end, and a hyphen (U+2010) drawn that is not in the source. */
  readonly hyphenated: boolean;
  /** Ended by a `break` span or a newline. */
  readonly forced: boolean;
  /** Clusters that no face has, drawn as 〓. */
  readonly missing: readonly { readonly key: number; readonly cluster: string }[];
}
