// Holds a table to its own frame: cells to columns, shares to 1, printed parts to printed totals.
import type { Sink, Where } from '../diagnostic/diagnostic.ts';
import type { TableCell, TableNode, TableRow } from './block.ts';
import { formatAmount } from './format-amount.ts';
import type { TextContext } from './plain-text.ts';
import { inlinesIn } from './walk.ts';

/** Reports rows of a wrong width, shares that do not fill the measure, and sums that do not add up as printed. */
export function checkTable(table: TableNode, document: TextContext, sink: Sink): void {
  const where: Where = table.at ?? {};
  checkRows(table, 'head', where, sink);
  checkRows(table, 'body', where, sink);
  const sum = table.columns.reduce((total, column) => total + column.share, 0);
  if (Math.abs(sum - 1) > 1e-6) {
    sink({
      severity: 'error',
      code: 'tree/column-shares',
      params: { table: table.id, sum: Number(sum.toFixed(6)) },
      where,
    });
  }
  checkSums(table, document, sink);
}

function checkRows(table: TableNode, part: 'head' | 'body', where: Where, sink: Sink): void {
  for (const [index, row] of table[part].entries()) {
    const cells = row.cells.reduce((width, cell) => width + (cell.columnSpan ?? 1), 0);
    if (cells === table.columns.length) continue;
    const params = { table: table.id, part, row: index + 1, cells, columns: table.columns.length };
    sink({ severity: 'error', code: 'tree/row-width', params, where });
  }
}

function checkSums(table: TableNode, document: TextContext, sink: Sink): void {
  for (const { parts, total, exact } of table.sums ?? []) {
    if (exact === false) continue;
    for (let column = 0; column < table.columns.length; column += 1) {
      const printed = printedAt(table.body[total], column, document);
      if (printed === null) continue;
      const found = parts.map((row) => printedAt(table.body[row], column, document) ?? NOTHING);
      const sum = found.reduce((added, part) => added + part.value, 0);
      const step = Math.min(...[printed, ...found].map((part) => part.step));
      if (Math.abs(sum - printed.value) < step / 2) continue;
      const params = {
        table: table.id,
        column: column + 1,
        parts: found.map((part) => part.text).join(' + '),
        total: printed.text,
      };
      sink({ severity: 'error', code: 'tree/sum-mismatch', params, where: table.at ?? {} });
    }
  }
}

/** A printed number: what its digits are worth, the value of one in its last place, and the digits. */
interface Printed {
  readonly value: number;
  readonly step: number;
  readonly text: string;
}

const NOTHING: Printed = { value: 0, step: Number.POSITIVE_INFINITY, text: '–' };

/** The number printed in a column of a row; null where the cell does not hold exactly one amount. */
function printedAt(row: TableRow | undefined, column: number, document: TextContext): Printed | null {
  const cell = row && cellAt(row, column);
  const nodes = inlinesIn(cell?.children ?? []).filter((inline) => inline.type === 'amount');
  const node = nodes.length === 1 ? nodes[0] : undefined;
  const amount = node && document.amounts[node.id];
  if (!node || !amount || amount.value === null) return null;
  const text = formatAmount(amount, { ...node.format, unit: 'none' }, document.meta.language);
  const digits = /[0-9][0-9,]*(?:\.([0-9]+))?/.exec(text);
  if (!digits) return null;
  const scale = node.format.scale ?? 1;
  const sign = /[△(]/.test(text) ? -1 : 1;
  return {
    value: sign * Number(digits[0].replaceAll(',', '')) * scale,
    step: 10 ** -(digits[1]?.length ?? 0) * scale,
    text,
  };
}

function cellAt(row: TableRow, column: number): TableCell | undefined {
  let next = 0;
  for (const cell of row.cells) {
    if (next === column) return cell;
    next += cell.columnSpan ?? 1;
  }
  return undefined;
}
