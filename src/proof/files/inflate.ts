// Deflated bytes from a file of unknown origin in, the plain bytes out, never more of them than a budget allows.
import { inflateRawSync, inflateSync } from 'node:zlib';
import { UnreadableFile } from './fault.ts';

/** Bytes that one file may unfold to: 50 times what a long proposal does. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Inflates the parts of one file against a common budget: a small file may claim to hold more than the machine does. */
export class Inflater {
  #left = MOST_BYTES;

  /** With zlib's header (PDF) or without (`raw`, ZIP). Throws `UnreadableFile`. */
  inflate(bytes: Uint8Array, raw: boolean): Buffer {
    try {
      const plain = (raw ? inflateRawSync : inflateSync)(bytes, { maxOutputLength: Math.max(1, this.#left) });
      this.#left -= plain.length;
      return plain;
    } catch {
      throw new UnreadableFile('proof/damaged-file', { what: 'deflate' });
    }
  }
}
