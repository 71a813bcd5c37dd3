// A chart in, every number that its drawing in the PDF or its native chart in Word may print out, each a line of its own.
import {
  type AmountFormat,
  type BridgeChart,
  bridgeChanges,
  type CashChart,
  type Chart,
  type Document,
  type TornadoChart,
} from '../tree/index.ts';
import { CELL_END, type LineNumber, type Part, type PrintedLine, partsOf } from './printed-line.ts';

type Drawn = Omit<PrintedLine, 'place'>;

/** Lines of a chart; all are free, because each format draws a part of them, and a label without room is left out. */
export function chartLines(chart: Chart, document: Document): readonly Drawn[] {
  return linesOfChart(chart, document).map((parts) => ({ parts, free: true }));
}

type Parts = readonly Part[];

function linesOfChart(chart: Chart, document: Document): readonly Parts[] {
  switch (chart.type) {
    case 'bridge':
      return bridgeLines(chart, document);
    case 'cash':
      return cashLines(chart, document);
    case 'tornado':
      return tornadoLines(chart, document);
  }
}

function bridgeLines(chart: BridgeChart, document: Document): readonly Parts[] {
  const { start, steps, end, change, range, groups } = chart;
  const changes = bridgeChanges(chart, document.amounts);
  const number = numbersOf(chart);
  const turned = (id: string, wanted: number) => {
    const value = document.amounts[id]?.value ?? 0;
    return wanted !== 0 && Math.sign(value) === -Math.sign(wanted);
  };
  const cost = steps.findIndex(({ role }) => role === 'cost');
  const totals = [...(start ? [start.amount] : []), end.amount];
  const signed = steps.map(({ amount }, index) => ({
    id: amount,
    negated: turned(amount, changes[index] ?? 0),
  }));
  const costs = {
    id: groups.costs.amount,
    negated: turned(groups.costs.amount, cost < 0 ? 0 : (changes[cost] ?? 0)),
  };
  return [
    ...steps.flatMap(({ cause }) => cause.map((line) => partsOf(line, document))),
    ...totals.flatMap((id) => [[number({ id })], [number({ id }, 'always')]]),
    ...signed.map((step) => [number(step, 'always')]),
    [`${groups.gains.name} `, number({ id: groups.gains.amount }, 'always')],
    [`${groups.costs.name} `, number(costs, 'always')],
    [number({ id: change.amount }, 'always')],
    ...(change.ratio
      ? [[{ id: change.ratio, format: { as: 'percent', digits: 0, sign: 'always' } } as const]]
      : []),
    ...(range
      ? [
          [number({ id: range.low }), ' P10'],
          [number({ id: range.high }), ' P90'],
        ]
      : []),
    ...(range ? [['P10–P90 ', number({ id: range.low }), '–', number({ id: range.high })]] : []),
    // The cells of Word's chart.
    ...[...totals.map((id) => ({ id })), ...signed].map((one) => [
      { ...number(one, 'bare'), asCell: true } as const,
    ]),
  ];
}

function cashLines(chart: CashChart, document: Document): readonly Parts[] {
  const { base, low, high, names, payback } = chart;
  const number = numbersOf(chart);
  const last = (ids: readonly string[], name: string): readonly Parts[] => {
    const id = ids.at(-1);
    return id === undefined
      ? []
      : [
          [number({ id }), ` ${name}`],
          [`${name} `, number({ id })],
        ];
  };
  const row = (ids: readonly string[]): Parts =>
    ids.flatMap((id, index) => [
      ...(index === 0 ? [] : [CELL_END]),
      { ...number({ id }, 'bare'), asCell: true } as const,
    ]);
  return [
    ...(base[0] === undefined ? [] : [[number({ id: base[0] })]]),
    ...last(high, names.high),
    ...last(base, names.base),
    ...last(low, names.low),
    ...(payback ? paybackLines(payback, document.meta.language) : []),
    ...[base, low, high].map(row),
  ];
}

/** 「2年9か月」 over 「2年7か月–3年5か月」; "33 months" over "31–41 months". */
function paybackLines(
  { amount, early, late }: NonNullable<CashChart['payback']>,
  language: 'ja' | 'en',
): readonly Parts[] {
  const format: AmountFormat = { as: language === 'ja' ? 'yearsMonths' : 'months' };
  const first: AmountFormat = language === 'ja' ? format : { ...format, unit: 'none' };
  return [[{ id: early, format: first }, '–', { id: late, format }], [{ id: amount, format }]];
}

function tornadoLines(chart: TornadoChart, document: Document): readonly Parts[] {
  const { steps, base } = chart;
  const number = numbersOf(chart);
  const ends = steps.flatMap(({ low, high }) => [low, high]);
  return [
    ...steps.map(({ range }) => partsOf(range, document)),
    [`${base.name} `, number({ id: base.amount })],
    ...[...ends, base.amount].map((id) => [number({ id })]),
    ...[...ends, base.amount].map((id) => [{ ...number({ id }, 'bare'), asCell: true } as const]),
  ];
}

interface Turned {
  readonly id: string;
  readonly negated?: boolean;
}

function numbersOf({ scale, digits }: Chart) {
  return ({ id, negated }: Turned, sign: NonNullable<AmountFormat['sign']> = 'auto'): LineNumber => ({
    id,
    format: { scale, digits, unit: 'none', sign },
    ...(negated ? { negated: true } : {}),
  });
}
