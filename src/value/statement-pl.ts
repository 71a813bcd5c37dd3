// What moves profit into the rows of a profit and loss, from sales down to profit after tax.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, neg, sub, sumOf, type Term } from '../quantity/expr.ts';
import type { AdjustedPosting } from './adjust-driver.ts';
import type { Section } from './drivers/accounts.ts';
import { type Rows, type StatementRow, words } from './statement-row.ts';
import type { StatementParts, StatementSources } from './statement-sources.ts';

/** One thing that moves an account of profit: a row with its sign in the books. */
interface Move {
  readonly section: Section;
  readonly account: Words;
  readonly key: string;
  readonly expr: Term;
  readonly posting: string;
}

/** Sales, cost of sales, selling and administration down to profit after tax; costs are positive, as the books show them. */
export function profitAndLoss(
  rows: Rows,
  parts: StatementParts,
  sources: StatementSources,
): readonly StatementRow[] {
  const moves = movesOf(parts, sources);
  const section = (name: Section, label: Words, line?: string): readonly StatementRow[] => {
    const details = groupsOf(moves.filter((move) => move.section === name)).map(([first, ...others]) =>
      rows.add(`pl.${name}.${first!.key}`, {
        statement: 'PL',
        role: 'part',
        label: first!.account,
        expr: others.length === 0 ? first!.expr : add(...[first!, ...others].map(({ expr }) => expr)),
        postings: [first!, ...others].map(({ posting }) => posting),
      }),
    );
    const expr = sumOf(details.map(({ id }) => id));
    const role = 'line' as const;
    return [
      rows.add(`pl.${name}`, { statement: 'PL', role, label, expr, ...(line && { line }) }),
      ...details,
    ];
  };
  const total = (key: string, label: Words, facts: { readonly expr: Term; readonly line: string }) =>
    rows.add(`pl.${key}`, { statement: 'PL', role: 'total', label, ...facts });
  const id = (key: string): CellId => rows.id(`pl.${key}`);
  const sales = section('sales', words('売上高', 'Net sales'), 'sales');
  const cogs = section('cogs', words('売上原価', 'Cost of sales'), 'cogs');
  const gross = total('gross', words('売上総利益', 'Gross profit'), {
    expr: sub(id('sales'), id('cogs')),
    line: 'gross-profit',
  });
  const sga = section('sga', words('販売費及び一般管理費', 'Selling and administration'), 'sga');
  const operating = total('operating', words('営業利益', 'Operating profit'), {
    expr: sub(id('gross'), id('sga')),
    line: 'operating-profit',
  });
  const other = section('nonOperating', words('営業外損益', 'Non-operating result'));
  const ordinary = total('ordinary', words('経常利益', 'Ordinary profit'), {
    expr: add(id('operating'), id('nonOperating')),
    line: 'ordinary-profit',
  });
  const extraordinary = section('extraordinary', words('特別損益', 'Extraordinary result'));
  const pretax = total('pretax', words('税引前利益', 'Profit before tax'), {
    expr: add(id('ordinary'), id('extraordinary')),
    line: 'profit-before-tax',
  });
  const tax = rows.add('pl.tax', {
    statement: 'PL',
    role: 'line',
    label: words('法人税等', 'Income tax'),
    expr: sources.tax,
    line: 'income-tax',
  });
  const net = total('net', words('当期純利益', 'Net profit'), {
    expr: sub(id('pretax'), id('tax')),
    line: 'net-profit',
  });
  return [
    ...sales,
    ...cogs,
    gross,
    ...sga,
    operating,
    ...other,
    ordinary,
    ...extraordinary,
    pretax,
    tax,
    net,
  ];
}

/** Effects on sales and below operating profit keep their sign; those on costs turn it. */
function movesOf(parts: StatementParts, sources: StatementSources): readonly Move[] {
  const signed = (section: Section, gain: CellId): Term =>
    section === 'cogs' || section === 'sga' ? neg(gain) : gain;
  const effects = parts.benefits.accounts
    .flatMap((row) => row.postings)
    .map(
      (posting): Move =>
        effectMove(posting, signed(posting.posting.account.section, sources.effect(posting))),
    );
  const absorbed = (parts.oneTime.charge?.postings ?? []).map(
    (posting): Move =>
      effectMove(posting, signed(posting.posting.account.section, sources.absorbed(posting))),
  );
  const expenses = parts.costs
    .filter(({ treatment }) => treatment === 'expense')
    .map(
      (cost): Move => ({
        section: cost.facts.section ?? 'sga',
        account: cost.account,
        key: `cost.${cost.key}`,
        expr: sources.cost(cost),
        posting: `posting:cost.${cost.key}`,
      }),
    );
  const charges = parts.assets.map(
    (asset): Move => ({
      section: asset.cost.facts.section ?? 'sga',
      account: words('減価償却費', 'Depreciation'),
      key: `depreciation.${asset.cost.key}`,
      expr: sources.charge(asset),
      posting: 'posting:depreciation',
    }),
  );
  const shift: readonly Move[] = sources.shift
    ? [
        {
          section: 'sga',
          account: words('減価償却費', 'Depreciation'),
          key: 'depreciation.deferral',
          expr: neg(sources.shift),
          posting: 'posting:depreciation',
        },
      ]
    : [];
  const disposal: readonly Move[] = sources.disposalResult
    ? [
        {
          section: 'extraordinary',
          account: words('固定資産の処分損益', 'Gain on disposal of fixed assets'),
          key: 'disposal',
          expr: sources.disposalResult,
          posting: 'posting:depreciation',
        },
      ]
    : [];
  return [...effects, ...absorbed, ...expenses, ...charges, ...shift, ...disposal];
}

function effectMove(posting: AdjustedPosting, expr: Term): Move {
  const { account, id } = posting;
  return { section: posting.posting.account.section, account, key: id, expr, posting: `posting:${id}` };
}

/** Moves of one account together, in the order of their keys, so that the order of the deal changes no bit. */
function groupsOf(moves: readonly Move[]): readonly (readonly Move[])[] {
  const groups = new Map<string, Move[]>();
  for (const move of [...moves].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const name = JSON.stringify([move.account.ja, move.account.en]);
    groups.set(name, [...(groups.get(name) ?? []), move]);
  }
  return [...groups.values()];
}
