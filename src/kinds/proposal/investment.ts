// P11: what is paid, the cash by year, and the cumulative cash with its band.
import { chartWords } from '../../charts/index.ts';
import type { AmountId } from '../../quantity/amount.ts';
import {
  type CashChart,
  type FigureNode,
  figure,
  type Inline,
  line,
  row,
  type TableCell,
  type TableNode,
  type TableRow,
  table,
} from '../../tree/index.ts';
import type { CashRow, CostItem } from '../../value/index.ts';
import { bare, EXACT, PERIOD } from '../formats.ts';
import { heldSums, type Sum } from './printed-sums.ts';
import { amountOf, isRanged, type Speaker, shown, sizeOf } from './speaker.ts';
import { unitLine } from './unit-line.ts';

/** Every cost item with who is paid, when, how it is booked, to the yen: amounts to be paid are always exact. */
export function costTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const { metrics } = facts.value;
  const sorted = bySize(speaker, facts.value.costs);
  const once = sorted.filter(({ timing }) => timing !== 'recurring');
  const yearly = sorted.filter(({ timing }) => timing === 'recurring');
  const sum = (name: string, id: AmountId) =>
    row([name, '', '', '', line(shown(speaker, id, bare(EXACT)))], 'total');
  const body = [
    ...once.map((item) => costRow(speaker, item)),
    sum(words.costTable.sumOnce, metrics.investment.id),
    ...yearly.map((item) => costRow(speaker, item)),
    ...(yearly.length > 0 ? [sum(words.costTable.sumYearly, metrics.runningCost.id)] : []),
  ];
  const ids = [
    ...once.map(({ amount }) => [amount]),
    [metrics.investment.id],
    ...yearly.map(({ amount }) => [amount]),
  ];
  const sums = heldSums(ids, [{ parts: once.map((_, index) => index), total: once.length }], {
    amounts: speaker.amounts,
    scale: 1,
  });
  return table({
    id: 'costs',
    title: line(words.costTable.title),
    unitLine: unitLine(speaker, EXACT),
    columns: [
      { share: 0.42, align: 'start' },
      { share: 0.13, align: 'start' },
      { share: 0.12, align: 'start' },
      { share: 0.13, align: 'start' },
      { share: 0.2, align: 'end' },
    ],
    head: [row([...words.costTable.head])],
    body,
    sums,
  });
}

/** The largest first. */
export function bySize(speaker: Speaker, costs: readonly CostItem[]): readonly CostItem[] {
  return [...costs].sort((a, b) => sizeOf(speaker, b.amount) - sizeOf(speaker, a.amount));
}

function costRow(speaker: Speaker, item: CostItem): TableRow {
  const { words } = speaker;
  const { payer, once, yearly, asset, expense } = words.costTable;
  return row([
    speaker.in(item.label),
    item.payer === 'vendor' && payer.vendor === '' ? speaker.facts.settings.voice.self : payer[item.payer],
    item.timing === 'recurring' ? yearly : once,
    item.treatment === 'asset' ? asset : expense,
    line(shown(speaker, item.amount, bare(EXACT))),
  ]);
}

/** Cumulative cash after tax by month, with the band of the enumeration and the payback. */
export function cashFigure(speaker: Speaker): FigureNode | null {
  // A band needs a range: without three-point assumptions the table says it all.
  if (!isRanged(speaker)) return null;
  const { facts, words, language } = speaker;
  const { cumulative, metrics, structure } = facts.value;
  const paid = metrics.paybackExact.value !== null;
  const chart: CashChart = {
    type: 'cash',
    scale: speaker.manner.money.scale ?? 1,
    digits: speaker.manner.money.digits ?? 0,
    months: structure.months,
    base: cumulative.base,
    low: cumulative.p10,
    high: cumulative.p90,
    names: { base: words.base, low: 'P10', high: 'P90' },
    payback: paid
      ? { amount: metrics.paybackExact.id, early: metrics.paybackP10.id, late: metrics.paybackP90.id }
      : null,
    axis: words.yearEnd,
  };
  const payback = shown(speaker, metrics.paybackExact.id, PERIOD);
  return figure({
    id: 'cash',
    title:
      language === 'ja'
        ? line(payback, 'で、累計の現金が正に戻る')
        : line('Cumulative cash is back at zero in ', payback),
    subtitle: line(
      language === 'ja'
        ? '税引後の現金の累計、標準とP10–P90の帯'
        : 'Cumulative cash after tax, base case and P10–P90 band',
    ),
    unitLine: unitLine(speaker, speaker.manner.money),
    chart,
    alt: chartWords(chart, speaker.amounts, language),
    source: cashSource(speaker),
  });
}

function cashSource(speaker: Speaker): readonly Inline[] {
  const rate = shown(speaker, 'discountRate', { as: 'percent' });
  const tax = shown(speaker, 'taxRate', { as: 'percent' });
  const runs = shown(speaker, 'uncertainty.count', {});
  if (speaker.language === 'en')
    return line(
      'Discount rate ',
      rate,
      ', effective tax rate ',
      tax,
      '. The band covers ',
      runs,
      ' combinations of the uncertain assumptions (exact enumeration, weights as in the appendix).',
    );
  return line(
    '割引率',
    rate,
    '、実効税率',
    tax,
    '。帯は、不確かな前提を動かした',
    runs,
    '通り（全列挙、重みは付録）の幅。',
  );
}

/** Cash by year in 千円; every column adds up as printed, or the table says that rounding parts it. */
export function cashTable(speaker: Speaker): TableNode {
  const { words, facts } = speaker;
  const rows = facts.value.cashTable.filter(({ moves, total }) => moves || total);
  const years = facts.value.structure.years;
  const sums = cashSums(rows);
  const held = heldSums(
    rows.map(({ amounts }) => amounts),
    sums,
    { amounts: speaker.amounts, scale: speaker.manner.table.scale ?? 1 },
  );
  const share = 0.74 / (years + 1);
  const heads = Array.from({ length: years }, (_, index) => yearHead(speaker, index + 1));
  return table({
    id: 'cash-table',
    title: line(words.cash.title),
    unitLine: line(
      words.cash.plus,
      speaker.language === 'ja' ? '。' : '; ',
      unitLine(speaker, speaker.manner.table),
    ),
    columns: [
      { share: 1 - share * (years + 1), align: 'start' },
      ...Array.from({ length: years + 1 }, () => ({ share, align: 'end' as const })),
    ],
    head: [row(['', words.cash.start, ...heads])],
    body: rows.map((cashRow) => row(cashCells(speaker, cashRow), cashRow.total ? 'total' : 'plain')),
    sums: held,
    source: line(reliefNote(speaker), held.length < sums.length ? words.cash.rounding : ''),
  });
}

/** Why tax is positive at the decision. */
function reliefNote({ facts, amounts, words }: Speaker): string {
  const tax = facts.value.cashTable.find(({ role }) => role === 'tax')?.amounts[0];
  return tax && (amounts[tax]?.value ?? 0) > 0.5 ? words.cash.relief : '';
}

function yearHead({ words, language }: Speaker, year: number): string {
  return language === 'ja' ? `${year}${words.cash.year}` : `${words.cash.year} ${year}`;
}

function cashCells(speaker: Speaker, cashRow: CashRow): readonly TableCell[] {
  const name: TableCell = { children: line(speaker.in(cashRow.label)) };
  return [name, ...cashRow.amounts.map((id) => cashCell(speaker, cashRow, id))];
}

/** An empty period is an en dash; a cumulative that is positive turns to the accent of an after value. */
function cashCell(speaker: Speaker, cashRow: CashRow, id: AmountId): TableCell {
  const { value } = amountOf(speaker.amounts, id);
  if (Math.abs(value ?? 0) < 0.5) return { children: line('–') };
  const positive = cashRow.role === 'cumulative' && (value ?? 0) > 0;
  return {
    children: line(shown(speaker, id, bare(speaker.manner.table))),
    ...(positive ? { look: 'after' as const } : {}),
  };
}

/** Benefits add up to their total; the total with all other flows to the net. */
function cashSums(rows: readonly CashRow[]): readonly Sum[] {
  const at = (...roles: readonly CashRow['role'][]) =>
    rows.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const [benefitTotal] = at('benefitTotal');
  const [net] = at('net');
  const benefits = at('benefit');
  const others = at('benefitTotal', 'running', 'investment', 'release', 'tax', 'disposal');
  return [
    ...(benefitTotal !== undefined && benefits.length > 0 ? [{ parts: benefits, total: benefitTotal }] : []),
    ...(net !== undefined && others.length > 0 ? [{ parts: others, total: net }] : []),
  ];
}
