import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import { segmentsOf } from '../../src/files/path.ts';

describe('segmentsOf', () => {
  it.each([
    ['', []],
    ['.', []],
    ['a/b.yaml', ['a', 'b.yaml']],
    ['./a//b', ['a', 'b']],
    ['お客様/北方.yaml', ['お客様', '北方.yaml']],
    ['console/auxiliary.yaml', ['console', 'auxiliary.yaml']],
    ['..a/b..c', ['..a', 'b..c']],
    ['%2e%2e/a', ['%2e%2e', 'a']],
  ])('%j', (path, segments) => {
    expect(segmentsOf(path)).toEqual(segments);
  });

  it.each([
    '..',
    '../a',
    'a/../../b',
    'a/..',
    '/etc/passwd',
    '//host/share',
    '\\\\host\\share',
    'a\\b',
    '..\\a',
    'C:\\a',
    'c:a',
    'a/b:stream',
    'a\0b',
    'a\nb',
    'con',
    'CON.yaml',
    'a/nul',
    'COM1.txt',
    'lpt9',
    'com¹',
    'aux.tar.gz',
    'CONIN$',
    'a.',
    'a /b',
    'a/b ',
    '...',
  ])('refuses %j', (path) => {
    expect(() => segmentsOf(path)).toThrowError('files/outside-workspace');
    expect(() => memoryFiles().exists(path)).toThrowError('files/outside-workspace');
  });
});
