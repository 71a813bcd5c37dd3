// Every number of every sample, as `explain --json` tells it: read back from its words, run again, traced to a file, printed.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ExplainedAmount,
  type Explanation,
  explainAmount,
  priceDeal,
  type Workspace,
} from '../../src/index.ts';
import type { FormulaInput } from '../../src/quantity/amount.ts';
import { formatUnit } from '../../src/quantity/unit.ts';
import { amountIdsOf, blocksOf, type Chart, type Document, formatAmount } from '../../src/tree/index.ts';
import { docxParagraphs } from '../support/docx-parts.ts';
import { type PdfElement, readStructure } from '../support/pdf-structure.ts';
import { agrees } from '../support/prove-amounts.ts';
import { complaintsOfRun } from '../support/prove-runs.ts';
import { readWords } from '../support/read-words.ts';
import { Repricer } from '../support/reprice.ts';
import { openTexts, SAMPLE_FOLDERS, type Texts } from '../support/sample-workspaces.ts';
import { SAMPLES } from '../support/samples.ts';
import { complaintsOfRow } from '../support/table-rows.ts';
import { bare, documentPassages, readBack } from '../support/tree-words.ts';
import { scalarAt, writtenNumber } from '../support/written-numbers.ts';

describe.each(SAMPLE_FOLDERS)('sample $name', ({ texts }) => {
  let workspace: Workspace;
  const explanations: Explanation[] = [];

  beforeAll(async () => {
    workspace = await openTexts(texts);
    // As a program gets it: through JSON.
    for (const id of Object.keys(workspace.documents))
      explanations.push(JSON.parse(JSON.stringify(explainAmount(workspace, id))) as Explanation);
  });

  it('has documents with hundreds of numbers', () => {
    expect(explanations.length).toBeGreaterThan(0);
    for (const { amounts } of explanations) expect(amounts.length).toBeGreaterThan(300);
  });

  it.each(['ja', 'en'] as const)('reads every formula back from its words (%s)', (language) => {
    expect(
      allOf(explanations, ({ amounts }) => amounts.flatMap((one) => complaintsOfWords(one, language))),
    ).toEqual([]);
  });

  it('gives every input of a formula as the amount that it is', () => {
    expect(allOf(explanations, complaintsOfInputs)).toEqual([]);
  });

  it('leads every number to a formula, a run, a place or a row', () => {
    expect(allOf(explanations, ({ amounts }) => amounts.flatMap(complaintsOfKind))).toEqual([]);
  });

  it('finds every stated number at its line and column', () => {
    const leaves = explanations.flatMap(({ amounts }) => amounts.filter(({ sources }) => sources[0]?.file));
    expect(leaves.length).toBeGreaterThan(20);
    expect(leaves.flatMap((leaf) => complaintsOfPlace(leaf, texts))).toEqual([]);
  });

  it('finds every number of a table in a row that holds on the date of the deal', () => {
    const found = explanations.flatMap(({ document, amounts }) => {
      const { data } = workspace.documents[document]!.deal;
      return amounts.filter(({ sources }) => sources[0]?.table).flatMap((one) => complaintsOfRow(one, data));
    });
    expect(found).toEqual([]);
  });

  it('finds again what a run has found, by pricing the deal with other inputs', () => {
    for (const explanation of explanations) {
      const deal = new Repricer(workspace, texts, explanation);
      const found = explanation.amounts.filter(({ run }) => run);
      expect(found.length).toBeGreaterThan(20);
      expect(found.flatMap((one) => complaintsOfRun(one, deal))).toEqual([]);
    }
  }, 300_000);

  it('gives every decision figure the value of its amount', () => {
    for (const { document, metrics, amounts } of explanations) {
      const { customer, deal } = workspace.documents[document]!;
      const priced = priceDeal(workspace, `${customer.id}/${deal.id}`);
      const byId = new Map(amounts.map((amount) => [amount.id, amount]));
      expect(Object.keys(metrics)).toEqual(Object.keys(priced.metrics));
      for (const [name, { id, value }] of Object.entries(priced.metrics)) {
        expect(metrics[name], name).toBe(value);
        expect(byId.get(id)?.value, `${name} is ${id}`).toBe(value);
      }
    }
  });
});

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
  'numbers printed in %s',
  (name, sample) => {
    it('are explained, each with the value that the document holds', async () => {
      const [folder = '', id = ''] = name.split(/[/ ]/);
      const { texts } = SAMPLE_FOLDERS.find((one) => one.name === folder)!;
      const explained = new Map(
        explainAmount(await openTexts(texts), id).amounts.map((one) => [one.id, one]),
      );
      const ids = amountIdsOf(sample.document);
      expect(ids.length).toBeGreaterThan(50);
      for (const key of ids) {
        const { value, unit } = sample.document.amounts[key]!;
        expect(explained.get(key), key).toMatchObject({ value, unit: formatUnit(unit) });
      }
    });

    // Every amount a third larger, so that sums hold: whatever was not printed from its amount stands out.
    const grown = sample.changed(`${name}, grown`, (document) => ({
      ...document,
      amounts: Object.fromEntries(
        Object.entries(document.amounts).map(([id, one]) => [
          id,
          { ...one, value: one.value && one.value * 1.3 },
        ]),
      ),
    }));

    it('follow their amounts in Word', async () => {
      const { document, pages } = grown;
      const passages = documentPassages({ document, map: pages.map, counts: 'by Word' });
      const words = docxParagraphs(await grown.file('docx')).filter(({ style }) => style !== 'FigureNote');
      expect(readBack(passages, words.map(({ text }) => text).join(''))).toBeNull();
    });

    it('follow their amounts in the PDF', async () => {
      const { document, pages } = grown;
      const passages = documentPassages({ document, map: pages.map, counts: 'written' });
      const { body, figures } = await paintedWords(await grown.file('pdf'));
      // Hyphens at the ends of lines are no words of the tree.
      expect(readBack(passages, body.replaceAll('‐', ''))).toBeNull();
      const charts = blocksOf(document).flatMap((block) => (block.type === 'figure' ? [block.chart] : []));
      expect(charts.length).toBeGreaterThan(0);
      for (const label of charts.flatMap((chart) => chartLabels(chart, document)))
        expect(figures, label).toContain(bare(label));
    });
  },
);

function allOf(
  explanations: readonly Explanation[],
  complaints: (explanation: Explanation) => readonly string[],
): readonly string[] {
  return explanations.flatMap((explanation) => complaints(explanation));
}

/** The words of a formula and nothing but its inputs give its value. */
function complaintsOfWords(amount: ExplainedAmount, language: 'ja' | 'en'): readonly string[] {
  const { id, value, formula, inputs } = amount;
  if (!formula) return [];
  const words = formula[language];
  const literals = words.replace(/「[^」]*」|“[^”]*”/g, '').match(/\d+(\.\d+)?/g) ?? [];
  const hidden = literals.filter((literal) => literal !== '0' && literal !== '1');
  try {
    const read = readWords(words, language, inputs.map(withUnit));
    return [
      ...hidden.map((literal) => `${id}: ${literal} has no origin in ${words}`),
      ...(agrees(read, value) ? [] : [`${id}: ${words} gives ${read}, not ${value}`]),
    ];
  } catch (error) {
    return [`${id}: ${(error as Error).message} in ${words}`];
  }
}

/** The reader asks a unit only for its symbols. */
function withUnit({ unit, ...input }: ExplainedAmount['inputs'][number]): FormulaInput {
  return { ...input, unit: Object.fromEntries(unit.split(/[*/]/).map((symbol) => [symbol, 1])) };
}

function complaintsOfInputs({ amounts }: Explanation): readonly string[] {
  const byId = new Map(amounts.map((amount) => [amount.id, amount]));
  return amounts.flatMap(({ id, inputs }) =>
    inputs.flatMap(({ ids, value, unit, label }) => {
      const values = Array.isArray(value) ? value : [value];
      if (values.length !== ids.length)
        return [`${id}: “${label.en}” has ${values.length} values of ${ids.length} amounts`];
      return ids.flatMap((key, index) => {
        const amount = byId.get(key);
        if (!amount) return [`${id}: “${label.en}” is ${key}, which is not explained`];
        const holds = amount.value === values[index] && amount.unit === unit;
        return holds
          ? []
          : [`${id}: ${key} is ${values[index]} ${unit} here and ${amount.value} ${amount.unit} there`];
      });
    }),
  );
}

function complaintsOfKind(amount: ExplainedAmount): readonly string[] {
  const { id, value, reason, formula, run, inputs, sources, label } = amount;
  const kinds = [formula !== null, run !== undefined, sources.length > 0].filter(Boolean);
  return [
    ...(kinds.length === 1 ? [] : [`${id}: ${kinds.length} origins`]),
    ...(formula === null && inputs.length > 0 ? [`${id}: inputs without a formula`] : []),
    ...(value === null && !reason ? [`${id}: does not exist, and nothing says why`] : []),
    ...(label.ja && label.en ? [] : [`${id}: no name`]),
  ];
}

/** The text at the place, read by this test alone, is the number. */
function complaintsOfPlace({ id, value, unit, sources }: ExplainedAmount, texts: Texts): readonly string[] {
  const [{ file = '', line = 0, column = 0 } = {}] = sources;
  const place = `${file}:${line}:${column}`;
  const found = scalarAt(texts[file] ?? '', line, column);
  if (!found) return [`${id}: no value begins at ${place}`];
  const written = writtenNumber(found.text);
  const holds = agrees(written.value, value) && (written.unit === null || written.unit === unit);
  return holds ? [] : [`${id}: ${value} ${unit}, but ${place} says ${found.text}`];
}

/** What stands in a PDF by its own structure: the words of charts apart from all others. */
async function paintedWords(pdf: Uint8Array): Promise<{ readonly body: string; readonly figures: string }> {
  const words = { body: '', figures: '' };
  const read = (element: PdfElement) => {
    if (element.role === 'Figure') words.figures += bare(element.text);
    else if (holdsFigure(element)) element.children.forEach(read);
    else words.body += element.text;
  };
  for (const { root } of await readStructure(pdf)) read(root);
  return words;
}

function holdsFigure({ children }: PdfElement): boolean {
  return children.some((child) => child.role === 'Figure' || holdsFigure(child));
}

/** Numbers that a chart must print, without their signs. */
function chartLabels(chart: Chart, { amounts, meta }: Document): readonly string[] {
  const print = (id: string) => {
    const amount = amounts[id]!;
    const magnitude = { ...amount, value: Math.abs(amount.value!) };
    return formatAmount(magnitude, { scale: chart.scale, digits: chart.digits, unit: 'none' }, meta.language);
  };
  if (chart.type === 'bridge') {
    const { start, steps, end } = chart;
    return [...(start ? [start] : []), ...steps, end].map(({ amount }) => print(amount));
  }
  if (chart.type === 'tornado')
    return [...chart.steps.flatMap(({ low, high }) => [low, high]), chart.base.amount].map(print);
  const ends = [chart.base, chart.low, chart.high].map((ids) => print(ids.at(-1)!));
  const payback = chart.payback && amounts[chart.payback.amount];
  if (!payback || payback.value === null) return ends;
  return [
    ...ends,
    formatAmount(payback, { as: meta.language === 'ja' ? 'yearsMonths' : 'months' }, meta.language),
  ];
}
