// The bytes of a Word file in, what it prints and the model that it carries out.
import type { FileText } from '../match-lines.ts';
import { UnreadableFile } from './fault.ts';
import type { ReadFile } from './read-file.ts';
import { textWithin, type XmlPiece, xmlPieces } from './xml.ts';
import { openZip, type ZipParts } from './zip.ts';

/** Namespace of the custom XML part that holds the model. */
export const MODEL_NAMESPACE = 'urn:torisetsu:model:1';

/** Reads a DOCX: its body, paragraph by paragraph and row by row, and its charts. Throws `UnreadableFile`. */
export function readDocx(bytes: Uint8Array): ReadFile {
  const zip = openZip(bytes);
  const body = zip.read('word/document.xml');
  if (!body) throw new UnreadableFile('proof/not-a-document');
  const charts = chartsOf(zip);
  const texts = bodyTexts(xmlPieces(body.toString('utf8')), (relation) => charts.get(relation));
  const core = 'docProps/core.xml';
  const title = textWithin(zip.read(core)?.toString('utf8') ?? '', 'dc:title');
  return { readings: [[{ text: title, part: core }, ...texts]], model: modelOf(zip) };
}

function modelOf(zip: ZipParts): string | undefined {
  for (const name of zip.names) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const xml = zip.read(name)?.toString('utf8') ?? '';
    if (!xml.includes(`"${MODEL_NAMESPACE}"`)) continue;
    let text = '';
    for (const piece of xmlPieces(xml)) if (piece.kind === 'text' && piece.within !== '') text += piece.text;
    return text;
  }
  return undefined;
}

/** The texts of each chart by the id of its relationship. */
function chartsOf(zip: ZipParts): ReadonlyMap<string, FileText> {
  const relations = zip.read('word/_rels/document.xml.rels')?.toString('utf8') ?? '';
  const charts = new Map<string, FileText>();
  for (const piece of xmlPieces(relations)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = piece.attribute('Target') ?? '';
    if (!/^charts\/[\w.-]+\.xml$/.test(target)) continue;
    const xml = zip.read(`word/${target}`)?.toString('utf8') ?? '';
    charts.set(piece.attribute('Id') ?? '', { text: chartText(xmlPieces(xml)), part: `word/${target}` });
  }
  return charts;
}

/** Labels and cells of a chart, each on a line; a minus of a cell is a minus, not the hyphen of a broken word. */
function chartText(pieces: Iterable<XmlPiece>): string {
  const lines: string[] = [];
  let open = '';
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'open' && (piece.name === 'a:p' || piece.name === 'c:v'))
      [open, text] = [piece.name, ''];
    else if (piece.kind === 'text' && open !== '' && piece.within !== 'c:f') text += piece.text;
    else if (piece.kind === 'close' && piece.name === open) {
      lines.push(open === 'c:v' ? text.replace(/^-/, '\u2212') : text);
      open = '';
    }
  }
  return lines.join('\n');
}

/** Paragraphs outside tables, and whole rows of the outermost tables; a chart is a text of its own where it stands. */
function bodyTexts(
  pieces: Iterable<XmlPiece>,
  chartOf: (relation: string) => FileText | undefined,
): readonly FileText[] {
  const texts: FileText[] = [];
  const charts: FileText[] = [];
  let rows = 0;
  let text = '';
  const end = () => {
    if (text.trim() !== '') texts.push({ text, part: 'word/document.xml' });
    texts.push(...charts.splice(0));
    text = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (piece.within === 'w:t') text += piece.text;
    } else if (piece.kind === 'open') {
      if (piece.name === 'w:tr') rows += 1;
      if (piece.name === 'w:br' || piece.name === 'w:tab') text += ' ';
      const chart = piece.name === 'c:chart' ? chartOf(piece.attribute('r:id') ?? '') : undefined;
      if (chart) charts.push(chart);
    } else if (piece.name === 'w:tr') {
      rows -= 1;
      if (rows === 0) end();
    } else if (piece.name === 'w:p') {
      if (rows === 0) end();
      else text += '\n';
    }
  }
  end();
  return texts;
}
