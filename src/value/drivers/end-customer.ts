// D-ENDCUST お客様のお客様の購買: n(c1·b1 − c0·b0)·m_c.
import { mul, sub } from '../../quantity/expr.ts';
import type { Driver, DriverInput } from './driver.ts';
import {
  capitalDays,
  ends,
  inducedCapital,
  marginRatio,
  perYear,
  price,
  salesPostings,
  salesSteps,
  share,
} from './parts.ts';

const conversion = (ja: string, en: string): DriverInput => ({ ...share(ja, en), unit: 'order/visit' });
const basket = (ja: string, en: string): DriverInput => ({
  ...price('order')(ja, en),
  accept: ['JPY/visit', 'JPY/transaction', 'JPY'],
});

export const endCustomer: Driver = {
  id: 'D-ENDCUST',
  name: { ja: 'お客様のお客様の購買の増加', en: 'More purchases by end customers' },
  dimension: 'D',
  certainty: 'hard',
  pool: 'sales',
  metric: { label: { ja: '購買率', en: 'Conversion' }, before: 'c0', after: 'c1' },
  inputs: {
    n: perYear('visit')('年間の来店数', 'Visits a year'),
    ...ends('c', conversion, ['購買率', 'Conversion', 'up']),
    ...ends('b', basket, ['一回の購買額', 'Basket', 'up']),
    m_c: { ...marginRatio, aliases: ['m_r'] },
    ...capitalDays,
  },
  steps: {
    ...salesSteps(
      mul('n', sub(mul('c1', 'b1'), mul('c0', 'b0'))),
      mul('n', sub(mul('c1', 'b1'), mul('c0', 'b0')), sub(1, 'm_c')),
    ),
  },
  effects: [{ kind: 'yearly', postings: salesPostings }, inducedCapital],
};
