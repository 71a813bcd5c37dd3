// Facts in, a frame of rows out: name at the left, words at the right, hairlines between.

import type { Xml } from '../../../package/index.ts';
import type { FactsNode } from '../../../tree/index.ts';
import { fitColumns, GUTTER, nameColumn } from '../columns.ts';
import type { Context } from '../context.ts';
import { cell, paragraph, row, table } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { twips } from '../units.ts';

/** Space above and below a row's lines, in points: one line takes a line and a half of the grid. */
const AIR = 4.5;

/** Writes facts as a table whose first column, the names, is its head. */
export function writeFacts({ items }: FactsNode, context: Context): Xml {
  const { brand, width } = context;
  const name = Math.min(twips(nameColumn(brand.page.measure)), Math.round(width / 3));
  const columns = fitColumns([name, width - name], width);
  const hair = { width: 0.25, colour: brand.colours.mark };
  const strong = { width: 0.75, colour: brand.colours.ink };
  const rows = items.map((item, index) => {
    const padding = { top: AIR, bottom: index === items.length - 1 ? 0 : AIR };
    const rules = { top: index === 0 ? strong : hair };
    const side = { width: columns[0]!, rules, padding: { ...padding, right: GUTTER } };
    return row({}, [
      cell(side, paragraph({ style: 'FactName' }, writeInlines(item.name, context))),
      cell(
        { width: columns[1]!, rules, padding },
        paragraph({ style: 'FactText' }, writeInlines(item.words, context)),
      ),
    ]);
  });
  return table({ style: 'Frame', columns, firstColumn: true }, rows);
}
