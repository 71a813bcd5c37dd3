import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import { chapterLabel } from '../../../src/layout/index.ts';
import { readZip } from '../../../src/package/index.ts';
import { blocksOf, type Document, plainText, type TableNode } from '../../../src/tree/index.ts';
import { chartTable, writeDocx } from '../../../src/writers/docx/index.ts';
import { DocxFile, readEntities } from '../../support/docx-file.ts';
import { hasOfficeValidator, officeFaults } from '../../support/office-validator.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { guessPages } from '../../support/sample-pages.ts';
import { documentOf, type Written, write } from './sample.ts';

const MEASURE = 8820;

describe.each(['ja', 'en'] as const)('the sample in %s', (language) => {
  const document = sampleDocument(language);
  const { map } = guessPages(document);
  let written: Written;
  let file: DocxFile;
  beforeAll(async () => {
    written = await write(document);
    file = written.file;
  });

  it.runIf(hasOfficeValidator)('is valid for Word 2013 and 365', async () => {
    expect(await officeFaults('sample.docx', written.bytes, 'Microsoft365')).toEqual([]);
    expect(await officeFaults('sample.docx', written.bytes, 'Office2013')).toEqual([]);
  });

  it('warns of nothing', () => {
    expect(written.warnings).toEqual([]);
  });

  it('is sound: targets, ids, styles, bookmarks, cells and grids', () => {
    expect(file.faults()).toEqual([]);
  });

  it('has the same bytes again, also after another document', async () => {
    await write(sampleDocument(language === 'ja' ? 'en' : 'ja'));
    expect(Buffer.from((await write(document)).bytes).equals(Buffer.from(written.bytes))).toBe(true);
  });

  it('lists each chapter with number, name and page, as a link and a filled field', () => {
    const entries = file.paragraphsOf('TOC1');
    expect(entries).toEqual(
      // A name without a number begins with a tab, so that all names stand below each other.
      document.chapters.map(({ id, number, name }) => [number, name, String(map.pageOf[id])].join('\t')),
    );
    expect(file.body).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  it('has a result in every field, none of which asks to be updated', () => {
    for (const name of file.names(/^word\/(document|header\d+|footer\d+)\.xml$/)) {
      for (const { result } of file.fields(name)) expect(result).not.toBe('');
      expect(file.part(name)).not.toMatch(/w:dirty|fldSimple/);
    }
    expect(file.part('word/settings.xml')).not.toContain('updateFields');
  });

  it('makes each chapter a section with its own running head and first page; the cover has neither', () => {
    const sections = [...file.body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([markup]) => markup);
    expect(sections).toHaveLength(document.chapters.length + 2);
    expect(sections[0]).not.toContain('Reference');
    for (const section of sections)
      expect(section).toContain('<w:docGrid w:type="lines" w:linePitch="360"/>');
    document.chapters.forEach((chapter, index) => {
      const number = index + 2;
      expect(readEntities(file.part(`word/header${number}.xml`))).toContain(chapterLabel(chapter));
      const [page, count] = file.fields(`word/footer${number}.xml`);
      expect(page).toEqual({ instruction: 'PAGE', result: String(map.pageOf[chapter.id]) });
      expect(count).toEqual({ instruction: 'NUMPAGES', result: String(map.pageCount) });
    });
  });

  it('counts captions by fields and refers to them', () => {
    const labels = file.fields().filter(({ instruction }) => instruction.startsWith('SEQ'));
    expect(labels.map(({ result }) => result).sort()).toEqual(['1', '1', '2', '2', '3']);
    const references = file.fields().filter(({ instruction }) => instruction.startsWith('REF'));
    expect(references.map(({ result }) => result)).toEqual(
      language === 'ja' ? ['図1', '図2', '表2'] : ['Figure 1', 'Figure 2', 'Table 2'],
    );
  });

  it('keeps every table on a grid as wide as its place', () => {
    const widths = [...file.body.matchAll(/<w:tblW w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(new Set(widths)).toEqual(new Set([MEASURE]));
  });

  it('repeats heads, splits no row, and says tables and charts in words', () => {
    const tables = [...file.body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([markup]) => markup);
    const data = tables.filter((markup) => markup.includes('w:tblStyle w:val="DataTable"'));
    expect(data).toHaveLength(3);
    for (const table of data) {
      expect(table).toContain('<w:tblHeader/>');
      expect(table).toContain('<w:tblCaption w:val="');
      expect(table.match(/<w:tr>/g)?.length).toBe(table.match(/<w:cantSplit\/>/g)?.length);
    }
    for (const block of blocksOf(document)) {
      if (block.type !== 'figure') continue;
      const alt = /<wp:docPr [^>]*descr="([^"]*)"/g;
      const all = [...file.body.matchAll(alt)].map((match) => readEntities(match[1]!));
      expect(all).toContain(plainText(block.alt, document));
    }
  });

  it('has no empty paragraph but joints of tables and blank cells, and no text box', () => {
    const outside = file.body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    for (const [markup] of outside.matchAll(/<w:p>.*?<\/w:p>/gs)) {
      if (!/<w:t[ >]|<w:drawing>/.test(markup)) expect(markup).toContain('<w:pStyle w:val="Joint"/>');
    }
    expect(file.body).not.toMatch(/txbx|<w:pict/);
  });

  it('has charts whose cache, workbook and table hold the same numbers', () => {
    const charts = blocksOf(document).flatMap((block) => (block.type === 'figure' ? [block.chart] : []));
    charts.forEach((chart, index) => {
      const part = file.part(`word/charts/chart${index + 1}.xml`);
      const sheet = readZip(file.parts.get(`word/embeddings/chart${index + 1}.xlsx`)!)
        .get('xl/worksheets/sheet1.xml')!
        .toString('utf8');
      for (const [column, series] of chartTable(chart, document).series.entries()) {
        const letter = String.fromCharCode(66 + column);
        const cells = series.values.map((_, row) => {
          const value = new RegExp(`<c r="${letter}${row + 2}"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*)</v>`).exec(
            sheet,
          )?.[1];
          return value === undefined ? null : Number(value);
        });
        expect(cells).toEqual(series.values);
        const cache =
          new RegExp(`\\$${letter}\\$2:[^<]*</c:f><c:numCache>(.*?)</c:numCache>`, 's').exec(part)?.[1] ?? '';
        const points = new Map(
          [...cache.matchAll(/idx="(\d+)"><c:v>([^<]*)</g)].map((m) => [Number(m[1]), Number(m[2])]),
        );
        expect(series.values.map((_, row) => points.get(row) ?? null)).toEqual(series.values);
      }
      expect(part).toContain(`<c:lang val="${language === 'ja' ? 'ja-JP' : 'en-US'}"/>`);
      expect(part).toContain('<a:ea typeface="BIZ UDPGothic"/>');
    });
  });

  it('tells title, maker, language and date, and nothing of machine or sources', () => {
    const core = readEntities(file.part('docProps/core.xml'));
    expect(core).toContain(`<dc:title>${plainText(document.meta.title, document)}</dc:title>`);
    expect(core).toContain(`<dc:creator>${document.meta.vendor}</dc:creator>`);
    expect(core).toContain('2026-07-06T00:00:00Z</dcterms:modified>');
    expect(core).not.toMatch(/lastModifiedBy|revision/);
    for (const name of file.names(/\.xml$/))
      expect(file.part(name)).not.toMatch(/customers\/nonose|FY2025 records/);
  });

  it('says each text as it is written', () => {
    const all = file.paragraphs().join('\n');
    for (const block of blocksOf(document)) {
      if (block.type === 'paragraph') expect(all).toContain(plainText(block.children, document));
      if (block.type === 'heading') expect(all).toContain(plainText(block.children, document));
    }
    expect(all).toContain('9" ');
  });
});

describe('texts that no file can hold', () => {
  it('lose the characters, with a warning at the place', async () => {
    const at = { file: 'templates/x.md', line: 3, column: 1 };
    const { file, warnings } = await write(
      documentOf([
        {
          type: 'paragraph',
          look: 'body',
          at,
          children: [{ type: 'text', text: '9" オーブン\ud800 & <新型>\u0001' }],
        },
      ]),
    );
    expect(file.paragraphsOf('BodyText')).toEqual(['9" オーブン & <新型>']);
    expect(warnings).toEqual([
      {
        severity: 'warning',
        code: 'writers/docx-dropped-character',
        params: { text: '9" オーブン & <新型>', count: 2 },
        where: at,
      },
    ]);
  });
});

describe('lists, chapters and references', () => {
  const item = (text: string) =>
    [{ type: 'paragraph', look: 'body', children: [{ type: 'text', text }] }] as const;

  it('count each list for itself, inner lists a level in', async () => {
    const list = {
      type: 'list',
      ordered: true,
      items: [item('a'), [...item('b'), { type: 'list', ordered: true, items: [item('c')] }]],
    } as const;
    const { file } = await write(documentOf([list, list]));
    const numbers = [...file.body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(numbers).toEqual([
      ['0', '101'],
      ['0', '101'],
      ['1', '102'],
      ['0', '103'],
      ['0', '103'],
      ['1', '104'],
    ]);
    expect(
      file.part('word/numbering.xml').match(/<w:startOverride w:val="1"\/>/g)!.length,
    ).toBeGreaterThanOrEqual(12);
  });

  it('start the chapters anew where a number is out of turn', async () => {
    const document = documentOf([]);
    const [chapter] = document.chapters;
    const { file } = await write({
      ...document,
      chapters: [
        { ...chapter!, number: '3' },
        { ...chapter!, id: 'next', number: '4' },
      ],
    });
    expect(file.part('word/numbering.xml')).toContain('<w:startOverride w:val="3"/>');
    expect(file.body.match(/<w:pStyle w:val="ChapterName"\/><w:numPr>/g)).toHaveLength(1);
  });

  it('warn of a reference that leads nowhere, and keep its words', async () => {
    const { file, warnings } = await write(
      documentOf([
        {
          type: 'paragraph',
          look: 'body',
          children: [{ type: 'reference', target: 'gone', form: 'label', text: '図9' }],
        },
      ]),
    );
    expect(file.paragraphsOf('BodyText')).toEqual(['図9']);
    expect(warnings.map(({ code }) => code)).toEqual(['writers/docx-lost-reference']);
  });

  it('name an outside address once, however often it is used', async () => {
    const link = {
      type: 'link',
      href: 'https://example.com/?a=1&b=2',
      children: [{ type: 'text', text: 'x' }],
    } as const;
    const { file } = await write(documentOf([{ type: 'paragraph', look: 'body', children: [link, link] }]));
    const relations = file.part('word/_rels/document.xml.rels').match(/example\.com/g);
    expect(relations).toHaveLength(1);
    expect(file.faults()).toEqual([]);
  });
});

describe('small documents', () => {
  it.each([
    ['without blocks', documentOf([])],
    ['with two tables that touch', documentOf(twoFrames())],
  ])('%s are sound', async (_, document) => {
    const { bytes, file } = await write(document);
    expect(file.faults()).toEqual([]);
    if (hasOfficeValidator) expect(await officeFaults('small.docx', bytes, 'Microsoft365')).toEqual([]);
    expect(file.body).not.toContain('</w:tbl><w:tbl>');
    expect(file.body).not.toContain('</w:tbl><w:sectPr>');
  });
});

describe('what stays together', () => {
  const words = (text: string) => [{ type: 'text', text }] as const;
  const paragraph = (text: string) => ({ type: 'paragraph', look: 'body', children: words(text) }) as const;
  const heading = { type: 'heading', level: 2, children: words('見出し') } as const;
  const table: TableNode = {
    type: 'table',
    id: 'dates',
    title: words('時点'),
    columns: [{ share: 1, align: 'start' }],
    head: [{ cells: [{ children: words('時点') }] }],
    body: ['2026-05-29', '帳票、2026-06-12', '03-1234-5678', '2026-2030'].map((date) => ({
      cells: [{ children: words(date) }],
    })),
  };
  const keeps = ({ body }: DocxFile, style: string) =>
    [...body.matchAll(/<w:pPr><w:pStyle w:val="(\w+)"\/>(<w:keepNext\/>)?/g)]
      .filter(([, name]) => name === style)
      .map(([, , keep]) => keep !== undefined);

  it('dates, by the hyphen that does not break', async () => {
    const { file } = await write(documentOf([table]));
    expect(file.body.match(/<w:noBreakHyphen\/>/g)).toHaveLength(4);
    expect(file.body).toContain(
      '>2026</w:t><w:noBreakHyphen/><w:t xml:space="preserve">05</w:t><w:noBreakHyphen/>',
    );
    const texts = file.paragraphsOf('TableText');
    expect(texts).toEqual(['2026-05-29', '帳票、2026-06-12', '03-1234-5678', '2026-2030']);
  });

  it('a heading, the short paragraph below it, and the head and two rows of its table', async () => {
    const { file } = await write(documentOf([heading, paragraph('次の表です。'), table]));
    expect(keeps(file, 'BodyText')).toEqual([true]);
    expect(keeps(file, 'TableHead')).toEqual([true]);
    expect(keeps(file, 'TableText')).toEqual([true, false, false, false]);
  });

  it('no paragraph that is long, or that no heading stands above', async () => {
    const { file } = await write(
      documentOf([heading, paragraph('長い文です。'.repeat(60)), table, paragraph('次の表です。'), table]),
    );
    expect(keeps(file, 'BodyText')).toEqual([false, false]);
  });

  it('no frames: they keep half a line between them in a tight chapter', async () => {
    const facts = { type: 'facts', items: [{ name: words('名'), words: words('語') }] } as const;
    const ask = {
      type: 'panel',
      look: 'ask',
      title: words('願い'),
      blocks: [paragraph('ご決裁ください。')],
    } as const;
    const document = documentOf([facts, ask]);
    const gapOf = async (tight: boolean) => {
      const chapters = { only: { tight, headlineBreaks: [], pageStarts: [] } };
      const pages = { ...guessPages(document), chapters };
      const { body } = readDocx(await writeDocx({ document, pages, brand: DEFAULT_BRAND, sink: () => {} }));
      const joint = /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Joint"\/><w:spacing w:before="(\d+)"/.exec(body);
      // The joint itself is a point high.
      return Number(joint?.[1]) / 20 + 1;
    };
    expect(await gapOf(false)).toBe(25.5);
    expect(await gapOf(true)).toBe(9);
  });
});

describe('pages of the PDF', () => {
  const words = [{ type: 'text', text: 'あ' }] as const;
  const facts = { type: 'facts', items: [{ name: words, words }] } as const;
  const heading = { type: 'heading', level: 2, children: words } as const;
  const document = documentOf([facts, facts, heading, facts].map((block) => ({ ...block })));
  const blocks = document.chapters[0]!.sections[0]!.blocks;
  const startsOf = async (...starts: readonly number[]) => {
    const chapter = { tight: false, headlineBreaks: [], pageStarts: starts.map((index) => blocks[index]!) };
    const pages = { ...guessPages(document), chapters: { only: chapter } };
    const bytes = await writeDocx({ document, pages, brand: DEFAULT_BRAND, sink: () => {} });
    const { body, faults } = readDocx(bytes);
    expect(faults).toEqual([]);
    return body.match(/<w:pStyle w:val="[^"]*"\/>(?=(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>)/g) ?? [];
  };

  it('start where theirs do: by a heading itself, else by a paragraph of one point', async () => {
    expect(await startsOf()).toEqual([]);
    expect(await startsOf(2)).toEqual(['<w:pStyle w:val="Heading2"/>']);
    expect(await startsOf(1)).toEqual(['<w:pStyle w:val="Joint"/>']);
  });
});

function readDocx(bytes: Uint8Array): { readonly body: string; readonly faults: readonly string[] } {
  const file = new DocxFile(bytes);
  return { body: file.body, faults: file.faults() };
}

function twoFrames(): Document['chapters'][number]['sections'][number]['blocks'] {
  const words = [{ type: 'text', text: 'あ' }] as const;
  const facts = { type: 'facts', items: [{ name: words, words }] } as const;
  return [facts, facts, { type: 'panel', look: 'tint', title: [], blocks: [facts] }];
}
