// A panel in, a filled frame of one row out: title at the left, blocks at the right; the ask is white on the brand's colour.

import { join, type Xml } from '../../../package/index.ts';
import type { Block, PanelNode } from '../../../tree/index.ts';
import { fitColumns, nameColumn } from '../columns.ts';
import type { Context, PlaceStyles } from '../context.ts';
import { cell, paragraph, row, table } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { twips } from '../units.ts';
import { endsInTable } from './ends.ts';
import { joint } from './joint.ts';

/** Padding in points; the first baseline stands 24 below the top. */
const PADDING = { top: 10.5, bottom: 13.5, left: 18, right: 18 } as const;

const STYLES: Readonly<Record<PanelNode['look'], PlaceStyles>> = {
  ask: { body: 'AskText', note: 'AskNote', source: 'AskNote', gap: 0 },
  tint: { body: 'PanelText', note: 'Note', source: 'Source', gap: 9 },
};

/** Writes a panel as a filled table of one row. */
export function writePanel({ look, title, blocks }: PanelNode, context: Context): Xml {
  const { brand, width } = context;
  const fill = look === 'ask' ? brand.colours.brand : brand.colours.tint;
  const named = title.length > 0;
  const name = named ? Math.min(twips(nameColumn(brand.page.measure)), Math.round(width / 3)) : 0;
  const columns = named ? fitColumns([name, width - name], width) : [width];
  const left = named ? 0 : PADDING.left;
  const inner = panelContext(look, width - name - twips(left + PADDING.right), context);
  const ends = blocks.length === 0 || endsInTable(...blocks) ? joint() : undefined;
  const words = cell(
    { width: width - name, fill, padding: { ...PADDING, left } },
    join([context.flow(look === 'ask' ? boldRequest(blocks) : blocks, inner), ends]),
  );
  const style = look === 'ask' ? 'AskTitle' : 'PanelTitle';
  const head = cell(
    { width: name, fill, padding: PADDING },
    paragraph({ style }, writeInlines(title, context)),
  );
  return table({ style: 'Frame', columns, firstColumn: named }, [row({}, named ? [head, words] : [words])]);
}

function panelContext(look: PanelNode['look'], width: number, context: Context): Context {
  return {
    ...context,
    width,
    part: 'panel',
    ground: look === 'ask' ? 'dark' : context.ground,
    styles: STYLES[look],
    before: 0,
    after: 0,
  };
}

/** The request itself, the strip's first paragraph, is bold. */
function boldRequest([first, ...others]: readonly Block[]): readonly Block[] {
  if (!first) return [];
  if (first.type !== 'paragraph' || first.look !== 'body') return [first, ...others];
  return [{ ...first, children: [{ type: 'strong', children: first.children }] }, ...others];
}
