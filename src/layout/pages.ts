// What `compose` hands to a page writer: placed glyphs, shapes, links and the structure they belong to. No writer shapes again.

import type { FaceId } from '../fonts/index.ts';
import type { Language } from '../text/language.ts';
import type { Block } from '../tree/block.ts';
import type { PageMap } from '../tree/document.ts';
import type { Shape } from '../tree/drawing.ts';

/** Index of an element in `Pages.elements`; null marks an artifact (rules, running heads, repeated table heads). */
export type ElementIndex = number | null;

/**
 * Glyphs of one face and size on one baseline. Glyph i is drawn at `x + xs[i]` (points); it is a glyph id of the whole
 * font. `clusters[i]` is the UTF-16 offset in `text` where glyph i's source begins.
 */
export interface GlyphRun {
  readonly face: FaceId;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly glyphs: readonly number[];
  readonly xs: readonly number[];
  /** Natural advances of the glyphs in points (without glue), to know the run's end. */
  readonly advances: readonly number[];
  readonly text: string;
  readonly clusters: readonly number[];
}

/** One line, or the part of it that belongs to one element. `text` is the source as written, with the space or newline-swallowed blank that the break took. */
export interface TextItem {
  readonly type: 'text';
  readonly element: ElementIndex;
  /** Baseline, from the page's top. */
  readonly y: number;
  readonly runs: readonly GlyphRun[];
  readonly text: string;
}

export interface ShapeItem {
  readonly type: 'shape';
  readonly element: ElementIndex;
  readonly shape: Shape;
}

/** A link annotation over a rectangle [x, y, width, height]; its words are the text items of the same Link element. */
export interface LinkItem {
  readonly type: 'link';
  readonly element: number;
  readonly rect: readonly [number, number, number, number];
  readonly target: { readonly page: number; readonly y: number } | { readonly href: string };
  readonly description: string;
}

/** Puts an element without content (an empty cell) at its place in the tree. */
export interface MarkItem {
  readonly type: 'mark';
  readonly element: number;
}

export type Item = TextItem | ShapeItem | LinkItem | MarkItem;

/** Items in reading order. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Printed number, from 1. */
  readonly number: number;
}

export type Tag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'BlockQuote'
  | 'Span';

/** A node of the logical structure. Its children stand in the order in which their first item is painted. */
export interface StructureElement {
  readonly tag: Tag;
  readonly parent: number | null;
  readonly language?: Language;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** Figures: bounding box [x, y, width, height] on `page` (index from 0). */
  readonly box?: { readonly page: number; readonly rect: readonly [number, number, number, number] };
}

export interface OutlineEntry {
  readonly title: string;
  /** Index from 0. */
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

/** How a chapter was set, for writers that lay out again. */
export interface ChapterSetting {
  /** Empty lines were taken out so that a page holds what it should. */
  readonly tight: boolean;
  /** Where lines of the headline end: UTF-16 offsets in its plain text, without the length. */
  readonly headlineBreaks: readonly number[];
  /** Blocks of the tree that begin a page although the one before has room left: a writer that breaks pages again needs telling. */
  readonly pageStarts: readonly Block[];
}

export interface Pages {
  readonly pages: readonly Page[];
  /** Element 0 is the Document. A parent stands before its children. */
  readonly elements: readonly StructureElement[];
  readonly outline: readonly OutlineEntry[];
  readonly map: PageMap;
  /** Column widths in points of every table by id, for writers that lay out again. */
  readonly columnWidths: Readonly<Record<string, readonly number[]>>;
  /** By chapter id. */
  readonly chapters?: Readonly<Record<string, ChapterSetting>>;
}
