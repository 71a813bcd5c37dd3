// Nothing in, the amounts of the sample document out: a bakery chain's figures, each with an origin.
import type { Amount, AmountId, Origin, Rank } from '../../src/quantity/amount.ts';
import { parseUnit } from '../../src/quantity/unit.ts';

const HORIZON = 60;

const interview: Origin = {
  kind: 'stated',
  ref: 'customers/nonose/deals/ovens.yaml#/drivers/waste/inputs/p0',
  place: { file: 'customers/nonose/deals/ovens.yaml', line: 14, column: 11 },
  basis: 'customer',
  source: { ja: '焼成記録（2025年度）', en: 'baking records, FY2025' },
  asOf: '2026-06-19',
  owner: { ja: '製造課', en: 'Production' },
};

/** [id, label ja, label en, value, unit, rank] */
type Row = readonly [AmountId, string, string, number | null, string, Rank];

const ROWS: readonly Row[] = [
  ['profit.today', '現在の営業利益', 'operating profit today', 110_900_000, 'JPY/yr', 'key'],
  ['profit.after', '導入後の営業利益', 'operating profit after', 146_001_000, 'JPY/yr', 'key'],
  ['profit.gain', '営業利益の増加', 'gain in operating profit', 35_101_000, 'JPY/yr', 'key'],
  ['profit.ratio', '増加の割合', 'gain as a share of today', 35_101 / 110_900, '-', 'key'],
  ['profit.low', '導入後の営業利益（P10）', 'operating profit after, P10', 136_420_000, 'JPY/yr', 'step'],
  ['profit.high', '導入後の営業利益（P90）', 'operating profit after, P90', 150_380_000, 'JPY/yr', 'step'],
  ['gain.low', '増加（P10）', 'gain, P10', 25_520_000, 'JPY/yr', 'step'],
  ['gain.high', '増加（P90）', 'gain, P90', 39_480_000, 'JPY/yr', 'step'],
  ['gain.materials', '材料費の減少', 'less material', 19_332_000, 'JPY/yr', 'step'],
  ['gain.labour', '労務費の減少', 'less labour', 10_091_000, 'JPY/yr', 'step'],
  ['gain.sales', '売上総利益の増加', 'more gross profit', 8_954_000, 'JPY/yr', 'step'],
  ['gain.energy', '水道光熱費の減少', 'less energy', 7_980_000, 'JPY/yr', 'step'],
  ['gain.total', '効果の合計', 'benefits in all', 46_357_000, 'JPY/yr', 'key'],
  ['cost.service', '保守料', 'service fee', -4_200_000, 'JPY/yr', 'step'],
  ['cost.depreciation', '減価償却費', 'depreciation', -7_056_000, 'JPY/yr', 'step'],
  ['cost.total', '費用の合計', 'costs in all', -11_256_000, 'JPY/yr', 'step'],
  ['investment', '投資額', 'investment', 76_320_000, 'JPY', 'key'],
  ['payback', '投資の回収', 'payback', 32.68, 'month', 'key'],
  ['payback.early', '投資の回収（P90）', 'payback, upside', 30.4, 'month', 'step'],
  ['payback.late', '投資の回収（P10）', 'payback, cautious', 40.6, 'month', 'step'],
  ['npv.negative', 'NPVが負になる確率', 'chance that NPV is below zero', 0.0041, '-', 'key'],
  ['waste.before', '焼成不良率（現在）', 'rejects today', 0.031, '-', 'step'],
  ['waste.after', '焼成不良率（導入後）', 'rejects after', 0.016, '-', 'step'],
  ['hours.before', '窯の前の時間（現在）', 'hours at the oven today', 3.2, 'h/day', 'step'],
  ['hours.after', '窯の前の時間（導入後）', 'hours at the oven after', 1.9, 'h/day', 'step'],
  ['energy.before', 'ガス・電気代（現在）', 'energy bill today', 118_000, 'JPY/month', 'step'],
  ['energy.after', 'ガス・電気代（導入後）', 'energy bill after', 93_000, 'JPY/month', 'step'],
  ['stockout.before', '夕方の欠品率（現在）', 'evening stock-outs today', 0.056, '-', 'step'],
  ['stockout.after', '夕方の欠品率（導入後）', 'evening stock-outs after', 0.026, '-', 'step'],
  ['stores', '店舗数', 'stores', 28, 'unit', 'step'],
  [
    'rejects.limit',
    '損をしない焼成不良率の上限',
    'reject rate at which the gain is gone',
    0.028,
    '-',
    'step',
  ],
  ['residual', '残存価額', 'residual value', null, 'JPY', 'step'],
];

/** Rows of the cash table by year, 0 to 5: printed in thousands, each column adds up. */
export const CASH_ROWS = {
  materials: [null, 12_888, 19_332, 19_332, 19_332, 19_332],
  labour: [null, 6_728, 10_091, 10_091, 10_091, 10_091],
  sales: [null, 5_969, 8_954, 8_954, 8_954, 8_954],
  energy: [null, 5_320, 7_980, 7_980, 7_980, 7_980],
  benefit: [null, 30_905, 46_357, 46_357, 46_357, 46_357],
  service: [null, -4_200, -4_200, -4_200, -4_200, -4_200],
  outlay: [-76_320, null, null, null, null, null],
  tax: [1_728, -6_600, -10_530, -10_530, -10_530, -10_530],
  net: [-74_592, 20_105, 31_627, 31_627, 31_627, 31_627],
  sum: [-74_592, -54_487, -22_860, 8_767, 40_394, 72_021],
} as const satisfies Record<string, readonly (number | null)[]>;

/** Cumulative cash at the ends of years 0 to 5 in thousands: as expected, cautious (P10) and upside (P90). */
const CASH_CURVES = {
  base: CASH_ROWS.sum,
  low: [-75_100, -57_300, -33_900, -9_050, 15_830, 40_710],
  high: [-74_100, -52_200, -17_500, 17_180, 51_850, 86_530],
} as const;

/** Ids of one cash curve, month 0 to 60. */
export function cashIds(curve: keyof typeof CASH_CURVES): AmountId[] {
  return Array.from({ length: HORIZON + 1 }, (_, month) => `cash.${curve}@${month}`);
}

/** All amounts of the sample by id. */
export function sampleAmounts(): Record<AmountId, Amount> {
  const stated = ROWS.map(([id, ja, en, value, unit, rank]) => amount({ id, ja, en, value, unit, rank }));
  return Object.fromEntries([...stated, ...cashTable(), ...cashCurves()].map((one) => [one.id, one]));
}

interface Facts {
  readonly id: AmountId;
  readonly ja: string;
  readonly en: string;
  readonly value: number | null;
  readonly unit: string;
  readonly rank: Rank;
}

function amount({ id, ja, en, value, unit, rank }: Facts): Amount {
  const reason = value === null ? { reason: 'none is expected' } : {};
  return { id, label: { ja, en }, value, ...reason, unit: parseUnit(unit) ?? {}, rank, origin: interview };
}

function cashTable(): Amount[] {
  return Object.entries(CASH_ROWS).flatMap(([row, values]) =>
    values.flatMap((value, year) =>
      value === null
        ? []
        : [
            amount({
              id: `${row}@${year}`,
              ja: row,
              en: row,
              value: value * 1000,
              unit: 'JPY',
              rank: 'step',
            }),
          ],
    ),
  );
}

function cashCurves(): Amount[] {
  return Object.entries(CASH_CURVES).flatMap(([curve, years]) =>
    Array.from({ length: HORIZON + 1 }, (_, month) => {
      const value = Math.round(between(years, month) * 1000);
      return amount({
        id: `cash.${curve}@${month}`,
        ja: '現金の累計',
        en: 'cumulative cash',
        value,
        unit: 'JPY',
        rank: 'wire',
      });
    }),
  );
}

/** The value at a month, on the straight line between two year ends. */
function between(years: readonly number[], month: number): number {
  const year = Math.min(Math.floor(month / 12), years.length - 2);
  const share = month / 12 - year;
  return (years[year] ?? 0) * (1 - share) + (years[year + 1] ?? 0) * share;
}
