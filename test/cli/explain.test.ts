import { describe, expect, it } from 'vitest';
import type { Door, Trace } from '../../src/cli/door.ts';
import type { Amount, FormulaInput } from '../../src/quantity/index.ts';
import { play, smallFolder } from './stage.ts';

const DEAL = 'customers/maruyama/deals/line.yaml';
const words = (ja: string, en: string) => ({ ja, en });

function stated(id: string, name: string, value: number, unit: Amount['unit'], path: string): Amount {
  const origin = {
    kind: 'stated',
    ref: `${DEAL}#/drivers/labor/inputs/${path}`,
    basis: 'customer',
    source: words('人事', 'HR'),
    asOf: '2026-07-02',
  } as const;
  return { id, label: words(name, id), value, unit, rank: 'wire', origin };
}

function formula(
  id: string,
  name: string,
  value: number | null,
  rank: Amount['rank'],
  text: string,
  inputs: readonly FormulaInput[],
): Amount {
  const label = words(name, id);
  return {
    id,
    label,
    value,
    unit: { JPY: 1, yr: -1 },
    rank,
    origin: { kind: 'formula', formula: words(text, text), inputs },
  };
}

const input = (amount: Amount): FormulaInput => ({
  label: amount.label,
  ids: [amount.id],
  value: amount.value,
  unit: amount.unit,
});

const hours = stated('hours', '時間', 3.2, { h: 1, day: -1 }, 'hours');
const wage = stated('wage', '賃率', 2400, { JPY: 1, h: -1 }, 'wage/value');
const step = formula('step', '労務費', 1_800_000, 'step', '「時間」×「賃率」', [input(hours), input(wage)]);
const other = formula('other', 'ほかの効果', 200_000, 'key', '「労務費」÷9', [input(step)]);
const series: FormulaInput = {
  label: words('毎年', 'yearly'),
  ids: ['c@0', 'c@1', 'c@2', 'c@3', 'c@4'],
  value: [0, 1, 2, 3, null],
  unit: { JPY: 1 },
};
const top = formula('gain', '増える利益', 2_000_000, 'key', '「労務費」＋「ほかの効果」', [
  input(step),
  input(other),
  input(step),
  series,
]);
const periods = [0, 1, 2].map((period) =>
  formula(`cum@${period}`, `累計${period}`, period * 10, 'step', '「前の月」＋「時間」', [
    ...(period > 0
      ? [
          {
            label: words('前の月', 'before'),
            ids: [`cum@${period - 1}`],
            value: period * 10 - 10,
            unit: { JPY: 1 },
          },
        ]
      : []),
    input(hours),
  ]),
);
const last = formula('sum', '合計', 30, 'key', '合計（「累計」）', [
  {
    label: words('累計', 'cumulative'),
    ids: periods.map(({ id }) => id),
    value: [0, 10, 20],
    unit: { JPY: 1 },
  },
]);
const onlyYears = [0, 1, 2].map((year) =>
  formula(`full@${year}`, '初めての通年だけ', year === 1 ? 7 : 0, 'wire', `「${year}年目」`, [
    { label: words(`${year}年目`, `year ${year}`), ids: [`year@${year}`], value: year, unit: { yr: 1 } },
  ]),
);
const only = formula('only', '初めての通年', 7, 'key', '合計（「初めての通年」）', [
  {
    label: words('初めての通年', 'first full year'),
    ids: onlyYears.map(({ id }) => id),
    value: [0, 7, 0],
    unit: { JPY: 1, yr: -1 },
  },
]);
const share: Amount = { ...stated('share', '割合', 1, {}, 'share'), unit: {} };
const parts = stated('parts', '個数', 30359.251138472, { unit: 1 }, 'parts');
const run: Amount = {
  id: 'p10',
  label: words('下振れ', 'low'),
  value: 5,
  unit: {},
  rank: 'key',
  origin: {
    kind: 'run',
    method: 'monte-carlo',
    words: words('乱数による計算', 'random draws'),
    target: 'gain',
    inputs: ['hours'],
    count: 1000,
    seed: 7,
  },
};
const none: Amount = {
  ...formula('irr', '内部収益率', null, 'key', '…', []),
  unit: { yr: -1 },
  reason: 'no-sign-change',
};
const rate: Amount = {
  id: 'tax',
  label: words('税率', 'tax rate'),
  value: 0.3362,
  unit: {},
  rank: 'wire',
  origin: {
    kind: 'table',
    table: 'tax',
    row: '中小法人',
    from: '2026-04-01',
    source: words('法人税法', 'tax law'),
  },
};

const door: Partial<Door> = {
  trace: (_, document) =>
    ({
      document,
      metrics: {
        profit: { id: 'gain', value: 2e6 },
        irr: { id: 'irr', value: null },
        again: { id: 'gain', value: 2e6 },
      },
      shares: new Set(['share']),
      amounts: Object.fromEntries(
        [
          hours,
          wage,
          step,
          other,
          top,
          none,
          rate,
          run,
          last,
          only,
          share,
          parts,
          ...periods,
          ...onlyYears,
        ].map((amount) => [amount.id, amount]),
      ),
    }) as unknown as Trace,
  explainAmount: (_, document, id) =>
    ({ document, metrics: { profit: 2e6 }, amounts: [], asked: id }) as never,
};

describe('explain DOCUMENT', () => {
  it('prints one panel a key amount, unfolds steps once and stops at the next key', async () => {
    const { out, code } = await play(['explain', 'proposal', 'profit'], { cwd: smallFolder(), door });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '増える利益  2,000,000円/年  (gain)',
        '  式: 「労務費」＋「ほかの効果」',
        '    労務費      1,800,000円/年            = 「時間」×「賃率」',
        '      時間      3.2時間/日                確認、人事、2026-07-02、customers/maruyama/deals/line.yaml:12:14',
        '      賃率      2,400円/時間              確認、人事、2026-07-02、customers/maruyama/deals/line.yaml:13:21',
        '    ほかの効果  200,000円/年              → torisetsu explain proposal other',
        '    労務費      1,800,000円/年            （上にあります）',
        '    毎年        0円, 1円, 2円, 3円 … (5)',
        '',
      ].join('\n'),
    );
  });

  it('unfolds a series in its last period, and a cell in one period only', async () => {
    const { out } = await play(['explain', 'proposal', 'sum'], { cwd: smallFolder(), door });
    expect(
      out
        .split('\n')
        .slice(2, -1)
        .map((line) => line.replace(/ {2,}/g, '  ').slice(0, 44)),
    ).toEqual([
      '  累計  0円, 10円, 20円  = 「前の月」＋「時間」',
      '  前の月  10円/年  （上にあります）',
      expect.stringMatching(/^ {2}時間 {2}3\.2時間\/日 {2}確認/),
    ]);
  });

  it('names the run that found a number, its target and what it varied', async () => {
    const { out } = await play(['explain', 'proposal', 'p10', '--lang', 'en'], { cwd: smallFolder(), door });
    expect(out).toContain('low  5  (p10)\n  source: random draws, n=1000, seed=7\n');
    expect(out).toMatch(/^ {4}gain {3}2,000,000 ¥\/year {2}→ torisetsu explain proposal gain$/m);
    expect(out).toMatch(/^ {4}hours {2}3\.2 hours\/day {5}you told us, HR, 2026-07-02/m);
  });

  it('prints one line a decision figure, with the reason of one that does not exist, and how to go on', async () => {
    const { out } = await play(['explain', 'proposal', '--lang', 'en'], { cwd: smallFolder(), door });
    expect(out).toBe(
      [
        'gain  2,000,000 ¥/year  gain',
        'irr   –                 irr  (the cash flows never change their sign)',
        '',
        'where one comes from: torisetsu explain proposal gain',
        'where all come from: torisetsu explain proposal --all',
        '',
      ].join('\n'),
    );
  });

  it('prints the panel of every decision figure once with --all', async () => {
    const { out } = await play(['explain', 'proposal', '--all', '--lang', 'en'], {
      cwd: smallFolder(),
      door,
    });
    expect(out.match(/^gain {2}/gm)).toHaveLength(1);
    expect(out).toContain('irr  –  (irr)\n  because: the cash flows never change their sign\n');
  });

  it('unfolds the one period that holds the value of a series', async () => {
    const { out } = await play(['explain', 'proposal', 'only'], { cwd: smallFolder(), door });
    expect(out).toMatch(/初めての通年 {2}0円\/年, 7円\/年, 0円\/年 {2}= 「1年目」$/m);
  });

  it('prints a share in percent whatever its value, and no dust of binary numbers', async () => {
    const one = await play(['explain', 'proposal', 'share'], { cwd: smallFolder(), door });
    expect(one.out).toMatch(/^割合 {2}100%/);
    const count = await play(['explain', 'proposal', 'parts'], { cwd: smallFolder(), door });
    expect(count.out).toMatch(/^個数 {2}30,359\.3個 /);
  });

  it('names a table of the product, and shows a share in percent', async () => {
    const { out } = await play(['explain', 'proposal', 'tax'], { cwd: smallFolder(), door });
    expect(out).toBe('税率  33.62%  (tax)\n  出所: 法人税法、中小法人、2026-04-01\n');
  });

  it('hands on the explanation of the library with --json', async () => {
    const { json } = await play(['explain', 'proposal', 'profit', '--json'], { cwd: smallFolder(), door });
    expect(json).toEqual([
      { type: 'explanation', document: 'proposal', metrics: { profit: 2e6 }, amounts: [], asked: 'gain' },
    ]);
  });

  it('offers the nearest amount', async () => {
    const { code, err } = await play(['explain', 'proposal', 'profits', '--lang', 'en'], {
      cwd: smallFolder(),
      door,
    });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "profit"?');
  });
});

describe('explain CODE', () => {
  it('tells meaning, remedy and exit code', async () => {
    const { out, code } = await play(['explain', 'files/locked', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toBe(
      'files/locked\n  says: "‹path›" is open in another program\n' +
        '  hint: close it in Word or the PDF viewer and run it again; the previous file is untouched\n  exit code as an error: 3\n',
    );
    expect((await play(['explain', 'workspace/unknown-field', '--lang', 'en'])).out).toContain(
      'hint: did you mean ‹nearest›? known fields are ‹known›',
    );
  });

  it('is an object with --json', async () => {
    const { json } = await play(['explain', 'files/locked', '--json']);
    expect(json).toEqual([
      expect.objectContaining({ type: 'code', code: 'files/locked', en: expect.any(String) }),
    ]);
  });
});
