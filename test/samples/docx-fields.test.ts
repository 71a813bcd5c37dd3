// What every sample's Word file says before Word has touched it: fields filled in, contents, grids, heads, alt texts, languages.
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/brand/index.ts';
import { blocksOf, plainText } from '../../src/tree/index.ts';
import { DocxFile } from '../support/docx-file.ts';
import { docxParagraphs, docxParts } from '../support/docx-parts.ts';
import { SAMPLES } from '../support/samples.ts';
import { fieldsOf } from '../support/word-fields.ts';
import { childrenOf, find, findAll, readXml, type XmlElement } from '../support/xml-tree.ts';

/** Twentieths of a point. */
const measure = Math.round(DEFAULT_BRAND.page.measure * 20);

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('the Word file of %s', (_, sample) => {
  const { language } = sample;
  let parts: ReadonlyMap<string, XmlElement>;
  let body: XmlElement;
  beforeAll(async () => {
    const all = [...docxParts(await sample.file('docx'))].filter(([path]) => path.endsWith('.xml'));
    parts = new Map(all.map(([path, text]) => [path, readXml(text)]));
    body = find(parts.get('word/document.xml')!, 'w:body')!;
  });
  const printed = () =>
    [...parts].filter(([path]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path));
  const dataTables = () =>
    findAll(body, 'w:tbl').filter((table) => find(table, 'w:tblStyle')?.attributes['w:val'] === 'DataTable');
  const tables = () => blocksOf(sample.document).flatMap((block) => (block.type === 'table' ? [block] : []));

  it('is sound: targets, ids, styles, bookmarks, cells and grids', async () => {
    expect(new DocxFile(await sample.file('docx')).faults()).toEqual([]);
  });

  it('asks for nothing to be updated', () => {
    const settings = parts.get('word/settings.xml')!;
    expect(findAll(settings, 'w:updateFields')).toEqual([]);
    for (const [path, part] of printed()) {
      const dirty = [...findAll(part, 'w:fldChar'), ...findAll(part, 'w:fldSimple')].filter(
        ({ attributes }) => attributes['w:dirty'] !== undefined,
      );
      expect(dirty, path).toEqual([]);
    }
  });

  it('has a result in every field', () => {
    const fields = printed().flatMap(([, part]) => fieldsOf(part));
    expect(fields.length).toBeGreaterThan(sample.document.chapters.length);
    expect(fields.filter(({ result }) => result.trim() === '')).toEqual([]);
  });

  it('fills page numbers in as the PDF has them', () => {
    const { pageOf, pageCount } = sample.pages.map;
    const results = (name: string) =>
      printed()
        .flatMap(([, part]) => fieldsOf(part))
        .filter(({ instruction }) => instruction.split(' ')[0] === name)
        .map(({ result }) => Number(result));
    expect(new Set(results('NUMPAGES'))).toEqual(new Set([pageCount]));
    const starts = sample.document.chapters.map(({ id }) => pageOf[id]!);
    const contents = sample.document.contents ? [sample.document.cover ? 2 : 1] : [];
    expect(results('PAGE').sort((a, b) => a - b)).toEqual([...contents, ...starts]);
  });

  it('lists the chapters with their pages', async () => {
    if (!sample.document.contents) return;
    const paragraphs = docxParagraphs(await sample.file('docx'));
    const inStyle = (style: string) =>
      paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    const { chapters } = sample.document;
    const { pageOf } = sample.pages.map;
    expect(inStyle('TOC1')).toEqual(chapters.map(({ id, name, number }) => `${number}${name}${pageOf[id]}`));
    expect(inStyle('TOC2')).toEqual(chapters.map(({ headline }) => plainText(headline, sample.document)));
  });

  it('leads every field and link to a bookmark that is there', () => {
    const bookmarks = findAll(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const anchors = findAll(body, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    const fields = fieldsOf(body).flatMap(
      ({ instruction }) => /^(?:PAGE)?REF (\S+)/.exec(instruction)?.[1] ?? [],
    );
    expect([...anchors, ...fields].filter((name) => !bookmarks.includes(name))).toEqual([]);
  });

  it('gives every table a grid of the whole measure, and every row all of the grid', () => {
    const all = findAll(body, 'w:tbl');
    expect(all.length).toBeGreaterThan(0);
    const outer = childrenOf(body, 'w:tbl');
    for (const table of all) {
      const grid = gridOf(table);
      if (outer.includes(table)) expect(sum(grid)).toBe(measure);
      else expect(sum(grid)).toBeLessThanOrEqual(measure);
      for (const row of childrenOf(table, 'w:tr')) {
        const cells = childrenOf(row, 'w:tc').map((cell) => childrenOf(cell, 'w:tcPr')[0]!);
        expect(sum(cells.map((cell) => numberOf(find(cell, 'w:gridSpan'), 'w:val') ?? 1))).toBe(grid.length);
        expect(sum(cells.map((cell) => numberOf(find(cell, 'w:tcW'), 'w:w')!))).toBe(sum(grid));
      }
    }
  });

  it('gives data tables the column widths of the PDF', () => {
    const wanted = tables().map(({ id }) => sample.pages.columnWidths[id]!);
    const grids = dataTables().map(gridOf);
    expect(grids.map((grid) => grid.length)).toEqual(wanted.map((widths) => widths.length));
    grids.forEach((grid, table) => {
      grid.forEach((width, column) => {
        expect(Math.abs(width - wanted[table]![column]! * 20)).toBeLessThanOrEqual(1);
      });
    });
  });

  it('repeats the heads of data tables and parts no row', () => {
    const heads = dataTables().map((table) => childrenOf(table, 'w:tr').map(isHeader).filter(Boolean).length);
    expect(heads).toEqual(tables().map(({ head }) => head.length));
    for (const table of dataTables()) {
      const rows = childrenOf(table, 'w:tr');
      // Word repeats only rows that open the table.
      expect(rows.map(isHeader).lastIndexOf(true)).toBe(rows.filter(isHeader).length - 1);
      expect(rows.filter((row) => find(row, 'w:cantSplit') === undefined)).toEqual([]);
    }
  });

  it('says what every figure shows', () => {
    const figures = blocksOf(sample.document).flatMap((block) => (block.type === 'figure' ? [block] : []));
    const alts = findAll(body, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(alts).toEqual(figures.map(({ alt }) => plainText(alt, sample.document)));
  });

  it('names its languages', () => {
    const defaults = find(find(parts.get('word/styles.xml')!, 'w:docDefaults')!, 'w:lang');
    expect(defaults?.attributes).toEqual({ 'w:val': 'en-US', 'w:eastAsia': 'ja-JP' });
    const tag = find(parts.get('docProps/core.xml')!, 'dc:language')?.text;
    expect(tag).toBe(language === 'ja' ? 'ja-JP' : 'en-US');
  });
});

function gridOf(table: XmlElement): readonly number[] {
  return childrenOf(childrenOf(table, 'w:tblGrid')[0]!, 'w:gridCol').map(
    (column) => numberOf(column, 'w:w')!,
  );
}

function isHeader(row: XmlElement): boolean {
  return childrenOf(row, 'w:trPr').some((properties) => find(properties, 'w:tblHeader') !== undefined);
}

function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  return element && Number(element.attributes[attribute]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
