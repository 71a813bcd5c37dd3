// Bytes of an output file in, every place in it that may hold text, in the clear, out: for finding what must not be there.
import { inflateSync } from 'node:zlib';
import { docxParts } from './docx-parts.ts';
import { type PdfElement, readStructure } from './pdf-structure.ts';
import { readPdf } from './read-pdf.ts';

/** A part, a stream or a field, and what it holds as Latin-1. */
export interface HiddenText {
  readonly where: string;
  readonly text: string;
}

/** Where a word stands in a file, in any case, as UTF-8, UTF-16 or hexadecimal digits; nowhere: none. ASCII words only. */
export async function placesOf(words: readonly string[], file: Uint8Array): Promise<readonly string[]> {
  const texts = Buffer.from(file).toString('latin1').startsWith('PK')
    ? packageTexts(file)
    : await pdfTexts(file);
  return texts.flatMap(({ where, text }) => {
    // Without zeros both kinds of UTF-16 read like ASCII; without blanks a word that a line parted is whole.
    const plain = text.toLowerCase().replaceAll(/[\0\s\u2010\u00ad]/g, '');
    return words
      .filter((word) =>
        formsOf(word.toLowerCase().replaceAll(/\s/g, '')).some((form) => plain.includes(form)),
      )
      .map((word) => `${word} in ${where}: ${around(plain, word.toLowerCase())}`);
  });
}

/** What stands round a word, to see what let it through. */
function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return at < 0 ? 'in another form' : text.slice(Math.max(0, at - 60), at + word.length + 20);
}

function formsOf(word: string): readonly string[] {
  const bytes = Buffer.from(word, 'latin1');
  const wide = [...bytes].map((byte) => `00${byte.toString(16)}`).join('');
  const upper = Buffer.from(word.toUpperCase(), 'latin1');
  return [
    word,
    bytes.toString('hex'),
    upper.toString('hex'),
    wide,
    Buffer.from(word).toString('base64').slice(0, -4).toLowerCase(),
  ];
}

/** Names and contents of all parts, and of the parts of packages inside. */
function packageTexts(archive: Uint8Array, within = ''): readonly HiddenText[] {
  const parts = [...docxParts(archive)];
  return [
    { where: `${within}the archive itself`, text: Buffer.from(archive).toString('latin1') },
    ...parts.flatMap(([name, text]) => {
      const inner = text.startsWith('PK')
        ? packageTexts(Buffer.from(text, 'latin1'), `${within}${name}!`)
        : [];
      return [{ where: within + name, text: `${name}\n${text}` }, ...inner];
    }),
  ];
}

/** The file, every stream inflated, and what another reader makes of its strings. */
async function pdfTexts(file: Uint8Array): Promise<readonly HiddenText[]> {
  const raw = Buffer.from(file).toString('latin1');
  // pdf.js takes no Buffer.
  const bytes = new Uint8Array(file);
  const read = await readPdf(bytes);
  const pages = await readStructure(bytes);
  return [
    { where: 'the file itself', text: raw },
    ...streamsOf(file),
    { where: 'information, metadata, outline, labels, links', text: JSON.stringify(read) },
    ...pages.map(({ root }, index) => ({ where: `words of page ${index + 1}`, text: wordsOf(root) })),
  ];
}

function wordsOf(root: PdfElement): string {
  const alts = (element: PdfElement): string => (element.alt ?? '') + element.children.map(alts).join(' ');
  return `${root.text}\n${alts(root)}`;
}

/** What follows each `stream`: inflated where it is deflated. */
export function streamsOf(file: Uint8Array): readonly HiddenText[] {
  const bytes = Buffer.from(file);
  const raw = bytes.toString('latin1');
  return [...raw.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: word }) => {
    const start = index + word.length;
    const end = raw.indexOf('endstream', start);
    return { where: `the stream at ${index}`, text: inflated(bytes.subarray(start, end)).toString('latin1') };
  });
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes);
  } catch {
    return bytes;
  }
}
