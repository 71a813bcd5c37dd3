import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import { placeIn } from '../../src/workspace/spots.ts';

function read(text: string) {
  const faults: Diagnostic[] = [];
  const yaml = readYaml('a.yaml', text, (d) => faults.push(d));
  const short = faults.map((d) => `${d.code} ${d.where?.line}:${d.where?.column}`);
  return { yaml, faults, short };
}

describe('readYaml', () => {
  it('keeps every scalar as it was typed', () => {
    const { yaml, short } = read(
      'tel: 0312345678\nv: 1.10\nyes: yes\ndate: 2026-11-20\nhex: 0x1F\nbig: 12345678901234567890\n',
    );
    expect(short).toEqual([]);
    expect({ ...(yaml?.data as object) }).toEqual({
      tel: '0312345678',
      v: '1.10',
      yes: 'yes',
      date: '2026-11-20',
      hex: '0x1F',
      big: '12345678901234567890',
    });
  });

  it('remembers where values stand, and falls back to what is above', () => {
    const { yaml } = read('a:\n  - b: 1\n    c: |\n      x\n');
    expect(placeIn(yaml!.spots, 'a.yaml#/a/0/b')).toEqual({ file: 'a.yaml', line: 2, column: 8 });
    expect(placeIn(yaml!.spots, 'a.yaml#/a/0/c')).toEqual({ file: 'a.yaml', line: 3, column: 8 });
    expect(placeIn(yaml!.spots, 'a.yaml#/a/0/missing/deep')).toEqual({ file: 'a.yaml', line: 2, column: 5 });
    expect(placeIn(yaml!.spots, 'b.yaml#/a')).toBeUndefined();
  });

  it.each([
    ['a:\n\tb: 1\n', 'workspace/tab 2:1'],
    ['a：1\nb: 2\n', 'workspace/full-width-colon 1:2'],
    ['x:\n  a: 0\n  名前：1\n  b: 2\n', 'workspace/full-width-colon 3:5'],
    ['a: 1\nb：2\n', 'workspace/full-width-colon 2:2'],
    ['a:\n　　b: 1\n', 'workspace/full-width-space 2:1'],
    ['x: 1\na:　1\n', 'workspace/full-width-space 2:3'],
    ['a:1\nb: 2\n', 'workspace/space-after-colon 1:2'],
    ['l:\n  - a\n  -b\n', 'workspace/space-after-hyphen 3:3'],
    ['a: 1\nhello\nb: 2\n', 'workspace/missing-colon 2:1'],
    ['a: b: c\n', 'workspace/colon-in-text 1:4'],
    ['a: @x\nb: `y`\n', 'workspace/special-start 1:4,workspace/special-start 2:4'],
    ['a: "\\q"\n', 'workspace/bad-escape 1:5'],
    ['a: 1\nb: "abc\nc: 2\n', 'workspace/unclosed-quote 2:4'],
    ["a: 'it's'\n", 'workspace/text-after-quote 1:8'],
    ['a: [1, 2\nb: 3\n', 'workspace/unclosed-bracket 1:4'],
    ['a:\n   b: 1\n  c: 2\n', 'workspace/bad-indent 3:3'],
    ['a: 1\n---\nb: 2\n', 'workspace/several-documents 2:1'],
    ['a: 1\nb: 2\na: 3\n', 'workspace/duplicate-key 3:1'],
    ['a: &x 1\nb: *x\n', 'workspace/alias 1:4,workspace/alias 2:4'],
    ['a: !!js/function x\n', 'workspace/tag 1:4'],
    ['c: !!str z\n', 'workspace/tag 1:4'],
    ['<<: {a: 1}\n', 'workspace/merge-key 1:1'],
    ['__proto__: 1\nconstructor: 2\n', 'workspace/reserved-key 1:1,workspace/reserved-key 2:1'],
    ['? [a]\n: b\n', 'workspace/bad-key-shape 1:3'],
    [`a: ${'['.repeat(20000)}\n`, 'workspace/too-deep 1:'],
    [`a: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'workspace/too-deep 1:'],
  ])('%j', (text, expected) => {
    expect(read(text).short.join(',')).toContain(expected);
  });

  it('names both places of a repeated key', () => {
    expect(read('a: 1\nb: 2\na: 3\n').faults[0]?.params).toEqual({ name: 'a', line: 1 });
  });

  it('refuses what is too long before parsing it', () => {
    expect(read(`a: ${'x'.repeat(1_000_001)}`).short).toEqual([
      'workspace/file-too-large undefined:undefined',
    ]);
  });

  it('never lets an object prototype change', () => {
    read('__proto__: {polluted: yes}\n');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
