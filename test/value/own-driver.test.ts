// Drivers that a workspace defines: used like standard ones, refused with the place when they are wrong, never code.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { driverSchema } from '../../src/model/driver.ts';
import { ownDrivers } from '../../src/value/index.ts';
import { parseFormula } from '../../src/value/parse-formula.ts';
import { complaintsOf } from '../support/prove-amounts.ts';
import { faultsOf, price } from '../support/read-deal.ts';
import { driver, smallDeal } from '../support/small-deal.ts';

const definition = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    id: 'C-PALLET',
    name: '{ja: パレットの返却, en: Pallet returns}',
    dimension: 'C',
    kind: 'yearly',
    certainty: 'hard',
    pool: 'freight',
    metric: '{label: {ja: 返却の時間, en: Minutes of a return}, before: m0, after: m1}',
    inputs:
      '{n: {label: {ja: 返却の回数, en: Returns}, unit: event/yr}, m0: {label: {ja: 前, en: Before}, unit: min/event}, m1: {label: {ja: 後, en: After}, unit: min/event, after: m0}, w: {label: {ja: 時給, en: Wage}, unit: 円/時間}, perHour: {label: {ja: 一時間の分, en: Minutes in an hour}, unit: min/h, default: 60 min/h}}',
    formula: 'n * (m0 − m1) / perHour * w',
    postings: '{labour: {account: {ja: 労務費, en: Labour}, moves: falls, section: cogs}}',
    ...changes,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function own(changes: Readonly<Record<string, string>> = {}) {
  const faults: Diagnostic[] = [];
  const data = driverSchema.parse(parse(definition(changes), { schema: 'failsafe' }));
  const drivers = ownDrivers([{ ref: 'drivers/pallet.yaml#', data }], (fault) => faults.push(fault));
  return { drivers, faults };
}

const deal = (more?: string) =>
  smallDeal({
    drivers: driver('pallets', 'C-PALLET', {
      inputs: '{n: 1200 event/yr, m0: 30 min/event, m1: 10 min/event, w: 3000 JPY/h}',
      ...(more && { more }),
    }),
  });

describe('a driver of the workspace', () => {
  test('is priced like a standard one, its constant and all: 1,200 × 20 ÷ 60 × 3,000 = 1,200,000', () => {
    const { drivers, faults } = own();
    expect(faults).toEqual([]);
    const { value } = price(deal(), { drivers });
    expect(value.metrics.annualBenefit.value).toBeCloseTo(1_200_000, 6);
    expect(value.amounts['pallets.perHour']!.origin).toMatchObject({
      kind: 'stated',
      ref: 'drivers/pallet.yaml#/inputs/perHour/default',
    });
    expect(value.postings[0]).toMatchObject({ statement: 'PL', accountId: 'labour', sign: -1 });
    expect(complaintsOf(value)).toEqual([]);
  });

  test('takes attribution and risk', () => {
    const { value } = price(deal('risk: 10 %\nattribution: 50 %'), { drivers: own().drivers });
    expect(value.metrics.annualBenefit.value).toBeCloseTo(540_000, 6);
  });

  test('of the kind release frees cash once, and from starts in its month', () => {
    const release = own({
      kind: 'release',
      formula: 'n * (m0 − m1) / perHour * w * share',
      inputs:
        '{n: {label: n, unit: event/yr}, m0: {label: a, unit: min/event}, m1: {label: b, unit: min/event}, w: {label: w, unit: JPY/h}, perHour: {label: p, unit: min/h, default: 60 min/h}, share: {label: s, unit: yr, default: 1 yr}}',
      postings:
        '{stock: {statement: BS, account: {ja: 貯蔵品, en: Supplies}, moves: falls, section: assets}}',
    });
    expect(release.faults).toEqual([]);
    expect(price(deal(), { drivers: release.drivers }).value.metrics.release.value).toBeCloseTo(1_200_000, 6);
    const from = own({ kind: 'from', month: 'due', inputs: INPUTS_WITH_MONTH });
    expect(from.faults).toEqual([]);
    const late = smallDeal({
      drivers: driver('pallets', 'C-PALLET', {
        inputs: '{n: 1200 event/yr, m0: 30 min/event, m1: 10 min/event, w: 3000 JPY/h, due: 13 month}',
      }),
    });
    const { value } = price(late, { drivers: from.drivers });
    expect(value.values.benefit?.slice(0, 3).map((year) => Math.round(year!))).toEqual([0, 0, 1_200_000]);
  });

  test('speaks the currency of the deal', () => {
    const { drivers } = own();
    const dollars = {
      ...smallDeal({
        drivers: driver('pallets', 'C-PALLET', {
          inputs: '{n: 12 event/yr, m0: 30 min/event, m1: 10 min/event, w: 30 USD/h}',
        }),
      }),
      currency: 'USD',
    };
    expect(price(dollars, { drivers }).value.metrics.annualBenefit.value).toBeCloseTo(120, 6);
    expect(
      own({
        inputs: '{n: {label: n, unit: USD/h}, m0: {label: a, unit: EUR/h}, m1: {label: b, unit: EUR/h}}',
        formula: 'n',
      }).faults[0],
    ).toMatchObject({ code: 'value/currency-mismatch' });
  });

  test('that nobody defined is unknown, and says what there is', () => {
    expect(faultsOf(deal())).toMatchObject([{ code: 'value/unknown-driver' }]);
    const near = faultsOf(deal(), { drivers: own({ id: 'C-PALLETS' }).drivers });
    expect(near[0]!.params).toMatchObject({ nearest: 'C-PALLETS' });
  });
});

const INPUTS_WITH_MONTH =
  '{n: {label: n, unit: event/yr}, m0: {label: a, unit: min/event}, m1: {label: b, unit: min/event}, w: {label: w, unit: JPY/h}, perHour: {label: p, unit: min/h, default: 60 min/h}, due: {label: d, unit: month}}';

describe('a definition that is wrong', () => {
  test('names both units and the column of the sign where they meet', () => {
    const { faults, drivers } = own({ formula: 'n * (m0 + w) / perHour' });
    expect(drivers.size).toBe(0);
    expect(faults).toMatchObject([
      {
        code: 'value/formula-units',
        params: { expected: 'min/event', found: 'JPY/h', column: 9, sign: '+' },
        where: { ref: 'drivers/pallet.yaml#/formula' },
      },
    ]);
  });

  test('names the unit that an effect must have', () => {
    expect(own({ formula: 'n * (m0 − m1) * w' }).faults).toMatchObject([
      { code: 'value/formula-units', params: { expected: 'JPY/yr', found: 'JPY*min/h/yr', column: 1 } },
    ]);
    expect(own({ kind: 'release' }).faults).toMatchObject([
      { code: 'value/formula-units', params: { expected: 'JPY', found: 'JPY/yr' } },
    ]);
  });

  test.each([
    ['the id of a standard driver', { id: 'Q-SCRAP' }, 'value/driver-taken'],
    [
      'a name that is taken',
      { postings: '{risk: {account: a, moves: falls, section: cogs}}' },
      'value/reserved-name',
    ],
    [
      'an input and a posting of one name',
      { postings: '{n: {account: a, moves: falls, section: cogs}}' },
      'value/reserved-name',
    ],
    ['no posting', { postings: '{}' }, 'value/driver-no-posting'],
    [
      'postings that share one formula',
      {
        postings:
          '{a: {account: a, moves: falls, section: cogs}, b: {account: b, moves: falls, section: cogs}}',
      },
      'value/driver-no-formula',
    ],
    ['a metric that is no input', { metric: '{label: x, before: y, after: m1}' }, 'value/unknown-input'],
    ['a month that is not there', { kind: 'from' }, 'value/unknown-input'],
    [
      'a unit with a scale',
      { inputs: '{m0: {label: a, unit: 百万円}, m1: {label: b, unit: JPY}}' },
      'value/driver-unit',
    ],
  ])('%s', (_, changes, code) => {
    expect(own(changes as unknown as Record<string, string>).faults[0]).toMatchObject({ code });
  });

  test('a default of another unit', () => {
    const inputs = INPUTS_WITH_MONTH.replace('60 min/h', '60 h');
    expect(own({ inputs }).faults[0]).toMatchObject({
      code: 'value/unit-mismatch',
      params: { expected: 'min/h', found: 'h' },
    });
  });
});

describe('hostile formulas', () => {
  const refused = (text: string): { readonly code: string; readonly column: unknown } => {
    try {
      parseFormula(text, ['a', 'b']);
    } catch (error) {
      const fault = error as { readonly code: string; readonly params: { readonly column: number } };
      return { code: fault.code, column: fault.params.column };
    }
    throw new Error(`"${text}" was read`);
  };

  test.each([
    ['a.constructor', 'value/formula-syntax', 2],
    ['a["x"]', 'value/formula-syntax', 2],
    ['constructor', 'value/formula-name', 1],
    ['toString()', 'value/formula-name', 1],
    ['__proto__', 'value/formula-syntax', 1],
    ['a; b', 'value/formula-syntax', 2],
    ['a => b', 'value/formula-syntax', 3],
    ['a + `b`', 'value/formula-syntax', 5],
    ['process', 'value/formula-name', 1],
    ['eval(a)', 'value/formula-name', 1],
    ['min(a)', 'value/formula-syntax', 6],
    ['sqrt(a, b)', 'value/formula-syntax', 10],
    ['a b', 'value/formula-syntax', 3],
    ['a +', 'value/formula-syntax', 4],
    ['+ a', 'value/formula-syntax', 1],
    ['(a', 'value/formula-syntax', 3],
    ['a)', 'value/formula-syntax', 2],
    ['()', 'value/formula-syntax', 2],
    ['2 * a', 'value/formula-number', 1],
    ['a * 1e3', 'value/formula-number', 5],
    ['a * 0x1', 'value/formula-number', 5],
    ['a ^ 0.5', 'value/formula-number', 5],
    ['10', 'value/formula-number', 1],
    ['a\u0000', 'value/formula-syntax', 2],
    ['a\u202eb', 'value/formula-syntax', 2],
    ['=a', 'value/formula-syntax', 1],
    ['a{=b}', 'value/formula-syntax', 2],
    ['', 'value/formula-syntax', 1],
  ])('%j is %s at column %i', (text, code, column) => {
    expect(refused(text)).toEqual({ code, column });
  });

  test('are limited in length and in depth, without losing the stack', () => {
    expect(refused('a+'.repeat(100_000)).code).toBe('value/formula-limit');
    expect(refused('('.repeat(400)).code).toBe('value/formula-limit');
    expect(refused('-'.repeat(400)).code).toBe('value/formula-limit');
    expect(refused('a^'.repeat(200)).code).toBe('value/formula-limit');
    expect(refused(`a${'-b'.repeat(60)}`).code).toBe('value/formula-limit');
    expect(parseFormula(`a${'+b'.repeat(200)}`, ['a', 'b']).expr.op).toBe('add');
  });

  test('bind as in arithmetic', () => {
    const { expr } = parseFormula('a - b × a ^ b ÷ −(1 + b)', ['a', 'b']);
    const [a, b] = [
      { op: 'cell', id: 'a' },
      { op: 'cell', id: 'b' },
    ];
    const power = { op: 'pow', args: [a, b] };
    const under = { op: 'neg', args: [{ op: 'add', args: [{ op: 'literal', value: 1 }, b] }] };
    expect(expr).toEqual({
      op: 'sub',
      args: [a, { op: 'div', args: [{ op: 'mul', args: [b, power] }, under] }],
    });
  });
});
