// What `explain` tells programs: the shape of its JSON, its decision figures, and every number of every language.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDoor } from '../src/cli/load-door.ts';
import { run } from '../src/cli/run.ts';
import { type Explanation, explainAmount, priceDeal, type Refused, type Workspace } from '../src/index.ts';
import { openTexts, SAMPLE_FOLDERS } from './support/sample-workspaces.ts';
import { SAMPLES_FOLDER } from './support/samples.ts';

const { texts } = SAMPLE_FOLDERS.find(({ name }) => name === 'inspection')!;
const DEAL = 'customers/kitagata/deals/line-inspection.yaml';
const ORDER = 'documents/proposal.yaml';
const FIGURES = [
  ...['operatingProfitChange', 'annualBenefit', 'investment', 'npv', 'irr', 'paybackMonth'],
  ...['p10', 'p50', 'p90'],
];
const KEYS = ['id', 'label', 'value', 'unit', 'formula', 'inputs', 'sources'];

describe('explainAmount', () => {
  let workspace: Workspace;
  let explanation: Explanation;
  beforeAll(async () => {
    workspace = await openTexts(texts);
    explanation = explainAmount(workspace, 'proposal');
  });

  it('names the document, its decision figures and its amounts', () => {
    expect(Object.keys(explanation)).toEqual(['document', 'metrics', 'amounts']);
    expect(explanation.document).toBe('proposal');
    expect(Object.keys(explanation.metrics)).toEqual(expect.arrayContaining(FIGURES));
    for (const [name, value] of Object.entries(explanation.metrics))
      expect(value === null || Number.isFinite(value), name).toBe(true);
  });

  it('gives each amount the same fields, in the same order', () => {
    for (const amount of explanation.amounts) {
      const keys = Object.keys(amount).filter((key) => !['reason', 'run'].includes(key));
      expect(keys, amount.id).toEqual(KEYS);
      expect(amount.value === null || Number.isFinite(amount.value), amount.id).toBe(true);
    }
    const ids = explanation.amounts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('starts with the amount that was asked for, by its id or by the name of a decision figure', () => {
    const { metrics } = priceDeal(workspace, 'kitagata/line-inspection');
    for (const [name, { id }] of Object.entries(metrics)) {
      expect(explainAmount(workspace, 'proposal', id).amounts[0]?.id, id).toBe(id);
      expect(explainAmount(workspace, 'proposal', name).amounts[0]?.id, name).toBe(id);
    }
  });

  it('holds nothing but what the amount is made of', () => {
    const { amounts } = explainAmount(workspace, 'proposal', 'investment');
    expect(amounts.length).toBeGreaterThan(1);
    expect(amounts.length).toBeLessThan(explanation.amounts.length / 10);
    const ids = new Set(amounts.map(({ id }) => id));
    for (const { inputs } of amounts)
      for (const { ids: used } of inputs) for (const id of used) expect(ids).toContain(id);
  });

  it('refuses an amount that the document does not have, and names the nearest', () => {
    expect(() => explainAmount(workspace, 'proposal', 'investmentt')).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            code: 'kinds/unknown-amount',
            params: expect.objectContaining({
              name: 'investmentt',
              nearest: expect.stringContaining('investment'),
            }),
          }),
        ],
      }),
    );
  });

  it('knows a number that one language alone prints', async () => {
    const path = 'documents/proposal.yaml';
    const english = `${texts[path]}    text:\n      ja: 説明です。\n      en: "A claim costs {=warranty.c}, a rework {=rework.m}."\n`;
    const other = await openTexts({ ...texts, [path]: english });
    const ids = explainAmount(other, 'proposal').amounts.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['warranty.c', 'rework.m']));
  });
});

describe('torisetsu explain proposal --json', () => {
  async function play(...words: readonly string[]) {
    const lines: string[] = [];
    const terminal = {
      out: (text: string) => void lines.push(text),
      err: () => {},
      env: {},
      cwd: `${SAMPLES_FOLDER}/inspection`,
      isInteractive: false,
      isOutInteractive: false,
    };
    return { code: await run(words, terminal, loadDoor), out: lines.join('') };
  }

  it('prints what the library gives, as one line', async () => {
    const { code, out } = await play('explain', 'proposal', '--json');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const { type, ...printed } = JSON.parse(out) as Record<string, unknown>;
    expect(type).toBe('explanation');
    const workspace = await openTexts(texts);
    expect(printed).toEqual(explainAmount(workspace, 'proposal'));
  });

  it('prints one amount first when it is named', async () => {
    const { code, out } = await play('explain', 'proposal', 'p10', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Explanation).amounts[0]?.id).toBe('npv.p10');
  });

  it('refuses a document or a deal that cannot be made, each fault with its place', async () => {
    const { [DEAL]: deal, [ORDER]: order, ...others } = texts;
    const wrong = await openTexts({
      ...others,
      [ORDER]: order!,
      [DEAL]: deal!.replace('horizon: 5', 'horizon: 99'),
    });
    const at = (call: () => unknown) => {
      try {
        call();
        return [];
      } catch (error) {
        return (error as Refused).diagnostics.map(({ code, where }) => [code, where?.file, where?.line]);
      }
    };
    const line = deal!.split('\n').indexOf('horizon: 5') + 1;
    const expected = [['value/horizon-range', DEAL, line]];
    expect(at(() => priceDeal(wrong, 'kitagata/line-inspection'))).toEqual(expected);
    expect(at(() => explainAmount(wrong, 'proposal'))).toEqual(expected);
    const prose = order!.replace('{=inputs.kappa}', '{=inputs.kapa}');
    const unknown = await openTexts({ ...others, [DEAL]: deal!, [ORDER]: prose });
    const where = at(() => explainAmount(unknown, 'proposal'));
    expect(where.length).toBeGreaterThan(0);
    for (const [, file, place] of where) {
      expect(file).toBe(ORDER);
      expect(place).toBeGreaterThan(1);
    }
  });
});
