// Bytes of a text file into its text: UTF-8 or nothing.
import { fault } from './fault.ts';

/** Text without its byte order mark. Throws `files/not-utf8` with the line that holds the first bad byte. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('files/not-utf8', path, { line: lineOfBadByte(bytes), guess: guessEncoding(bytes) });
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD')));
  return before.split('\n').length;
}

/** What Japanese programs save instead; only for the message. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  const japanese = ['shift_jis', 'euc-jp'].find((label) => {
    try {
      return /[\u3040-\u30ff]/.test(new TextDecoder(label, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
  return japanese === 'shift_jis' ? 'Shift_JIS' : japanese === 'euc-jp' ? 'EUC-JP' : 'unknown';
}
