// What the product assumes where a deal says nothing; every one is printed among the assumptions.
import type { Basis } from '../../quantity/amount.ts';
import type { DatedTable } from './dated-table.ts';

/** Horizon in years where the deal names none (equipment). */
export const DEFAULT_HORIZON = 5;
export const HORIZON_LIMITS = { least: 1, most: 10 } as const;

export const defaults: DatedTable = {
  id: 'defaults',
  source: { ja: '本製品の既定値', en: 'defaults of the product' },
  rows: [
    {
      row: 'discountRate',
      value: 0.08,
      unit: '-',
      role: 'rate',
      label: { ja: '割引率（年）', en: 'Discount rate a year' },
    },
    {
      row: 'taxRate',
      value: 0.3,
      unit: '-',
      role: 'rate',
      label: { ja: '実効税率', en: 'Effective tax rate' },
    },
    {
      row: 'carryforwardCap',
      value: 1,
      unit: '-',
      role: 'share',
      label: { ja: '繰越欠損金の控除限度', en: 'Share of income that losses may offset' },
    },
    { row: 'attribution', value: 1, unit: '-', role: 'share', label: { ja: '寄与率', en: 'Attribution' } },
    { row: 'noRisk', value: 0, unit: '-', role: 'share', label: { ja: '見積の上振れ率', en: 'Cost risk' } },
    {
      row: 'lag',
      value: 0,
      unit: 'month',
      role: 'time',
      label: { ja: '効果が出るまでの月数', en: 'Months before any effect' },
    },
    {
      row: 'ramp',
      value: 0,
      unit: 'month',
      role: 'time',
      label: { ja: '立ち上がりの月数', en: 'Months of ramp-up' },
    },
    {
      row: 'monthsInFirstYear',
      value: 12,
      unit: 'month',
      role: 'time',
      label: { ja: '初年度の償却月数', en: 'Months in service in the first year' },
    },
    {
      row: 'overtimePremium',
      value: 1.25,
      unit: '-',
      role: 'share',
      label: { ja: '時間外の割増', en: 'Overtime premium' },
    },
    {
      row: 'noFee',
      value: 0,
      unit: 'JPY/yr',
      role: 'rate',
      label: { ja: '残る費用', en: 'What is left of the fees' },
    },
  ],
};

/** Risk factor ρ by how the effect is known (value-model 1.12); a quotation binds whoever gave it. */
export const riskByBasis: DatedTable = {
  id: 'riskByBasis',
  source: { ja: '本製品の既定値：根拠別のリスク率', en: 'defaults of the product: risk by basis' },
  rows: [
    {
      row: 'quote',
      value: 0,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（見積）', en: 'Risk (quoted)' },
    },
    {
      row: 'measured',
      value: 0.05,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（実測）', en: 'Risk (measured)' },
    },
    {
      row: 'pilot',
      value: 0.1,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（試行）', en: 'Risk (trial)' },
    },
    {
      row: 'customer',
      value: 0.15,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（確認）', en: 'Risk (you told us)' },
    },
    {
      row: 'case',
      value: 0.15,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（同業の実績）', en: 'Risk (similar plants)' },
    },
    {
      row: 'industry',
      value: 0.25,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（業界の値）', en: 'Risk (industry)' },
    },
    {
      row: 'assumption',
      value: 0.35,
      unit: '-',
      role: 'share',
      label: { ja: 'リスク率（想定）', en: 'Risk (assumed)' },
    },
  ],
};

/** From the best known to the least: an effect is as sure as its weakest input. */
export const BASIS_ORDER: readonly Basis[] = [
  'quote',
  'measured',
  'pilot',
  'customer',
  'case',
  'industry',
  'assumption',
];

/** Limits above which a figure asks for a second look (1.11). */
export const limits: DatedTable = {
  id: 'limits',
  source: { ja: '本製品の既定値：点検の基準', en: 'defaults of the product: limits of checks' },
  rows: [
    {
      row: 'poolShare',
      value: 0.5,
      unit: '-',
      role: 'share',
      label: { ja: '一つの元からの削減率の目安', en: 'Limit of the saved share of a pool' },
    },
    {
      row: 'bridgeShare',
      value: 0.15,
      unit: '-',
      role: 'share',
      label: { ja: '現在の利益から描く下限', en: 'Least gain to bridge from today' },
    },
    {
      row: 'cogsShare',
      value: 0.1,
      unit: '-',
      role: 'share',
      label: { ja: '売上原価に対する削減率の目安', en: 'Limit of the saved share of COGS' },
    },
    {
      row: 'sgaShare',
      value: 0.1,
      unit: '-',
      role: 'share',
      label: { ja: '販管費に対する削減率の目安', en: 'Limit of the saved share of SG&A' },
    },
    {
      row: 'operatingProfitShare',
      value: 0.5,
      unit: '-',
      role: 'share',
      label: { ja: '営業利益に対する効果の目安', en: 'Limit of the benefit as a share of operating profit' },
    },
    {
      row: 'inventoryDaysShare',
      value: 0.4,
      unit: '-',
      role: 'share',
      label: { ja: '在庫日数の短縮率の目安', en: 'Limit of the share of inventory days that is cut' },
    },
    {
      row: 'valueShare',
      value: 0.3,
      unit: '-',
      role: 'share',
      label: {
        ja: '顧客に残る価値の割合の目安',
        en: 'Least share of the value that stays with the customer',
      },
    },
  ],
};
