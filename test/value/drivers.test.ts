// Every standard driver on figures computed by hand: what each account gains at full effect, before attribution and risk.
import { describe, expect, test } from 'vitest';
import { drivers } from '../../src/value/index.ts';
import { complaintsOf } from '../support/prove-amounts.ts';
import { price } from '../support/read-deal.ts';
import { driver, smallDeal } from '../support/small-deal.ts';

interface Case {
  readonly id: string;
  readonly inputs: string;
  /** Gross effect by posting; JPY/yr, or JPY for releases and once-only effects. */
  readonly postings: Readonly<Record<string, number>>;
  /** A figure by year instead, for effects that differ by year. */
  readonly years?: Readonly<Record<string, readonly number[]>>;
}

const KAPPA = 'kappa: {value: 50 %, basis: customer}';

const CASES: readonly Case[] = [
  // 100,000/0.95 − 100,000/0.97 starts, 385 yen each.
  {
    id: 'Q-SCRAP',
    inputs: '{D: "100,000 unit/yr", p0: 5 %, p1: 3 %, v_p: 420 JPY/unit, s: 35 JPY/unit}',
    postings: { materials: 835594.139989 },
  },
  // 2,000 units gained; 1,000 − 40 − 35 yen each.
  {
    id: 'Q-YIELD-BN',
    inputs:
      '{N: "100,000 unit/yr", p0: 5 %, p1: 3 %, P: "1,000 JPY/unit", v_sell: 40 JPY/unit, s: 35 JPY/unit}',
    postings: { revenue: 2000000, variable: -150000 },
  },
  // 150 units less; 0.2 h × 3,000 × 0.5 = 300, and 100 of material.
  {
    id: 'Q-REWORK',
    inputs: `{N: "10,000 unit/yr", r0: 4 %, r1: 2.5 %, h: 0.2 h/unit, w: "3,000 JPY/h", m: 100 JPY/unit, ${KAPPA}}`,
    postings: { labour: 45000, materials: 15000 },
  },
  {
    id: 'Q-INSPECT',
    inputs: `{H0: "1,000 h/yr", H1: 400 h/yr, w: "3,000 JPY/h", ${KAPPA}}`,
    postings: { labour: 900000 },
  },
  {
    id: 'Q-WARRANTY',
    inputs: '{U: "10,000 unit/yr", f0: 0.5 %, f1: 0.2 %, c: "20,000 JPY/claim"}',
    postings: { warranty: 600000 },
  },
  {
    id: 'Q-RETURN',
    inputs:
      '{S: "100,000,000 JPY/yr", rho0: 3 %, rho1: 2 %, l: 40 %, c_h: 500 JPY/return, n0: 900 return/yr, n1: 600 return/yr}',
    postings: { returns: 400000, handling: 150000 },
  },
  // 100 × 3 − 60 × 2 = 180 h.
  {
    id: 'Q-COMPLAINT',
    inputs: `{n0: 100 case/yr, n1: 60 case/yr, h0: 3 h/case, h1: 2 h/case, w: "3,000 JPY/h", ${KAPPA}}`,
    postings: { salaries: 270000 },
  },
  {
    id: 'Q-DOWNTIME',
    inputs: '{T0: 100 h/yr, T1: 60 h/yr, c_r: "30,000 JPY/h"}',
    postings: { recovery: 1200000 },
  },
  {
    id: 'Q-GRADE',
    inputs: '{U: "10,000 unit/yr", sigma0: 30 %, sigma1: 45 %, dP: 200 JPY/unit}',
    postings: { sales: 300000 },
  },
  // δ: 0.02, 0.0364, 0.049688; ½ of neighbours × 100 million.
  {
    id: 'Q-RETAIN',
    inputs: '{N: "1,000 customer", a: "100,000 JPY/customer/yr", c0: 10 %, c1: 8 %}',
    postings: {},
    years: { margin: [0, 1000000, 2820000, 4304400] },
  },
  { id: 'Q-RECALL', inputs: '{pi0: 4 %, pi1: 1 %, L: "50,000,000 JPY"}', postings: { loss: 1500000 } },
  {
    id: 'Q-AUDIT',
    inputs: `{h0: 500 h/yr, h1: 300 h/yr, w: "3,000 JPY/h", f0: "2,000,000 JPY/yr", f1: "1,500,000 JPY/yr", ${KAPPA}}`,
    postings: { salaries: 300000, fees: 500000 },
  },
  {
    id: 'C-MATERIAL',
    inputs: '{V: "10,000 unit/yr", q0: 1.2 kg/unit, q1: 1.1 kg/unit, P_m: 300 JPY/kg}',
    postings: { materials: 300000 },
  },
  {
    id: 'C-PURCHASE',
    inputs: '{B: "50,000,000 JPY/yr", d0: 1.00 -, d1: 0.97 -}',
    postings: { purchases: 1500000 },
  },
  {
    id: 'C-ENERGY',
    inputs: '{E0: "200,000 kWh/yr", E1: "150,000 kWh/yr", P_e: 25 JPY/kWh}',
    postings: { utilities: 1250000 },
  },
  {
    id: 'C-LABOR',
    inputs: `{H0: "1,000 h/yr", H1: 600 h/yr, w: "3,000 JPY/h", ${KAPPA}}`,
    postings: { labour: 600000 },
  },
  {
    id: 'C-OVERTIME',
    inputs: '{h0: 400 h/yr, h1: 100 h/yr, w: "2,000 JPY/h"}',
    postings: { labour: 750000 },
  },
  // ⌊4,500 ÷ 1,956⌋ = 2 posts.
  {
    id: 'C-HIRE',
    inputs:
      '{H0: "10,000 h/yr", H1: "5,500 h/yr", h_FTE: "1,956 h/yr/person", cost: "5,000,000 JPY/person/yr", m: 7 month}',
    postings: { salaries: 10000000 },
  },
  {
    id: 'C-OUTSOURCE',
    inputs: '{n0: 800 h/yr, n1: 300 h/yr, price: "2,800 JPY/h"}',
    postings: { subcontract: 1400000 },
  },
  {
    id: 'C-MAINT',
    inputs:
      '{e0: 24 event/yr, e1: 10 event/yr, c: "80,000 JPY/event", parts0: "900,000 JPY/yr", parts1: "700,000 JPY/yr"}',
    postings: { repairs: 1120000, parts: 200000 },
  },
  { id: 'C-IT', inputs: '{f0: "3,600,000 JPY/yr", m: 7 month}', postings: { fees: 3600000 } },
  {
    id: 'C-SPACE',
    inputs: '{A0: 500 m2, A1: 380 m2, rent: "30,000 JPY/m2/yr", kappa_s: 50 %}',
    postings: { space: 1800000 },
  },
  // 12,000 × 5 min = 1,000 h; 12,000 × 1 % × 1,500.
  {
    id: 'C-ADMIN',
    inputs: `{n: "12,000 transaction/yr", m0: 12 min/transaction, m1: 7 min/transaction, w: "3,000 JPY/h", e0: 3 %, e1: 2 %, c_e: "1,500 JPY/transaction", ${KAPPA}}`,
    postings: { salaries: 1500000, errors: 180000 },
  },
  {
    id: 'C-TURNOVER',
    inputs: '{N: 200 person, l0: 12 %, l1: 9 %, cost: "800,000 JPY/person"}',
    postings: { hiring: 4800000 },
  },
  {
    id: 'C-BADDEBT',
    inputs: '{S: "300,000,000 JPY/yr", b0: 0.5 %, b1: 0.3 %}',
    postings: { losses: 600000 },
  },
  {
    id: 'C-INSURANCE',
    inputs: '{p0: "2,400,000 JPY/yr", p1: "1,900,000 JPY/yr"}',
    postings: { premiums: 500000 },
  },
  {
    id: 'C-CAPEX-DEFER',
    inputs: '{I: "10,000,000 JPY", m1: 6 month, m2: 30 month}',
    postings: { investment: 10000000 },
  },
  // 730 million ÷ 365 × 10 days.
  {
    id: 'D-DIO',
    inputs: '{COGS: "730,000,000 JPY/yr", DIO0: 52 day, DIO1: 42 day, sigma: 3 %, iota: 1 %, omicron: 2 %}',
    postings: { inventories: 20000000, storage: 600000, insurance: 200000, writeDown: 400000 },
  },
  {
    id: 'D-WIP',
    inputs: '{rate: 200 unit/day, LT0: 12 day, LT1: 8 day, value: "5,000 JPY/unit"}',
    postings: { stock: 4000000 },
  },
  // 2 × 10 × (√(16+9) − √(7+9)) = 20 units.
  {
    id: 'D-SAFETY',
    inputs: '{z: 2 -, sigma_day: 10 unit/day^0.5, L0: 16 day, L1: 7 day, R: 9 day, c: "3,000 JPY/unit"}',
    postings: { stock: 60000 },
  },
  // 6,000,000 of sales at a margin of 30 %.
  {
    id: 'D-STOCKOUT',
    inputs: '{D: "500,000,000 JPY/yr", o0: 5 %, o1: 3 %, lambda: 60 %, m_c: 30 %}',
    postings: { revenue: 6000000, variable: -4200000 },
  },
  {
    id: 'D-EXPEDITE',
    inputs: '{n: "2,000 shipment/yr", e0: 8 %, e1: 3 %, c: "15,000 JPY/shipment"}',
    postings: { freight: 1500000 },
  },
  {
    id: 'D-PENALTY',
    inputs: '{n: "1,000 order/yr", l0: 6 %, l1: 2 %, pen: "30,000 JPY/order"}',
    postings: { penalties: 1200000 },
  },
  {
    id: 'D-DSO',
    inputs: '{S: "365,000,000 JPY/yr", DSO0: 60 day, DSO1: 50 day}',
    postings: { collected: 10000000 },
  },
  {
    id: 'D-DPO',
    inputs: '{COGS: "365,000,000 JPY/yr", DPO0: 40 day, DPO1: 45 day}',
    postings: { kept: 5000000 },
  },
  {
    id: 'D-TTM',
    inputs: '{CM: "2,000,000 JPY/month", months: 3 month, m: 10 month}',
    postings: { margin: 6000000 },
  },
  // 4,000 h × 10 × 5 % = 2,000 units, of which 1,500 are wanted.
  {
    id: 'D-CAPACITY',
    inputs: '{OEE0: 70 %, OEE1: 75 %, h: "4,000 h/yr", x: 10 unit/h, m_u: 800 JPY/unit, U: "1,500 unit/yr"}',
    postings: { margin: 1200000 },
  },
  {
    id: 'D-WINRATE',
    inputs: '{n: 400 quote/yr, w0: 20 %, w1: 25 %, CM: "150,000 JPY/deal", m_r: 25 %}',
    postings: { revenue: 12000000, variable: -9000000 },
  },
  {
    id: 'D-SUPPLY',
    inputs: '{pi: 10 %, d0: 20 day, d1: 5 day, CM: "1,000,000 JPY/day"}',
    postings: { margin: 1500000 },
  },
  {
    id: 'D-MARKDOWN',
    inputs: '{B: "80,000,000 JPY/yr", mu0: 6 %, mu1: 4 %}',
    postings: { writeDown: 1600000 },
  },
  // 50,000 × (0.22 × 3,200 − 0.20 × 3,000) = 5,200,000 of sales.
  {
    id: 'D-ENDCUST',
    inputs:
      '{n: "50,000 visit/yr", c0: 20 %, c1: 22 %, b0: "3,000 JPY/visit", b1: "3,200 JPY/visit", m_c: 30 %}',
    postings: { revenue: 5200000, variable: -3640000 },
  },
];

describe('standard drivers', () => {
  test('have a case each', () => {
    expect(CASES.map(({ id }) => id).sort()).toEqual([...drivers.keys()].sort());
  });

  for (const { id, inputs, postings, years = {} } of CASES) {
    test(id, () => {
      const { value, faults } = price(smallDeal({ drivers: driver('one', id, { inputs }) }));
      expect(
        faults.filter(({ severity, code }) => severity === 'error' || code === 'value/unit-mismatch'),
      ).toEqual([]);
      for (const [key, figure] of Object.entries(postings))
        expect(value.amounts[`one.${key}`]?.value).toBeCloseTo(figure, 5);
      for (const [key, figures] of Object.entries(years)) {
        for (const [year, figure] of figures.entries())
          expect(value.amounts[`one.${key}@${year}`]?.value).toBeCloseTo(figure, 5);
      }
      expect(value.postings.map((posting) => posting.id.replace('posting:one.', '')).sort()).toEqual(
        [...Object.keys(postings), ...Object.keys(years)].sort(),
      );
      expect(complaintsOf(value)).toEqual([]);
    });
  }
});

describe('alternatives', () => {
  const gross = (id: string, inputs: string, key: string): number | null | undefined =>
    price(smallDeal({ drivers: driver('one', id, { inputs }) })).value.amounts[`one.${key}`]?.value;

  test('stops of a sold-out line are worth the margin, with a price both sales and cost', () => {
    const sold = 'T0: 100 h/yr, T1: 60 h/yr, x: 50 unit/h, m_u: 300 JPY/unit';
    expect(gross('Q-DOWNTIME', `{${sold}}`, 'margin')).toBeCloseTo(600000, 6);
    expect(gross('Q-DOWNTIME', `{${sold}, P: 900 JPY/unit}`, 'revenue')).toBeCloseTo(1800000, 6);
    expect(gross('Q-DOWNTIME', `{${sold}, P: 900 JPY/unit}`, 'variable')).toBeCloseTo(-1200000, 6);
  });

  test('added sales tie up capital', () => {
    // 7,300,000 × 50/365 + 5,110,000 × (40 − 30)/365
    const inputs =
      '{D: "365,000,000 JPY/yr", o0: 5 %, o1: 3 %, lambda: 100 %, m_c: 30 %, DSO1: 50 day, DIO1: 40 day, DPO1: 30 day}';
    expect(gross('D-STOCKOUT', inputs, 'workingCapital')).toBeCloseTo(-1140000, 6);
  });

  test('stock of absorbed cost frees its cash share, and charges the rest', () => {
    const inputs = '{COGS: "730,000,000 JPY/yr", DIO0: 52 day, DIO1: 42 day, phi: 60 %}';
    const { value } = price(smallDeal({ drivers: driver('one', 'D-DIO', { inputs }) }));
    expect(value.metrics.release.value).toBeCloseTo(12000000, 6);
    expect(value.amounts['ebit@1']?.value).toBeCloseTo(-8000000, 6);
    expect(value.amounts['cashPreTax@1']?.value).toBeCloseTo(12000000, 6);
    expect(complaintsOf(value)).toEqual([]);
  });

  const DAYS = 'DSO1: 50 day, DIO1: 40 day, DPO1: 30 day';
  test.each([
    ['Q-RETAIN', '{N: "1,000 customer", a: "100,000 JPY/customer/yr", c0: 10 %, c1: 8 %, m_r: 40 %}'],
    [
      'Q-YIELD-BN',
      `{N: "100,000 unit/yr", p0: 5 %, p1: 3 %, P: "1,000 JPY/unit", v_sell: 40 JPY/unit, s: 35 JPY/unit, ${DAYS}}`,
    ],
    ['Q-DOWNTIME', `{T0: 100 h/yr, T1: 60 h/yr, x: 50 unit/h, m_u: 300 JPY/unit, P: 900 JPY/unit, ${DAYS}}`],
    ['D-TTM', '{CM: "2,000,000 JPY/month", months: 3 month, m: 10 month, m_r: 40 %}'],
    [
      'D-CAPACITY',
      `{OEE0: 70 %, OEE1: 75 %, h: "4,000 h/yr", x: 10 unit/h, m_u: 800 JPY/unit, U: "1,500 unit/yr", P: "2,000 JPY/unit", ${DAYS}}`,
    ],
    ['D-WINRATE', '{n: 400 quote/yr, w0: 20 %, w1: 25 %, CM: "150,000 JPY/deal"}'],
    ['D-SUPPLY', '{pi: 10 %, d0: 20 day, d1: 5 day, CM: "1,000,000 JPY/day", m_r: 25 %}'],
    [
      'D-ENDCUST',
      `{n: "50,000 visit/yr", c0: 20 %, c1: 22 %, b0: "3,000 JPY/order", b1: "3,200 JPY/order", m_c: 30 %, ${DAYS}}`,
    ],
    ['C-IT', '{f0: "3,600,000 JPY/yr", f1: "600,000 JPY/yr", m: 7 month}'],
    ['Q-INSPECT', '{H0: "1,000 h/yr", H1: 400 h/yr, w: "3,000 JPY/h", κ: {value: 50 %, basis: customer}}'],
  ])('%s reads back', (id, inputs) => {
    const more = 'risk: 15 %\nattribution: 80 %\ngrowth: 2 %';
    const { value } = price(
      smallDeal({
        drivers: driver('one', id, { inputs, more }),
        adoption: '{shape: linear, lag: 2 month, ramp: 6 month}',
      }),
    );
    expect(complaintsOf(value)).toEqual([]);
  });

  test('what is counted may be kilograms', () => {
    expect(
      gross('Q-SCRAP', '{D: "100,000 kg/yr", p0: 5 %, p1: 3 %, v_p: 420 JPY/kg, s: 35 JPY/kg}', 'materials'),
    ).toBeCloseTo(835594.139989, 5);
  });
});
