import { describe, expect, it } from 'vitest';
import type { Refused } from '../../src/diagnostic/diagnostic.ts';
import { decodeText } from '../../src/files/decode.ts';

function fault(bytes: readonly number[]) {
  try {
    return decodeText(Uint8Array.from(bytes), 'a.yaml');
  } catch (error) {
    return (error as Refused).diagnostics[0];
  }
}

describe('decodeText', () => {
  it('drops the byte order mark and keeps the rest', () => {
    expect(fault([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])).toBe('a\r\n');
  });

  it('says where and what it probably is', () => {
    const oven = [0x83, 0x49, 0x81, 0x5b, 0x83, 0x75, 0x83, 0x93];
    expect(fault([0x61, 0x0a, ...oven])).toMatchObject({
      code: 'files/not-utf8',
      params: { path: 'a.yaml', line: 2, guess: 'Shift_JIS' },
      where: { file: 'a.yaml', line: 2 },
    });
    expect(fault([0xff, 0xfe, 0x61, 0x00])).toMatchObject({ params: { guess: 'UTF-16' } });
    expect(fault([0xa5, 0xaa, 0xa1, 0xbc, 0xa5, 0xd6])).toMatchObject({ params: { guess: 'EUC-JP' } });
    expect(fault([0x61, 0xc0, 0x80])).toMatchObject({ params: { guess: 'unknown' } });
  });
});
