// The calculator as a model reviewer takes it apart: one formula a row, no hidden numbers, names, protection, text that stays text.
import { describe, expect, it } from 'vitest';
import { isFormula, type ValueCase } from '../../../src/value/index.ts';
import { planOf } from '../../../src/writers/xlsx/plan.ts';
import { hasOfficeValidator, officeFaults } from '../../support/office-validator.ts';
import { cellAt, namedValue, r1c1, readWorkbook, type Workbook } from '../../support/workbook.ts';
import { CASES, calculator, differences } from './calculator.ts';

const books = Object.entries(CASES).map(([name, value]) => ({
  name,
  value,
  ja: readWorkbook(calculator(value, 'ja')),
  en: readWorkbook(calculator(value, 'en')),
}));
const [first] = books;

function formulas(book: Workbook) {
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap(({ address, formula, type, value, style }) =>
      formula === null ? [] : [{ sheet: name, address, formula, type, value, style }],
    ),
  );
}

/** What is left of a formula without names of sheets and addresses. */
function bare(formula: string): string {
  return formula.replace(/'[^']*'!/g, '').replace(/\$?[A-Z]{1,3}\$?\d+/g, 'ref');
}

describe.each(books)('the calculator of $name', ({ value, ja, en }) => {
  it('has a place for every cell, and its value beside the formula', () => {
    expect(differences(value, ja)).toEqual([]);
    for (const { type, value: cached } of formulas(ja))
      expect(type === 'e' ? cached : typeof cached).not.toBe('object');
  });

  it('holds one formula a row across the periods', () => {
    for (const book of [ja, en]) {
      const rows = new Map<string, Set<string>>();
      for (const { sheet, address, formula } of formulas(book)) {
        if (!['月次', '年次', 'Months', 'Years', 'IRRの探索', 'IRR search'].includes(sheet)) continue;
        const { column, row } = cellAt(address);
        // The opening value has a column of its own.
        if (column < 3) continue;
        const key = `${sheet} ${row}`;
        rows.set(key, (rows.get(key) ?? new Set()).add(r1c1(formula, address)));
      }
      expect(rows.size).toBeGreaterThan(40);
      expect([...rows].filter(([, texts]) => texts.size > 1)).toEqual([]);
    }
  });

  it('has no numbers in formulas but 0 and 1, no OFFSET, no INDIRECT, and only functions of Excel 2007', () => {
    const found = new Set<string>();
    for (const { formula } of [...formulas(ja), ...formulas(en)]) {
      const text = bare(formula);
      expect(
        text
          .replace(/[A-Z]+\(/g, '(')
          .match(/\d+(\.\d+)?/g)
          ?.filter((number) => number !== '0' && number !== '1') ?? [],
      ).toEqual([]);
      expect(text).not.toContain('"');
      for (const [name] of text.matchAll(/[A-Z]+(?=\()/g)) found.add(name);
    }
    const known =
      'ABS AND AVERAGEIF EXP IF INDEX INT IRR MATCH MAX MIN NA NOT OR ROUND SQRT SUM SUMIF SUMPRODUCT'.split(
        ' ',
      );
    expect([...found].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names inputs and metrics, and nothing else', () => {
    for (const book of [ja, en]) {
      expect(
        [...book.names.keys()].filter((name) => !/^(input|metric)_[\p{L}\p{N}._]+$/u.test(name)),
      ).toEqual([]);
      for (const [metric, { value: expected }] of Object.entries(value.metrics))
        if (expected !== null)
          expect([metric, namedValue(book, `metric_${metric}`)]).toEqual([
            metric,
            Number(expected.toPrecision(12)),
          ]);
    }
    const { open } = planOf(value);
    expect([...ja.names.keys()].filter((name) => name.startsWith('input_'))).toHaveLength(
      open.size + (ja.names.has('input_scenario') ? 1 : 0),
    );
    const live = value.cells.filter(isFormula).map(({ id }) => id);
    for (const [metric, { id }] of Object.entries(value.metrics)) {
      const { sheet, address } = ja.names.get(`metric_${metric}`)!;
      const cell = ja.sheets.find(({ name }) => name === sheet)!.cells.get(address)!;
      expect([metric, cell.formula !== null]).toEqual([metric, live.includes(id)]);
    }
  });

  it('locks everything but the inputs', () => {
    const styles = [
      ...ja.parts
        .get('xl/styles.xml')!
        .split('<cellXfs')[1]!
        .matchAll(/<xf [^>]*?(?:\/>|[^/]>.*?<\/xf>)/g),
    ].map(([xf]) => xf);
    const open = new Set(styles.flatMap((xf, index) => (xf.includes('locked="0"') ? [index] : [])));
    for (const { name, xml, cells } of ja.sheets) {
      expect(xml).toMatch(/<sheetProtection sheet="1"/);
      const unlocked = [...cells.values()].filter(({ style }) => open.has(style));
      expect(
        unlocked.filter(({ formula, value: number }) => formula !== null || typeof number !== 'number'),
      ).toEqual([]);
      if (!['前提', '年別の前提', '月別の前提'].includes(name)) expect(unlocked).toEqual([]);
      else expect(unlocked.length).toBeGreaterThan(0);
    }
    expect(ja.parts.get('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
    const inputs = ja.sheets.find(({ name }) => name === '前提')!;
    const checked = [...inputs.xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+\d+)"/g)].map(
      ([, address]) => address,
    );
    const unlocked = [...inputs.cells.values()]
      .filter(({ style }) => open.has(style))
      .map(({ address }) => address);
    expect(checked.sort()).toEqual(unlocked.sort());
  });

  it('prints on A4 landscape and freezes its heads', () => {
    for (const { name, xml } of ja.sheets) {
      expect(xml).toMatch(
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="\d+" fitToHeight="[01]"\/>/,
      );
      if (name !== 'はじめに') expect(xml).toContain('state="frozen"');
    }
  });

  it('is the same, byte for byte, when it is written again', () => {
    expect(calculator(value)).toEqual(calculator(value));
  });

  it.skipIf(!hasOfficeValidator)(
    'is valid by the rules of Office',
    async () => {
      for (const language of ['ja', 'en'] as const)
        for (const version of ['Office2013', 'Microsoft365'] as const)
          expect(await officeFaults('calculator.xlsx', calculator(value, language), version)).toEqual([]);
    },
    120_000,
  );
});

describe('text of the data', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '＝１', ' \t=cmd|calc', '<b>&"\u0000'];
  const value = first!.value;
  const named: ValueCase = {
    ...value,
    cells: value.cells.map((cell, index) => {
      const text = hostile[index % hostile.length]!;
      return { ...cell, label: { ja: text, en: text } };
    }),
  };

  it('never becomes a formula, for whoever opens, copies or exports it', () => {
    const book = readWorkbook(calculator(named));
    const texts = book.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ value: text, type }) => (type === 'inlineStr' ? [text as string] : [])),
    );
    expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
    expect(texts).toContain("'=1+1");
    expect(texts).toContain('<b>&"');
    expect(formulas(book).length).toBe(formulas(first!.ja).length);
  });
});

describe('figures that do not exist', () => {
  it('are #N/A errors that the program has computed itself, not text', () => {
    const nulls = books.flatMap(({ ja }) => formulas(ja).filter(({ value }) => value === '#N/A'));
    expect(nulls.length).toBeGreaterThan(0);
    expect(nulls.filter(({ type }) => type !== 'e')).toEqual([]);
  });
});
