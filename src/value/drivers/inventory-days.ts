// D-DIO 在庫日数: W = COGS/365·ΔDIO, of which the cash share φ is released and the rest charged once; W(σ+ι+ο) a year.
import { div, mul, neg, sub, term } from '../../quantity/expr.ts';
import { accounts } from './accounts.ts';
import type { Driver } from './driver.ts';
import { countOf, ends, optional, share, yearlyMoney, yearlyShare } from './parts.ts';

export const inventoryDays: Driver = {
  id: 'D-DIO',
  name: { ja: '在庫日数の短縮', en: 'Fewer days of inventory' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'inventory',
  metric: { label: { ja: '在庫日数', en: 'Days of inventory' }, before: 'DIO0', after: 'DIO1' },
  inputs: {
    COGS: { ...yearlyMoney('年間の売上原価', 'Cost of sales a year'), aliases: ['cogs'] },
    ...ends('DIO', countOf('day'), ['在庫日数', 'Days of inventory']),
    sigma: optional({
      ...yearlyShare('在庫に対する保管費の率', 'Storage as a share of stock a year'),
      aliases: ['σ'],
    }),
    iota: optional({
      ...yearlyShare('在庫に対する保険料の率', 'Insurance as a share of stock a year'),
      aliases: ['ι'],
    }),
    omicron: optional({
      ...yearlyShare('在庫に対する評価損の率', 'Write-down as a share of stock a year'),
      aliases: ['ο', 'o'],
    }),
    phi: optional({
      ...share('在庫原価のうち現金で払う割合', 'Share of stock cost that is cash'),
      aliases: ['φ', 'ϕ'],
    }),
  },
  steps: {
    stock: {
      unit: 'JPY',
      role: 'level',
      label: { ja: '減る在庫', en: 'Stock released' },
      expr: mul(div('COGS', '#daysPerYear'), sub('DIO0', 'DIO1')),
    },
  },
  effects: [
    {
      kind: 'release',
      without: ['phi'],
      postings: { inventories: { account: accounts.inventories, sign: -1, expr: term('stock') } },
    },
    {
      kind: 'release',
      given: ['phi'],
      postings: { inventories: { account: accounts.inventories, sign: -1, expr: mul('stock', 'phi') } },
    },
    {
      kind: 'charge',
      given: ['phi'],
      postings: { absorbed: { account: accounts.absorbed, sign: 1, expr: neg(mul('stock', sub(1, 'phi'))) } },
    },
    {
      kind: 'yearly',
      given: ['sigma'],
      postings: { storage: { account: accounts.storage, sign: -1, expr: mul('stock', 'sigma') } },
    },
    {
      kind: 'yearly',
      given: ['iota'],
      postings: { insurance: { account: accounts.insurance, sign: -1, expr: mul('stock', 'iota') } },
    },
    {
      kind: 'yearly',
      given: ['omicron'],
      postings: { writeDown: { account: accounts.writeDown, sign: -1, expr: mul('stock', 'omicron') } },
    },
  ],
  use: { unit: 'JPY', baseline: mul(div('COGS', '#daysPerYear'), 'DIO0'), saved: term('stock') },
};
