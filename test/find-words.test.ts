import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { memoryFiles } from '../src/files/index.ts';
import { wordFinder } from '../src/find-words.ts';
import { readWorkspace } from '../src/workspace/index.ts';
import { SMALL } from './workspace/small.ts';

const ORDER = 'documents/proposal.yaml';
const TEMPLATE = 'templates/proposal/ja/P3.md';

/** Where a fault stands in the small workspace with a line added to its order, as `file:line:column-end`. */
function find(
  fault: Pick<Diagnostic, 'code' | 'params'>,
  files: Readonly<Record<string, string>> = {},
): string | undefined {
  const workspace = readWorkspace(memoryFiles({ ...SMALL, ...files }));
  const found = wordFinder(workspace.documents.proposal!, workspace)({ severity: 'error', ...fault });
  return (
    found && `${found.file}:${found.line}:${found.column}${found.endColumn ? `-${found.endColumn}` : ''}`
  );
}

/** The order with a risk of its own. */
function ordered(fear: string): Readonly<Record<string, string>> {
  const text = SMALL[ORDER]!.replace(/^risk: .*$/m, `risk:\n  fear: ${fear}\n  answer: ある`);
  expect(text).toContain(fear);
  return { [ORDER]: text };
}

const lineOf = (files: Readonly<Record<string, string>>, words: string) =>
  files[ORDER]!.slice(0, files[ORDER]!.indexOf(words)).split('\n').length;

describe('wordFinder', () => {
  it('points at a number in a field, whatever the width of its digits and the space before its unit', () => {
    const files = ordered('検査が 43 % 増える');
    const at = `${ORDER}:${lineOf(files, '検査が')}`;
    const fault = (number: string, text: string) =>
      ({ code: 'tree/loose-number', params: { number, text } }) as const;
    expect(find(fault('43 %', '…検査が 43 % 増え…'), files)).toBe(`${at}:13-17`);
    expect(find(fault('43\u00a0%', '検査が43\u00a0% 増える'), files)).toBe(`${at}:13-17`);
    expect(find(fault('43%', '検査が43%増える'), ordered('検査が４３％増える'))).toBe(`${at}:9`);
  });

  it('points at the line of a block of lines', () => {
    const files = ordered('|\n    一行目。\n\n    二行目は{=npv}です。');
    const line = lineOf(files, '二行目');
    expect(find({ code: 'tree/unknown-amount', params: { id: 'npv' } }, files)).toBe(`${ORDER}:${line}:9-14`);
    expect(find({ code: 'tree/unknown-amount', params: { id: 'np' } }, files)).toBeUndefined();
  });

  it('tells by its neighbours in which of two fields a character stands', () => {
    const files = { ...ordered('心配😱です'), [TEMPLATE]: '見出し😱\n' };
    const fault = (text: string) =>
      ({ code: 'fonts/missing-glyph', params: { character: '😱', text } }) as const;
    expect(find(fault('心配😱'), files)).toBe(`${ORDER}:${lineOf(files, '心配')}:11-13`);
    expect(find(fault('見出し😱'), files)).toBe(`${TEMPLATE}:1:4-6`);
  });

  it('finds a number in a template whose other words come from the view', () => {
    const files = { [TEMPLATE]: '{{you}}の費用は30%下がります\n' };
    expect(
      find(
        { code: 'tree/loose-number', params: { number: '30%', text: '貴社の費用は30%下がります' } },
        files,
      ),
    ).toBe(`${TEMPLATE}:1:12-15`);
  });

  it('knows nothing of words of the program and of other faults', () => {
    expect(
      find({ code: 'tree/loose-number', params: { number: '7 日', text: '一週は7 日' } }),
    ).toBeUndefined();
    expect(find({ code: 'workspace/empty-file', params: {} })).toBeUndefined();
  });
});
