// Depreciation of Japan: rates of the 200 % declining balance by life, and the value that stays on the books.
import type { DatedRow, DatedTable } from './dated-table.ts';

/** Life in years: [rate, guarantee rate, revised rate] for assets acquired from 2012-04-01; two years have no guarantee. */
const DECLINING: Readonly<Record<number, readonly [number, number, number]>> = {
  2: [1, 0, 1],
  3: [0.667, 0.11089, 1],
  4: [0.5, 0.12499, 1],
  5: [0.4, 0.108, 0.5],
  6: [0.333, 0.09911, 0.334],
  7: [0.286, 0.0868, 0.334],
  8: [0.25, 0.07909, 0.334],
  9: [0.222, 0.07126, 0.25],
  10: [0.2, 0.06552, 0.25],
  11: [0.182, 0.05992, 0.2],
  12: [0.167, 0.05566, 0.2],
  13: [0.154, 0.0518, 0.167],
  14: [0.143, 0.04854, 0.167],
  15: [0.133, 0.04565, 0.143],
  16: [0.125, 0.04294, 0.143],
  17: [0.118, 0.04038, 0.125],
  18: [0.111, 0.03884, 0.112],
  19: [0.105, 0.03693, 0.112],
  20: [0.1, 0.03486, 0.112],
};

/** Lives that the table of the declining balance knows, in years. */
export const DECLINING_LIVES: readonly number[] = Object.keys(DECLINING).map(Number);

const from = '2012-04-01';

const decliningRows = Object.entries(DECLINING).flatMap(([life, [rate, guarantee, revised]]): DatedRow[] => [
  {
    row: `${life}.rate`,
    from,
    value: rate,
    unit: '-',
    role: 'share',
    label: { ja: `定率法の償却率（耐用年数${life}）`, en: `Declining rate (life of ${life})` },
  },
  {
    row: `${life}.guarantee`,
    from,
    value: guarantee,
    unit: '-',
    role: 'share',
    label: { ja: `保証率（耐用年数${life}）`, en: `Guarantee rate (life of ${life})` },
  },
  {
    row: `${life}.revised`,
    from,
    value: revised,
    unit: '-',
    role: 'share',
    label: { ja: `改定償却率（耐用年数${life}）`, en: `Revised rate (life of ${life})` },
  },
]);

const memo: DatedRow = {
  row: 'memo',
  value: 1,
  unit: 'JPY',
  role: 'level',
  label: { ja: '備忘価額', en: 'Value kept on the books' },
};

export const depreciation: DatedTable = {
  id: 'depreciation',
  source: {
    ja: '減価償却資産の耐用年数等に関する省令 別表第十（200%定率法）',
    en: 'Japanese ministerial ordinance on useful lives, table 10 (200% declining balance)',
  },
  rows: [...decliningRows, memo],
};

/** ⌈1000/life⌉/1000, the three-decimal rate of the straight line. */
export function straightLineTable(life: number, kind: 'SL-JP' | 'SL-plain' | 'POOL-3'): DatedTable {
  const value = kind === 'SL-JP' ? Math.ceil(1000 / life) / 1000 : 1 / life;
  const pool = kind === 'POOL-3';
  return {
    id: kind,
    source: pool
      ? { ja: '一括償却資産（3年均等）', en: 'three-year pool of small assets' }
      : kind === 'SL-JP'
        ? {
            ja: '減価償却資産の耐用年数等に関する省令 別表第八（定額法）',
            en: 'Japanese ministerial ordinance on useful lives, table 8 (straight line)',
          }
        : { ja: '定額（取得価額÷年数）', en: 'straight line (cost ÷ life)' },
    rows: [
      {
        row: `${life}.rate`,
        value,
        unit: '-',
        role: 'share',
        label: { ja: `定額法の償却率（耐用年数${life}）`, en: `Straight-line rate (life of ${life})` },
      },
    ],
  };
}
