// Subsets, widths and maps to Unicode of the faces that pages use.
import { expect, test } from 'vitest';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import type { Page } from '../../../src/layout/pages.ts';
import { PdfFile } from '../../../src/writers/pdf/file.ts';
import { writeFonts } from '../../../src/writers/pdf/font-objects.ts';
import { fileFacts } from '../../../src/writers/pdf/metadata.ts';
import { fonts, PagesBuilder } from '../../support/pages.ts';
import { pdfDocument } from '../../support/pdf-document.ts';
import { plainPdf } from '../../support/read-pdf.ts';
import { hasTool } from '../../support/tools.ts';

function pagesOf(...texts: readonly string[]): readonly Page[] {
  const b = new PagesBuilder('ja');
  texts.forEach((text, i) => {
    b.text(0, text, { y: 100 + 18 * i });
  });
  return b.page().build().pages;
}

function embed(pages: readonly Page[]) {
  const file = new PdfFile(fileFacts(pdfDocument({ language: 'ja', title: 'T' })));
  const objects = writeFonts(file, fonts, pages);
  return { ...objects, bytes: file.finish() };
}

test('faces are named in their own order, whatever comes first on the page', () => {
  const { faces, resources } = embed(pagesOf('abc', '窯'));
  expect(faces['ja-400']?.name).toBe('F1');
  expect(faces['latin-400']?.name).toBe('F2');
  expect(Object.keys(resources)).toEqual(['F1', 'F2']);
  expect(faces['ja-700']).toBeUndefined();
});

test('widths and text of the glyphs are those of the face', () => {
  const { faces } = embed(pagesOf('窯1'));
  const glyph = (face: 'ja-400' | 'latin-400', text: string) =>
    faces[face]?.glyphs.get(fonts.face(face).glyphOf(text.codePointAt(0)!));
  expect(glyph('ja-400', '窯')).toMatchObject({ width: 1000, text: '窯' });
  expect(glyph('latin-400', '1')).toMatchObject({ width: 556.15, text: '1' });
});

test('the file is the same whichever glyph is used first', () => {
  const [one, other] = [embed(pagesOf('窯', '焼')), embed(pagesOf('焼', '窯'))];
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  expect(Buffer.from(one.bytes).equals(embed(pagesOf('窯', '番')).bytes)).toBe(false);
});

test.skipIf(!hasTool('qpdf'))('a map to Unicode in blocks of at most a hundred', () => {
  const many = Array.from({ length: 230 }, (_, i) => String.fromCharCode(0x30a1 + (i % 80), 0x4e00)).join('');
  const kanji =
    '一丁七万丈三上下不与丑且世丘丙両並中串丸丹主久乏乗乙九乞也乱乳乾亀了予争事二互五井亜亡交享京亭人仁今介仏仕他付仙代令以仮仰仲件任企伊伍伎伏伐休会伝伯伴伸似但位低住佐体何余作佳併使例侍供依侮侯侵便係促俊俗保信修俳俵俸倉個倍倒候借倣値倫倹偉偏停健側偵偶偽傍傑傘備債催傷傾働像僕僚僧儀億儒償優元兄充先光克免児党入全八公六共兵具典兼内円冊再冒冗写冠冬冷准凍凝凡処凶凸凹出刀刃分切刈刊刑列初判別利到制刷券刺刻則削前剖剛剣剤副剰割創劇力功加';
  const plain = plainPdf(embed(pagesOf(many, kanji)).bytes);
  const sizes = [...plain.matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/g)].map(([, count, lines]) => [
    Number(count),
    lines!.split('\n').length,
  ]);
  expect(sizes.length).toBeGreaterThan(2);
  for (const [count, lines] of sizes) expect(count! <= 100 && count === lines).toBe(true);
});

test('a missing glyph is our own fault: layout sets 〓', () => {
  const pages = pagesOf('a');
  const [page] = pages;
  const [item] = page!.items;
  if (item?.type !== 'text') throw new Error('the page has no text');
  const broken = { ...item, runs: item.runs.map((run) => ({ ...run, glyphs: [0] })) };
  expect(() => embed([{ ...page!, items: [broken] }])).toThrow(InternalError);
});
