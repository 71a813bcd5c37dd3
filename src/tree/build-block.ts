// Builders of blocks: content into checked nodes. `extra` carries `about` and `at`.

import { assure } from './assure.ts';
import type {
  BandsNode,
  Block,
  FigureNode,
  HeadingNode,
  KeyFiguresNode,
  ListNode,
  PairsNode,
  PanelNode,
  ParagraphNode,
  QuoteNode,
  TableCell,
  TableNode,
  TableRow,
} from './block.ts';
import { line, type Written } from './build.ts';

/** The fields that any block may carry. */
export type Extra = Pick<ParagraphNode, 'about' | 'at'>;

export function heading(level: HeadingNode['level'], words: Written, extra: Extra = {}): HeadingNode {
  const children = line(words);
  assure(children.length > 0, 'heading without words');
  return { ...extra, type: 'heading', level, children };
}

/** A paragraph of body text, or small as a `note` or `source`. */
export function paragraph(
  words: Written,
  extra: Extra & { readonly look?: ParagraphNode['look'] } = {},
): ParagraphNode {
  const children = line(words);
  assure(children.length > 0, 'paragraph without words');
  return { look: 'body', ...extra, type: 'paragraph', children };
}

export function list(
  items: readonly (readonly Block[])[],
  extra: Extra & { readonly ordered?: boolean } = {},
): ListNode {
  assure(items.length > 0 && items.every((item) => item.length > 0), 'list with an empty item');
  return { ordered: false, ...extra, type: 'list', items };
}

/** A cell of words; `options` give its second line, look and span. */
export function cell(words: Written, options: Omit<TableCell, 'children'> = {}): TableCell {
  return { ...options, children: line(words) };
}

/** A row of cells; plain words become plain cells. */
export function row(cells: readonly (TableCell | Written)[], look: 'plain' | 'total' = 'plain'): TableRow {
  const made = cells.map((entry) =>
    typeof entry === 'object' && 'children' in entry && !('type' in entry) ? entry : cell(entry as Written),
  );
  return { cells: made, look };
}

/** A table of at least one column, one head row and one body row; shares and cells are held by `checkDocument`. */
export function table(fields: Omit<TableNode, 'type'>): TableNode {
  assure(fields.id !== '', 'table without an id');
  assure(fields.columns.length > 0, `table "${fields.id}" without columns`);
  assure(fields.head.length > 0 && fields.body.length > 0, `table "${fields.id}" without rows`);
  return { ...fields, type: 'table' };
}

/** A figure with the chart that it shows; its alt text must say something. */
export function figure(fields: Omit<FigureNode, 'type'>): FigureNode {
  assure(fields.id !== '', 'figure without an id');
  assure(fields.title.length > 0 && fields.alt.length > 0, `figure "${fields.id}" without title or alt text`);
  return { ...fields, type: 'figure' };
}

export function keyFigures(items: KeyFiguresNode['items'], extra: Extra = {}): KeyFiguresNode {
  assure(items.length >= 2 && items.length <= 4, `${items.length} key figures side by side`);
  return { ...extra, type: 'keyFigures', items };
}

export function pairs(items: PairsNode['items'], note: Written, extra: Extra = {}): PairsNode {
  assure(items.length > 0, 'no pairs');
  return { ...extra, type: 'pairs', items, note: line(note) };
}

export function bands(items: BandsNode['items'], extra: Extra = {}): BandsNode {
  assure(items.length === 4, `${items.length} bands instead of four`);
  return { ...extra, type: 'bands', items };
}

export function panel(fields: Omit<PanelNode, 'type'>): PanelNode {
  assure(fields.blocks.length > 0, 'panel without content');
  return { ...fields, type: 'panel' };
}

export function quote(words: Written, by: Written, extra: Extra = {}): QuoteNode {
  const children = line(words);
  assure(children.length > 0, 'quote without words');
  return { ...extra, type: 'quote', children, by: line(by) };
}
