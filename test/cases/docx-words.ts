// A Word file into the words of its body: enough of ZIP and of WordprocessingML to look for a text.
import { inflateRawSync } from 'node:zlib';

/** All text of `word/document.xml` as a reader sees it, paragraphs parted by line feeds. */
export function docxWords(file: Buffer): string {
  const xml = entryOf(file, 'word/document.xml').toString('utf8');
  return xml
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<(?!\/?w:t[ >])[^>]*>|<\/?w:t(?: [^>]*)?>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name]!);
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const CENTRAL = 0x02014b50;

/** The bytes of one entry, found through the central directory. */
function entryOf(zip: Buffer, wanted: string): Buffer {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    const [size, nameLength, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted)
      return contentAt(zip, zip.readUInt32LE(at + 42), { size, method: zip.readUInt16LE(at + 10) });
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`no ${wanted} in the file`);
}

function contentAt(zip: Buffer, header: number, { size, method }: { size: number; method: number }): Buffer {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
