// Profit and balances into the rows of a cash flow, by the indirect method.
import { add, neg, prev, sub, sumOf } from '../quantity/expr.ts';
import type { BalanceParts } from './statement-bs.ts';
import { type NewRow, type Rows, type StatementRow, words } from './statement-row.ts';

/** From profit after tax to the change of cash (間接法); the lines of working capital are the changes of their balances. */
export function cashFlow(rows: Rows, { parts, sources, capital }: BalanceParts): readonly StatementRow[] {
  const row = (key: string, facts: Omit<NewRow, 'statement' | 'role'> & Partial<Pick<NewRow, 'role'>>) =>
    rows.add(`cf.${key}`, { statement: 'CF', role: 'line', ...facts });
  const net = row('profit', { label: words('当期純利益', 'Net profit'), expr: rows.id('pl.net') });
  const charged = sumOf(parts.assets.map(sources.charge));
  const depreciation = row('depreciation', {
    label: words('減価償却費', 'Depreciation'),
    expr: sources.shift ? sub(charged, sources.shift) : charged,
    postings: parts.assets.length > 0 ? ['posting:depreciation'] : [],
  });
  const result = sources.disposalResult
    ? [
        row('disposalResult', {
          label: words('固定資産の処分損益', 'Gain on disposal, taken out'),
          expr: neg(sources.disposalResult),
        }),
      ]
    : [];
  const working = capital.map((account) => {
    const balance = rows.id(`bs.${account.key}`);
    const { ja, en } = account.account;
    const rise = sub(balance, prev(balance));
    return row(`capital.${account.key}`, {
      label: words(`${ja}の増減`, `Change of ${en}`),
      expr: account.section === 'assets' ? neg(rise) : rise,
      postings: account.postings,
    });
  });
  const operating = row('operating', {
    role: 'total',
    label: words('営業活動による現金', 'Cash from operations'),
    expr: sumOf([net, depreciation, ...result, ...working].map(({ id }) => id)),
    line: 'operating-cash-flow',
  });
  const bought = parts.costs.filter(({ treatment }) => treatment === 'asset');
  const capex = row('capex', {
    label: words('設備投資', 'Capital expenditure'),
    expr: neg(sumOf(bought.map(sources.cost))),
  });
  const disposal = row('disposal', {
    label: words('資産の処分収入', 'Proceeds of disposal'),
    expr: sources.disposal,
  });
  const deferral = sources.deferral
    ? [row('deferral', { label: words('投資の先送り', 'Deferred investment'), expr: sources.deferral })]
    : [];
  const investing = row('investing', {
    role: 'total',
    label: words('投資活動による現金', 'Cash from investing'),
    expr: sumOf([capex, disposal, ...deferral].map(({ id }) => id)),
    line: 'investing-cash-flow',
  });
  const change = row('net', {
    role: 'total',
    label: words('現金の増減', 'Change of cash'),
    expr: add(operating.id, investing.id),
  });
  return [
    net,
    depreciation,
    ...result,
    ...working,
    operating,
    capex,
    disposal,
    ...deferral,
    investing,
    change,
  ];
}
