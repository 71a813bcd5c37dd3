// The bytes of a file and a change of one of its parts in, the changed bytes out: what somebody with an editor would do.
import { deflateSync, inflateSync } from 'node:zlib';
import { packEntry, readZip, writeZip } from '../../src/package/index.ts';

/** Changes the text of a part of a package. */
export function changePart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = [...readZip(bytes)].map(([part, content]) =>
    packEntry(part, part === name ? change(content.toString('utf8')) : content),
  );
  return writeZip(parts);
}

interface PdfStream {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The deflated streams of a PDF that was written with direct lengths or not; text as Latin-1. */
function streamsOf(bytes: Uint8Array): readonly PdfStream[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/FlateDecode[\s\S]{0,200}?>>\s*stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      return [{ start, end, text: inflateSync(bytes.subarray(start, end)).toString('latin1') }];
    } catch {
      return [];
    }
  });
}

/** Texts of the streams of a PDF, inflated. */
export function pdfStreams(bytes: Uint8Array): readonly string[] {
  return streamsOf(bytes).map(({ text }) => text);
}

/**
 * Changes the first stream that `change` wants changed (it gives undefined for the others). The offsets behind it no longer hold:
 * readers that mend files find the objects all the same.
 */
export function changeStream(bytes: Uint8Array, change: (text: string) => string | undefined): Uint8Array {
  for (const { start, end, text } of streamsOf(bytes)) {
    const changed = change(text);
    if (changed === undefined || changed === text) continue;
    const packed = deflateSync(Buffer.from(changed, 'latin1'));
    return Buffer.concat([bytes.subarray(0, start), packed, Buffer.from('\n'), bytes.subarray(end)]);
  }
  throw new Error('no stream was changed');
}
