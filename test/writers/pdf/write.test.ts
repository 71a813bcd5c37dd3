// A whole file: valid, readable by others in words and structure, and the same bytes each time.
import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import type { Pages } from '../../../src/layout/pages.ts';
import type { Language } from '../../../src/text/index.ts';
import { writePdf } from '../../../src/writers/pdf/index.ts';
import { SAMPLE_WORDS, samplePages } from '../../support/hand-made-pages.ts';
import { fonts, PagesBuilder } from '../../support/pages.ts';
import { pdfDocument } from '../../support/pdf-document.ts';
import { plainPdf, readPdf, rolesOf, textLines } from '../../support/read-pdf.ts';
import { hasTool, run, withFile } from '../../support/tools.ts';

const TITLE = '9" オーブン & <新型>';
const LANGUAGES: readonly Language[] = ['ja', 'en'];

async function write(pages: Pages, language: Language): Promise<{ bytes: Uint8Array; faults: Diagnostic[] }> {
  const faults: Diagnostic[] = [];
  const document = pdfDocument({ language, title: TITLE });
  const sink = (fault: Diagnostic) => void faults.push(fault);
  const bytes = await writePdf({ pages, document, brand: DEFAULT_BRAND, fonts, sink });
  return { bytes, faults };
}

describe.each(LANGUAGES)('the sample in %s', (language) => {
  test.skipIf(!hasTool('qpdf'))('has no fault that qpdf sees', async () => {
    const { bytes } = await write(samplePages(language), language);
    const check = withFile('check.pdf', bytes, (path) => run('qpdf', ['--check', path]));
    expect(check).toMatchObject({ code: 0, stderr: '' });
    expect(check.stdout).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(!hasTool('pdftotext'))('gives back its words as written', async () => {
    const { bytes } = await write(samplePages(language), language);
    const lines = textLines(bytes);
    const words = SAMPLE_WORDS[language];
    for (const { text, swallowed = '' } of words.lines) expect(lines).toContain(text + swallowed);
    expect(lines).toEqual(expect.arrayContaining([words.caption, words.link, words.alt ? words.label : '']));
    expect(lines).toContain('3 / 3');
  });

  test('has the structure of its elements', async () => {
    const { bytes } = await write(samplePages(language), language);
    const { structure } = await readPdf(bytes);
    // One table over both pages: the head that is repeated on the second is none of its rows.
    const table = 'Table(Caption THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD) TR(TD TD)))';
    expect(structure.map((root) => rolesOf(root))).toEqual([
      'Root(Document(H1 TOC(TOCI(Reference(Link)))))',
      `Root(Document(Sect(H1 P(Link) ${table})))`,
      `Root(Document(Sect(${table} Figure L(LI(Lbl LBody) LI(Lbl LBody)) P)))`,
    ]);
  });

  test('names figures and foreign words', async () => {
    const { bytes } = await write(samplePages(language), language);
    const { structure } = await readPdf(bytes);
    const section = structure[2]!.children[0]!.children[0]!;
    const figure = section.children.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toBe(SAMPLE_WORDS[language].alt);
    expect(section.children.at(-1)?.lang).toBe(language === 'ja' ? 'en-US' : 'ja-JP');
  });

  test('says title, author, language and date in every place', async () => {
    const pages = samplePages(language);
    const outline = [{ title: TITLE, page: 0, y: 70, children: [] }];
    const { bytes } = await write({ ...pages, outline }, language);
    const read = await readPdf(bytes);
    expect(read.info).toMatchObject({
      Title: TITLE,
      Author: 'ミナト窯機 & Co.',
      Producer: 'Torisetsu',
      Creator: 'Torisetsu',
      CreationDate: 'D:20261125000000Z',
      Language: language === 'ja' ? 'ja-JP' : 'en-US',
    });
    expect(read.xmp).toContain('>9&quot; オーブン &amp; &lt;新型&gt;</rdf:li>');
    expect(read.xmp).toContain('>ミナト窯機 &amp; Co.</rdf:li>');
    expect(read.xmp).toContain('<xmp:CreateDate>2026-11-25T00:00:00Z</xmp:CreateDate>');
    expect(read.outline.map(({ title }) => title)).toEqual([TITLE]);
  });

  test('links inside and outside', async () => {
    const { bytes, faults } = await write(samplePages(language), language);
    const { links } = await readPdf(bytes);
    expect(faults).toEqual([]);
    expect(links).toHaveLength(2);
    expect(links[0]).toMatchObject({
      page: 0,
      dest: [expect.anything(), { name: 'XYZ' }, null, 771.89, null],
    });
    expect(links[1]?.url).toBe('https://xn--r8jz45g.jp/%E7%9C%81%E3%82%A8%E3%83%8D?a=1&b=2');
  });
});

test('is the same file whatever was written before', async () => {
  const [first, , other, again] = [
    await write(samplePages('ja'), 'ja'),
    await write(samplePages('en'), 'en'),
    await write(samplePages('en'), 'en'),
    await write(samplePages('ja'), 'ja'),
  ];
  expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
  expect(Buffer.from(first.bytes).equals(other.bytes)).toBe(false);
});

test.skipIf(!hasTool('pdffonts'))('embeds every font as a subset with its map to Unicode', async () => {
  const { bytes } = await write(samplePages('ja'), 'ja');
  const { stdout } = withFile('fonts.pdf', bytes, (path) => run('pdffonts', [path]));
  const rows = stdout.trim().split('\n').slice(2);
  expect(rows.map((row) => row.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, ''))).toEqual([
    'BIZUDPGothic-Regular',
    'BIZUDPGothic-Bold',
    'Arimo-Regular',
    'Arimo-Bold',
  ]);
  for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
});

test('does not change its input', async () => {
  const pages = samplePages('ja');
  const before = JSON.stringify(pages);
  await write(pages, 'ja');
  expect(JSON.stringify(pages)).toBe(before);
});

test('has an ID of its content', async () => {
  const idOf = async (language: Language) => {
    const { bytes } = await write(samplePages(language), language);
    return /\/ID \[(<[0-9a-f]{32}>) \1\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  };
  expect(await idOf('ja')).toBeDefined();
  expect(await idOf('ja')).not.toBe(await idOf('en'));
});

test.skipIf(!hasTool('qpdf'))(
  'keeps the machine and its user to itself, and no font of the reader',
  async () => {
    const { bytes } = await write(samplePages('ja'), 'ja');
    const plain = plainPdf(bytes);
    expect(plain).toContain('/ActualText');
    for (const secret of [process.cwd(), homedir(), 'Helvetica', 'PDFKit'])
      expect(plain).not.toContain(secret);
  },
);

test('warns of a link that is no address, and keeps its words', async () => {
  const b = new PagesBuilder('en');
  const link = b.element('Link', b.element('P'));
  b.text(link, 'Our site', { y: 100 });
  b.link({ element: link, rect: [77, 90, 60, 14], target: { href: 'http://[' }, description: 'Our site' });
  const { bytes, faults } = await write(b.page().build(), 'en');
  expect(faults).toMatchObject([
    { severity: 'warning', code: 'writers/pdf-bad-link', params: { href: 'http://[' } },
  ]);
  expect((await readPdf(bytes)).links).toEqual([]);
});

test('labels pages whose printed number is not their place', async () => {
  const b = new PagesBuilder('en');
  for (const number of [1, 1, 2, 5]) b.text(b.element('P'), 'Page', { y: 100 }).page(number);
  const { bytes } = await write(b.build(), 'en');
  expect((await readPdf(bytes)).labels).toEqual(['1', '1', '2', '5']);
});

test('writes a document without pages as a file without pages', async () => {
  const { bytes } = await write(new PagesBuilder('ja').build(), 'ja');
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^%PDF-1\.7\n[\s\S]*%%EOF\n$/);
});
