// What stands on its own lines. Plain immutable data, a union by `type`; `about` and `at` may stand on any block.
import type { Place } from '../quantity/ref.ts';
import type { Chart } from './chart.ts';
import type { Inline } from './inline.ts';

interface Common {
  /** Ids of the postings, effects, usages or features that this block shows: `posting:…`, `effect:…`, `usage:…`, `feature:…`. */
  readonly about?: readonly string[];
  /** The template or workspace place that it came from. */
  readonly at?: Place;
}

/** A heading below the chapter's headline: level 2 names a section, level 3 a part of one. */
export interface HeadingNode extends Common {
  readonly type: 'heading';
  readonly level: 2 | 3;
  readonly children: readonly Inline[];
}

/** `note` and `source` are set small. */
export interface ParagraphNode extends Common {
  readonly type: 'paragraph';
  readonly look: 'body' | 'note' | 'source';
  readonly children: readonly Inline[];
}

export interface ListNode extends Common {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** `start` for words, `end` for numbers. */
export type Align = 'start' | 'end' | 'center';

/** A column's share of the measure (all shares add up to 1) and how its cells are set. */
export interface TableColumn {
  readonly share: number;
  readonly align: Align;
}

/**
 * A cell: the first line, and a second, small one below it. `look` names its part: `strong` a row's name, `before` and
 * `after` a value today and with the offer, `faint` a unit or a remark.
 */
export interface TableCell {
  readonly children: readonly Inline[];
  readonly below?: readonly Inline[];
  readonly look?: 'plain' | 'strong' | 'before' | 'after' | 'faint';
  readonly columnSpan?: number;
  /** Same words as the cell above, printed once: left blank, and no rule above it. */
  readonly repeated?: boolean;
}

/** `total` rows are bold under a rule. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly look?: 'plain' | 'total';
}

/** A table with its numbered title, the unit line at the right of it, and its source below. The first cell of a row is its header. */
export interface TableNode extends Common {
  readonly type: 'table';
  readonly id: string;
  readonly title: readonly Inline[];
  readonly unitLine?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly source?: readonly Inline[];
  /** Filled in by `settle`: 「表1」, "Table 1". */
  readonly label?: string;
  /**
   * Printed sums to hold, as indices of body rows (`parts` above `total`), column by column; `exact` false says that
   * rounding may part them, and then the table prints a note.
   */
  readonly sums?: readonly {
    readonly parts: readonly number[];
    readonly total: number;
    readonly exact?: boolean;
  }[];
}

/** A figure: a chart with its numbered title (the conclusion), what is measured, the unit, the source, and its alt text. */
export interface FigureNode extends Common {
  readonly type: 'figure';
  readonly id: string;
  readonly title: readonly Inline[];
  readonly subtitle: readonly Inline[];
  readonly unitLine: readonly Inline[];
  readonly chart: Chart;
  readonly alt: readonly Inline[];
  readonly source?: readonly Inline[];
  readonly label?: string;
}

/** One key figure: its name, the number with its unit, and what it compares with. */
export interface KeyFigure {
  readonly label: readonly Inline[];
  readonly value: readonly Inline[];
  readonly note: readonly Inline[];
  readonly accent?: boolean;
}

/** Two to four key figures side by side. */
export interface KeyFiguresNode extends Common {
  readonly type: 'keyFigures';
  readonly items: readonly KeyFigure[];
}

/** A pair before and after, for the summary. */
export interface PairsNode extends Common {
  readonly type: 'pairs';
  readonly items: readonly {
    readonly label: readonly Inline[];
    readonly before: readonly Inline[];
    readonly after: readonly Inline[];
    readonly unit: readonly Inline[];
  }[];
  readonly note: readonly Inline[];
}

/** The four bands of a summary: number and name at the left, content at the right, in falling height. */
export interface BandsNode extends Common {
  readonly type: 'bands';
  readonly items: readonly {
    readonly name: string;
    readonly aside: string;
    readonly blocks: readonly Block[];
    readonly about?: readonly string[];
  }[];
}

/** A dark strip that asks (`ask`), or a tinted box (`tint`); `title` at its left. */
export interface PanelNode extends Common {
  readonly type: 'panel';
  readonly look: 'ask' | 'tint';
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** Facts as rows of name and words: what is asked, total cost, payback, start, risk and answer. */
export interface FactsNode extends Common {
  readonly type: 'facts';
  readonly items: readonly { readonly name: readonly Inline[]; readonly words: readonly Inline[] }[];
}

/** Somebody's own words, with who said them and when. */
export interface QuoteNode extends Common {
  readonly type: 'quote';
  readonly children: readonly Inline[];
  readonly by: readonly Inline[];
}

export interface PageBreakNode extends Common {
  readonly type: 'pageBreak';
}

export type Block =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | TableNode
  | FigureNode
  | KeyFiguresNode
  | PairsNode
  | BandsNode
  | PanelNode
  | FactsNode
  | QuoteNode
  | PageBreakNode;
