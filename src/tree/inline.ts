// What stands inside a line of text.
import type { AmountId } from '../quantity/amount.ts';

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
}

export interface StrongNode {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** The one thing that the page is about: printed in the accent colour. */
export interface AccentNode {
  readonly type: 'accent';
  readonly children: readonly Inline[];
}

export interface EmphasisNode {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** A link out of the document; only http, https, mailto and tel reach the tree. */
export interface LinkNode {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A number: its id in the document's amounts and how it is rounded and dressed where it stands. */
export interface AmountNode {
  readonly type: 'amount';
  readonly id: AmountId;
  readonly format: AmountFormat;
}

/** A reference to a numbered node (figure, table, chapter): "図1", "表2", or the page it is on. */
export interface ReferenceNode {
  readonly type: 'reference';
  readonly target: string;
  readonly form: 'label' | 'page';
  /** Filled in by `settle`. */
  readonly text?: string;
}

/** A line break that the author wants, in a title or a heading. */
export interface BreakNode {
  readonly type: 'break';
}

/** An arrow from a before to an after: drawn in PDF, typed in Word. */
export interface ArrowNode {
  readonly type: 'arrow';
}

export type Inline =
  | TextNode
  | StrongNode
  | AccentNode
  | EmphasisNode
  | LinkNode
  | AmountNode
  | ReferenceNode
  | BreakNode
  | ArrowNode;

/** How many units one printed unit stands for: 円, 千円, 百万円, 億円, and billions in English. */
export type Scale = 1 | 1000 | 1000000 | 100000000 | 1000000000;

/** How an amount becomes words. Every field left out takes the default of the amount's unit (`format-amount.ts`). */
export interface AmountFormat {
  /** Money only. */
  readonly scale?: Scale;
  /** Decimals. */
  readonly digits?: number;
  /** Significant digits instead of decimals: a headline has no more than its weakest input supports. */
  readonly significant?: number;
  /** `always` puts + before a gain. Minus is △ in Japanese, parentheses in English; `bare` prints the magnitude only. */
  readonly sign?: 'auto' | 'always' | 'bare';
  /** `none` where the head of a table or the axis carries the unit. */
  readonly unit?: 'full' | 'none';
  /** `yearsMonths` rounds months up to whole ones: 32.2 is 「2年9か月」. `percent` prints 0.032 as 3.2%, `ppm` 0.00045 as 450 ppm. */
  readonly as?: 'number' | 'percent' | 'ppm' | 'yearsMonths' | 'months';
}
