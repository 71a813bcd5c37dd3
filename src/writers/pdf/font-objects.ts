// The glyphs that pages use in, font objects of the file out: one embedded subset a face, with two-byte codes and ToUnicode.
import { createHash } from 'node:crypto';
import { InternalError } from '../../diagnostic/diagnostic.ts';
import { FACE_IDS, type Face, type FaceId, type FontSet } from '../../fonts/index.ts';
import type { GlyphRun, Page } from '../../layout/pages.ts';
import { type ObjectRef, type PdfFile, RawObject } from './file.ts';
import { hexOfUnit, pdfNumber, utf16Hex } from './syntax.ts';

/** How a glyph is shown: its two-byte code in hexadecimal, the width that the file states (1/1000 em), and its text. */
interface CodedGlyph {
  readonly code: string;
  readonly width: number;
  readonly text: string;
}

/** A face as the pages name it (`F1`), with its glyphs by their id in the whole font. */
export interface CodedFace {
  readonly name: string;
  readonly glyphs: ReadonlyMap<number, CodedGlyph>;
}

export type CodedFaces = Readonly<Partial<Record<FaceId, CodedFace>>>;

export interface FontObjects {
  readonly faces: CodedFaces;
  /** The /Font resources of every page. */
  readonly resources: Readonly<Record<string, ObjectRef>>;
}

/** Embeds a subset of each face that the pages use. */
export function writeFonts(file: PdfFile, fonts: FontSet, pages: readonly Page[]): FontObjects {
  const used = usedGlyphs(pages);
  const faces: Partial<Record<FaceId, CodedFace>> = {};
  const resources: Record<string, ObjectRef> = {};
  for (const id of FACE_IDS) {
    const sources = used.get(id);
    if (!sources) continue;
    const name = `F${Object.keys(resources).length + 1}`;
    const { ref, glyphs } = writeFace(file, fonts, { id, sources });
    faces[id] = { name, glyphs };
    resources[name] = ref;
  }
  return { faces, resources };
}

/** Glyphs of a face with the source text under each at its first use: the fallback where the font's own table is silent. */
type GlyphSources = ReadonlyMap<number, string>;

function usedGlyphs(pages: readonly Page[]): ReadonlyMap<FaceId, GlyphSources> {
  const used = new Map<FaceId, Map<number, string>>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.type === 'text') for (const run of item.runs) collectRun(run, used);
    }
  }
  return used;
}

function collectRun(run: GlyphRun, used: Map<FaceId, Map<number, string>>): void {
  const sources = used.get(run.face) ?? new Map<number, string>();
  used.set(run.face, sources);
  for (let i = 0; i < run.glyphs.length; i++) {
    const glyph = run.glyphs[i]!;
    if (sources.has(glyph)) continue;
    // PDF/A-2 6.2.11.8 forbids .notdef; layout sets 〓 for what no face has.
    if (glyph === 0)
      throw new InternalError(`a missing glyph of ${run.face} reached the PDF in "${run.text}"`);
    const start = run.clusters[i] ?? 0;
    const end = run.clusters.find((offset) => offset > start) ?? run.text.length;
    sources.set(glyph, run.text.slice(start, end));
  }
}

interface UsedFace {
  readonly id: FaceId;
  readonly sources: GlyphSources;
}

function writeFace(
  file: PdfFile,
  fonts: FontSet,
  used: UsedFace,
): { ref: ObjectRef; glyphs: ReadonlyMap<number, CodedGlyph> } {
  const face = fonts.face(used.id);
  // Sorted: the subset must not depend on the order in which pages use glyphs.
  const ids = [...used.sources.keys()].sort((a, b) => a - b);
  const subset = fonts.subset(used.id, ids);
  const glyphs = codeGlyphs(face, used.sources, { ids, newId: subset.newId });
  const name = `${subsetTag(used.id, ids)}+${face.postscriptName}`;
  const descriptor = writeDescriptor(file, face, { name, program: subset.bytes });
  const descendant = file.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: widths(glyphs),
    CIDToGIDMap: 'Identity',
  });
  const ref = file.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream(Buffer.from(toUnicodeMap(glyphs), 'latin1')),
  });
  return { ref, glyphs };
}

function codeGlyphs(
  face: Face,
  sources: GlyphSources,
  subset: { readonly ids: readonly number[]; readonly newId: ReadonlyMap<number, number> },
): ReadonlyMap<number, CodedGlyph> {
  const glyphs = new Map<number, CodedGlyph>();
  for (const id of subset.ids) {
    const code = subset.newId.get(id);
    if (code === undefined) throw new InternalError(`glyph ${id} of ${face.id} is not in its own subset`);
    const text = face.toUnicode(id) ?? sources.get(id) ?? '';
    glyphs.set(id, { code: hexOfUnit(code), width: Math.round(face.advance(id) * 100) / 100, text });
  }
  return glyphs;
}

function writeDescriptor(
  file: PdfFile,
  face: Face,
  font: { readonly name: string; readonly program: Uint8Array },
): ObjectRef {
  return file.add({
    Type: 'FontDescriptor',
    FontName: font.name,
    // Symbolic: its codes are glyph ids, no Latin encoding.
    Flags: 4,
    FontBBox: face.bbox.map((edge) => Math.round(edge)),
    ItalicAngle: face.italicAngle,
    Ascent: Math.round(face.ascent),
    Descent: Math.round(face.descent),
    CapHeight: Math.round(face.capHeight),
    StemV: Math.round(face.stemV),
    FontFile2: file.stream(font.program, { Length1: font.program.length }),
  });
}

/** Six capitals that differ with the glyphs (PDF 1.7, 9.6.4). */
function subsetTag(id: FaceId, glyphs: readonly number[]): string {
  const digest = createHash('sha256')
    .update(`${id} ${glyphs.join(' ')}`)
    .digest();
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

/** The W array: runs of consecutive codes, without those of the default width. */
function widths(glyphs: ReadonlyMap<number, CodedGlyph>): RawObject {
  let text = '';
  let next = -1;
  const byCode = [...glyphs.values()].map((glyph) => [Number.parseInt(glyph.code, 16), glyph.width] as const);
  for (const [code, width] of byCode.sort(([a], [b]) => a - b)) {
    if (width === 1000) continue;
    if (code === next) text += ` ${pdfNumber(width, 2)}`;
    else text += `${next < 0 ? '' : '] '}${code} [${pdfNumber(width, 2)}`;
    next = code + 1;
  }
  return new RawObject(`[${text}${next < 0 ? '' : ']'}]`);
}

const CMAP_HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;

const CMAP_FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

function toUnicodeMap(glyphs: ReadonlyMap<number, CodedGlyph>): string {
  const lines = [...glyphs.values()]
    .filter(({ text }) => text !== '')
    .map(({ code, text }) => `<${code}> <${utf16Hex(text)}>`);
  let map = CMAP_HEAD;
  // A block holds at most 100 entries (Adobe Technical Note 5411).
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    map += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return map + CMAP_FOOT;
}
