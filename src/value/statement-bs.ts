// What the project leaves behind into the rows of a balance sheet: cash, working capital, fixed assets, and what they are owed to.
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, prev, sub, sumOf } from '../quantity/expr.ts';
import { type NewRow, type Rows, type StatementRow, words } from './statement-row.ts';
import type { StatementParts, StatementSources } from './statement-sources.ts';

/** One account of working capital: cash that it releases, and what of it is charged without cash. */
export interface CapitalAccount {
  readonly key: string;
  readonly account: Words;
  readonly section: 'assets' | 'liabilities';
  readonly released: readonly CellId[];
  readonly absorbed: readonly CellId[];
  readonly postings: readonly string[];
}

/** What a balance sheet and a cash flow are made of. */
export interface BalanceParts {
  readonly parts: StatementParts;
  readonly sources: StatementSources;
  readonly capital: readonly CapitalAccount[];
}

/** The accounts of working capital that counted drivers release or charge. */
export function capitalOf({ paced }: StatementParts, sources: StatementSources): readonly CapitalAccount[] {
  const accounts = new Map<string, CapitalAccount>();
  for (const { driver } of paced.filter((one) => one.driver.counted)) {
    const releases = driver.postings.filter(({ side }) => side === 'release');
    const charges = driver.postings.filter(({ side }) => side === 'charge').map(sources.absorbed);
    for (const [index, posting] of releases.entries()) {
      const section = posting.posting.account.section === 'liabilities' ? 'liabilities' : 'assets';
      const key = `${section}.${posting.accountId}`;
      const known = accounts.get(key);
      accounts.set(key, {
        key,
        account: posting.account,
        section,
        released: [...(known?.released ?? []), sources.release(posting)],
        absorbed: [...(known?.absorbed ?? []), ...(index === 0 ? charges : [])],
        postings: [...(known?.postings ?? []), `posting:${posting.id}`],
      });
    }
  }
  return [...accounts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Standard lines of working capital, with the names under which they stand when nothing moves them. */
const STANDARD: readonly (readonly [key: string, line: string, name: Words])[] = [
  ['assets.receivables', 'receivables', words('売上債権', 'Trade receivables')],
  ['assets.inventories', 'inventories', words('棚卸資産', 'Inventories')],
  ['liabilities.payables', 'payables', words('仕入債務', 'Trade payables')],
];

/** What the project leaves on both sides at each period's end; an asset that falls is negative. */
export function balanceSheet(rows: Rows, { parts, sources, capital }: BalanceParts): readonly StatementRow[] {
  const row = (key: string, facts: Omit<NewRow, 'statement'>) =>
    rows.add(`bs.${key}`, { statement: 'BS', ...facts });
  const cash = row('cash', {
    role: 'line',
    label: words('現金及び預金', 'Cash'),
    expr: sources.cash,
    line: 'cash',
  });
  const capitalRow = (account: CapitalAccount): StatementRow => {
    const before = prev(rows.id(`bs.${account.key}`));
    const released = sumOf(account.released);
    const asset =
      account.absorbed.length > 0
        ? add(sub(before, released), sumOf(account.absorbed))
        : sub(before, released);
    const line = STANDARD.find(([key]) => key === account.key)?.[1];
    return row(account.key, {
      role: 'line',
      label: account.account,
      expr: account.section === 'assets' ? asset : add(before, released),
      postings: account.postings,
      ...(line && { line }),
    });
  };
  const inSection = (section: CapitalAccount['section']) => [
    ...capital.filter((account) => account.section === section).map(capitalRow),
    ...STANDARD.filter(
      ([key, line]) =>
        key.startsWith(section) && parts.stated.has(line) && !capital.some((account) => account.key === key),
    ).map(([key, line, label]) => row(key, { role: 'line', label, expr: 0, line })),
  ];
  const working = inSection('assets');
  const held = parts.assets.map((asset) =>
    row(`fixed.${asset.cost.key}`, {
      role: 'part',
      label: asset.cost.label,
      expr: sources.book(asset),
      postings: [`posting:depreciation`],
    }),
  );
  const before = prev(rows.id('bs.fixed.deferral'));
  const deferred = sources.deferral
    ? [
        row('fixed.deferral', {
          role: 'part',
          label: words('先送りした設備投資', 'Deferred investment'),
          expr: sources.shift
            ? add(sub(before, sources.deferral), sources.shift)
            : sub(before, sources.deferral),
        }),
      ]
    : [];
  const fixed = row('fixed', {
    role: 'line',
    label: words('固定資産（償却後）', 'Fixed assets, net'),
    expr: sumOf([...held, ...deferred].map(({ id }) => id)),
    line: 'fixed-assets',
  });
  const assets = row('assets', {
    role: 'total',
    label: words('資産合計', 'Total assets'),
    expr: sumOf([cash, ...working, fixed].map(({ id }) => id)),
    line: 'total-assets',
  });
  const owed = inSection('liabilities');
  const liabilities = row('liabilities', {
    role: 'total',
    label: words('負債合計', 'Total liabilities'),
    expr: sumOf(owed.map(({ id }) => id)),
    line: 'total-liabilities',
  });
  const retained = row('retained', {
    role: 'line',
    label: words('利益剰余金', 'Retained earnings'),
    expr: add(prev(rows.id('bs.retained')), rows.id('pl.net')),
  });
  const net = row('net', {
    role: 'total',
    label: words('純資産合計', 'Net assets'),
    expr: retained.id,
    line: 'net-assets',
  });
  const claims = row('claims', {
    role: 'total',
    label: words('負債純資産合計', 'Liabilities and net assets'),
    expr: add(liabilities.id, net.id),
    line: 'liabilities-and-net-assets',
  });
  return [cash, ...working, fixed, ...held, ...deferred, assets, ...owed, liabilities, retained, net, claims];
}
