import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';

describe('memoryFiles', () => {
  const files = memoryFiles({ 'b.yaml': 'x: 1', 'a/c.yaml': 'y', 'a/d/e.yaml': 'z', 'A.yaml': '' });

  it('lists folders in code-unit order', () => {
    expect(files.list('')).toEqual([
      { name: 'A.yaml', kind: 'file' },
      { name: 'a', kind: 'folder' },
      { name: 'b.yaml', kind: 'file' },
    ]);
    expect(files.list('a').map(({ name }) => name)).toEqual(['c.yaml', 'd']);
    expect(() => files.list('q')).toThrowError('files/not-found');
  });

  it('reads what is there and names what is not', () => {
    expect(files.readText('b.yaml')).toBe('x: 1');
    expect(files.exists('a')).toBe(true);
    expect(files.exists('a/x')).toBe(false);
    expect(() => files.read('a')).toThrowError('files/not-a-file');
    expect(() => files.read('x')).toThrowError('files/not-found');
  });

  it('keeps a copy of what is written, and its clock stands still', async () => {
    const bytes = new Uint8Array([1]);
    await files.writeAtomic('out/x.bin', bytes);
    bytes[0] = 2;
    expect(files.read('out/x.bin')).toEqual(new Uint8Array([1]));
    expect([...files.all().keys()].at(-1)).toBe('out/x.bin');
    await expect(files.writeAtomic('a', bytes)).rejects.toThrowError('files/not-a-file');
    expect(files.now()).toEqual(files.now());
  });
});
