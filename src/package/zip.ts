// Named bytes in, a ZIP archive out (and back): fixed dates and order, so that the same input gives the same bytes.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { InternalError } from '../diagnostic/diagnostic.ts';

/** One file of an archive, already compressed: it may stand in many archives. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that ZIP can tell. */
const FIRST_DAY = 0x21;

/** Most parts are small: they need no window of 32 KB, whose setting up costs more than the packing. */
const SMALL = 4096;
const FOR_SMALL = { level: 4, windowBits: 12, memLevel: 5 } as const;
const FOR_LARGE = { level: 4 } as const;

/** Compresses one file; text becomes UTF-8. */
export function packEntry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const packed = deflateRawSync(bytes, bytes.length <= SMALL ? FOR_SMALL : FOR_LARGE);
  return { name, packed, size: bytes.length, crc: crc32(bytes) };
}

/** Writes the entries in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const header = localHeader(entry, name);
    local.push(header, entry.packed);
    central.push(centralHeader(entry, name, offset));
    offset += header.length + entry.packed.length;
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(
    Buffer.concat([...local, directory, endRecord(entries.length, directory.length, offset)]),
  );
}

/** Reads an archive that has no comment and no ZIP64 parts: name to bytes, in the order of its directory. */
export function readZip(archive: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new InternalError('not a ZIP archive');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, readEntry(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function readEntry(bytes: Buffer, at: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const packedSize = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedSize);
  return method === DEFLATE ? inflateRawSync(packed) : Buffer.from(packed);
}

function localHeader(entry: ZipEntry, name: Buffer): Buffer {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  writeFacts(header, 4, entry);
  header.writeUInt16LE(name.length, 26);
  name.copy(header, 30);
  return header;
}

function centralHeader(entry: ZipEntry, name: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46 + name.length);
  header.writeUInt32LE(CENTRAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, entry);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  name.copy(header, 46);
  return header;
}

/** The fields that both headers share, from the version needed to the size. */
function writeFacts(header: Buffer, at: number, entry: ZipEntry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(FIRST_DAY, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END_RECORD, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
