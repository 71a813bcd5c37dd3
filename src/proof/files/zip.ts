// The bytes of a ZIP archive from anywhere in, its parts by name out, each unpacked when it is asked for.
import { UnreadableFile } from './fault.ts';
import { Inflater } from './inflate.ts';

const CENTRAL = 0x02014b50;
const END = Buffer.from([0x50, 0x4b, 5, 6]);
const MOST_PARTS = 10_000;

/** The parts of an archive. */
export interface ZipParts {
  readonly names: readonly string[];
  /** Bytes of a part; undefined when there is none of that name. */
  read(name: string): Buffer | undefined;
}

interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Reads the directory. Every offset is checked: the file may lie. Throws `UnreadableFile`. */
export function openZip(archive: Uint8Array): ZipParts {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = guarded(() => directoryOf(bytes));
  const inflater = new Inflater();
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry && guarded(() => unpack(bytes, entry, inflater));
    },
  };
}

/** Reading beyond the end of a buffer is a damaged file, not our bug. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('proof/damaged-file', { what: 'zip' });
    throw error;
  }
}

function directoryOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = bytes.lastIndexOf(END);
  if (end < 0) throw new UnreadableFile('proof/damaged-file', { what: 'zip' });
  const entries = new Map<string, Entry>();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new UnreadableFile('proof/damaged-file', { what: 'zip' });
  let at = bytes.readUInt32LE(end + 16);
  for (let left = count; left > 0 && bytes.readUInt32LE(at) === CENTRAL; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { method, packedSize, offset }: Entry, inflater: Inflater): Buffer {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method === 8) return inflater.inflate(packed, true);
  throw new UnreadableFile('proof/damaged-file', { what: 'zip' });
}
