// The consumption tax of Japan by date: what a purchase costs a customer that cannot deduct it.
import type { DatedRow, DatedTable } from './dated-table.ts';

const rate = (from: string, value: number): DatedRow => ({
  row: 'rate',
  from,
  value,
  unit: '-',
  role: 'share',
  label: { ja: '消費税率', en: 'Consumption tax rate' },
});

/** Standard rates, national and local tax together. */
export const consumptionTax: DatedTable = {
  id: 'consumptionTax',
  source: {
    ja: '消費税法・地方税法（標準税率、国税と地方税の合計）',
    en: 'Japanese Consumption Tax Act and Local Tax Act (standard rate, national and local together)',
  },
  rows: [rate('1997-04-01', 0.05), rate('2014-04-01', 0.08), rate('2019-10-01', 0.1)],
};
