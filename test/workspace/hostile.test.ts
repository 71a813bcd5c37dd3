import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.ts';
import { type Diagnostic, Refused } from '../../src/diagnostic/diagnostic.ts';
import { wordDiagnostic } from '../../src/diagnostic/word.ts';
import { readWorkspace } from '../../src/workspace/index.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import { SMALL, smallFiles } from './small.ts';

/** Letters that mean something to YAML, to JavaScript, or to the eye. */
const letter = fc.constantFrom(
  ...':-?[]{},&*!|>\'"%@`# \t\n\r~<=.,0123456789abcxyzあ漢：　“”＂\u0000\u0007\u0085\u00a0\u202e\u2028\ufeff\ufffe\ud83d𠮷',
);
const yamlText = fc.string({ unit: letter, maxLength: 80 });
const pieces = fc.constantFrom(
  '- ',
  '  ',
  '\t',
  ': ',
  '：',
  '&a ',
  '*a',
  '!!x ',
  '<<: ',
  '"',
  '[',
  '{',
  '---\n',
  '...\n',
  '? ',
  '__proto__: ',
  '\n',
  '%YAML 1.3\n',
  '|\n',
);

/** The text as a file gives it back: lone surrogates become U+FFFD. */
function throughBytes(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function sound(faults: readonly Diagnostic[], texts: Readonly<Record<string, string>>): void {
  for (const fault of faults) {
    for (const language of ['ja', 'en'] as const) {
      const { message, hint = '' } = wordDiagnostic(fault, language);
      expect(message + hint, fault.code).not.toMatch(
        /\{(?:field|value|name|id|expected|found|values|known|nearest|what|line|sign)(?::\w+)?\}/,
      );
    }
    const { file = '', line, column, endColumn } = fault.where ?? {};
    const text = texts[file];
    if (line === undefined || text === undefined) continue;
    const shown = text.replace(/^\ufeff/, '').split('\n')[line - 1];
    expect(shown, `${fault.code} at ${file}:${line}`).toBeDefined();
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual(shown!.length + 1);
    expect(endColumn ?? column! + 1).toBeGreaterThanOrEqual(column!);
    expect(codeFrame(text, { line, column: column!, endColumn }).length).toBeGreaterThan(0);
  }
}

describe('any text', () => {
  it('is read or refused with a place, and never throws', () => {
    const text = fc.array(fc.oneof(yamlText, pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const faults: Diagnostic[] = [];
        const yaml = readYaml('a.yaml', source, (d) => faults.push(d));
        if (!yaml) expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
      }),
      { numRuns: 1500, seed: 20261125 },
    );
  });

  it('in the place of any part of a file, is one set of placed and worded faults', () => {
    const files = Object.keys(SMALL);
    const change = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat(400),
      remove: fc.nat(12),
      insert: fc.oneof(yamlText, pieces, fc.constant('')),
    });
    fc.assert(
      fc.property(change, ({ file, at, remove, insert }) => {
        const text = SMALL[file]!;
        const from = at % text.length;
        const changed = text.slice(0, from) + insert + text.slice(from + remove);
        const faults: Diagnostic[] = [];
        try {
          readWorkspace(smallFiles({ [file]: changed }), (d) => faults.push(d));
          expect(faults.every(({ severity }) => severity !== 'error')).toBe(true);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
        }
        sound(faults, { ...SMALL, [file]: throughBytes(changed) });
      }),
      { numRuns: 1000, seed: 20261125 },
    );
  });
});

describe('what takes long elsewhere', () => {
  it.each([
    [
      'a chain of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    ],
    ['many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('')],
    ['one long line', `a: ${'x'.repeat(900_000)}\n`],
    ['many brackets', `a: ${'['.repeat(100_000)}\n`],
    ['many colons', `a: ${'b: '.repeat(50_000)}\n`],
    ['many quotes', `a: ${'"x" '.repeat(50_000)}\n`],
    ['deep indentation', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('%s ends soon', (_, text) => {
    const start = performance.now();
    readYaml('a.yaml', text, () => {});
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
