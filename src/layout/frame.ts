// Where blocks are set: the document's setting, a column with its ground, and the element that they belong to.
import type { Brand } from '../brand/index.ts';
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { FontSet } from '../fonts/index.ts';
import type { Place } from '../quantity/index.ts';
import type { Language } from '../text/index.ts';
import type { Block, Document, Ink } from '../tree/index.ts';
import type { ElementPlan } from './element-plan.ts';
import type { Piece } from './piece.ts';

/** What holds for the whole document. */
export interface Setting {
  readonly document: Document;
  readonly brand: Brand;
  readonly fonts: FontSet;
  readonly language: Language;
  readonly sink: Sink;
  /** The page (from 1) of a numbered node by the last pass; undefined in the first. */
  readonly pageOf: (id: string) => number | undefined;
  /** Tells the column widths of a table. */
  readonly widthsOf: (table: string, widths: readonly number[]) => void;
  /** Tells where lines of a chapter's headline end. */
  readonly breaksOf: (chapter: string, offsets: readonly number[]) => void;
}

/** Colours on a ground: `#RRGGBB` for text, roles for rules. */
export interface Ground {
  readonly text: string;
  readonly brand: string;
  readonly accent: string;
  readonly grey: string;
  readonly rule: Ink;
  readonly hairline: Ink;
}

/** A column of blocks. `part` says what it is part of, since bands and panels set some blocks their own way. */
export interface Frame {
  readonly setting: Setting;
  readonly x: number;
  readonly width: number;
  readonly ground: Ground;
  readonly part: 'page' | 'band' | 'ask' | 'tint' | 'item';
  readonly parent: ElementPlan;
  /** The place of the block that is set, for faults. */
  readonly at?: Place;
  /** Sets blocks below each other; given here so that blocks may hold blocks. */
  readonly flow: (blocks: readonly Block[], frame: Frame) => readonly Piece[];
}

/** Ink on paper. */
export function paperGround({ colours }: Brand): Ground {
  const { ink: text, brand, accent, grey } = colours;
  return { text, brand, accent, grey, rule: 'ink', hairline: 'mark' };
}

/** White on the brand's colour. */
export function darkGround({ colours: { white } }: Brand): Ground {
  return { text: white, brand: white, accent: white, grey: white, rule: 'white', hairline: 'white' };
}

/** Width of so many of the twelve columns, with the gutters between them. */
export function columnsWidth(brand: Brand, count: number): number {
  const gutter = 12;
  const column = (brand.page.measure - 11 * gutter) / 12;
  return count * column + (count - 1) * gutter;
}

/** Left edge of column n (from 1) of the twelve. */
export function columnLeft(brand: Brand, n: number): number {
  return brand.page.left + (n === 1 ? 0 : columnsWidth(brand, n - 1) + 12);
}
