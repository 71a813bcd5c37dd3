import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.ts';
import { findingOf, printDiagnostics, sortDiagnostics } from '../../src/cli/print-diagnostics.ts';
import { plainPaint } from '../../src/cli/terminal.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

const TEXT = 'usage:\n  名前: 全角の値 3.2\n  after: 1.1%\nlast: 1\n';
const missing: Diagnostic = {
  severity: 'error',
  code: 'workspace/missing-unit',
  params: { field: 'usage.名前', value: '3.2' },
  where: { file: 'a.yaml', line: 2, column: 12, endColumn: 15 },
};
const options = { language: 'en', paint: plainPaint, textOf: () => TEXT, all: false } as const;

describe('printDiagnostics', () => {
  it('shows place, words, the source with a caret at the right cell, and the hint', () => {
    expect(printDiagnostics([missing], options)).toBe(
      [
        'a.yaml:2:12  error  workspace/missing-unit  "3.2" in "usage.名前" has no unit',
        '  1 | usage:',
        '  2 |   名前: 全角の値 3.2',
        '    |                  ^^^',
        '  3 |   after: 1.1%',
        '  hint: write 3.2 % or 3.2 unit/yr or 3.2 JPY/unit; a plain ratio is 3.2 -',
        '',
      ].join('\n'),
    );
    expect(printDiagnostics([missing], { ...options, language: 'ja' })).toContain(
      'a.yaml:2:12  エラー  workspace/missing-unit  「',
    );
  });

  it('does without a place, without a file, without a hint', () => {
    const usage: Diagnostic = { severity: 'error', code: 'cli/no-documents', params: {} };
    expect(printDiagnostics([usage], options)).toMatch(/^error {2}cli\/no-documents {2}there/);
    const whole = { ...missing, where: { file: 'a.yaml' } };
    expect(printDiagnostics([whole], options).split('\n')[0]).toMatch(/^a\.yaml {2}error/);
    expect(printDiagnostics([missing], { ...options, textOf: () => undefined }).split('\n')).toHaveLength(3);
  });

  it('sorts by file, line and column, and says each thing once', () => {
    const at = (file: string, line: number, column: number): Diagnostic => ({
      ...missing,
      where: { file, line, column },
    });
    const sorted = sortDiagnostics([
      at('b', 1, 1),
      at('a', 10, 1),
      at('a', 9, 5),
      at('a', 9, 2),
      at('b', 1, 1),
    ]);
    expect(sorted.map(({ where }) => `${where?.file}${where?.line}:${where?.column}`)).toEqual([
      'a9:2',
      'a9:5',
      'a10:1',
      'b1:1',
    ]);
  });

  it('stops at twenty unless all are wanted', () => {
    const many = Array.from(
      { length: 25 },
      (_, index): Diagnostic => ({ ...missing, where: { file: 'a.yaml', line: index + 1 } }),
    );
    const text = printDiagnostics(many, { ...options, textOf: () => undefined });
    expect(text.match(/missing-unit/g)).toHaveLength(20);
    expect(text.endsWith('5 more: --all\n')).toBe(true);
    expect(printDiagnostics(many, { ...options, all: true }).match(/missing-unit/g)).toHaveLength(25);
    expect(printDiagnostics([], options)).toBe('');
  });

  it('takes at most eight lines and lets no text of a user move the cursor', () => {
    const evil = { ...missing, params: { field: 'x\u001b[2J', value: 'a\u202eb' } };
    const text = printDiagnostics([evil], {
      ...options,
      textOf: () => 'a\u001b]0;x\u0007\n\tb\u202e: 1\nc\n',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(8);
  });
});

describe('codeFrame', () => {
  it('cuts a long line round the caret', () => {
    const line = `${'あ'.repeat(500)}X${'い'.repeat(500)}`;
    const [shown, caret] = codeFrame(line, { line: 1, column: 501 });
    expect(shown).toContain('X');
    expect(caret!.indexOf('^')).toBe(3 + 3 + 40);
  });

  it('points behind the end of a line, and at nothing outside the text', () => {
    expect(codeFrame('ab\n', { line: 1, column: 3 })).toEqual(['  1 | ab', '    |   ^']);
    expect(codeFrame('ab\n', { line: 9, column: 1 })).toEqual([]);
  });
});

describe('findingOf', () => {
  it('is one object with code, place and words', () => {
    expect(findingOf(missing, 'en')).toEqual({
      type: 'finding',
      code: 'workspace/missing-unit',
      level: 'error',
      file: 'a.yaml',
      line: 2,
      column: 12,
      endColumn: 15,
      message: '"3.2" in "usage.名前" has no unit',
      hint: 'write 3.2 % or 3.2 unit/yr or 3.2 JPY/unit; a plain ratio is 3.2 -',
    });
  });
});
