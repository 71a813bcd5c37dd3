import { describe, expect, it } from 'vitest';
import { joinNames, wordDiagnostic } from '../../src/diagnostic/word.ts';

const code = 'workspace/unknown-field';

describe('wordDiagnostic', () => {
  it('quotes names the way of the language', () => {
    const params = { name: 'deliver', nearest: 'delivers', known: joinNames(['name', 'delivers']) };
    expect(wordDiagnostic({ code, params }, 'en')).toEqual({
      message: 'there is no field "deliver" here',
      hint: 'did you mean "delivers"? known fields are "name", "delivers"',
    });
    expect(wordDiagnostic({ code, params }, 'ja')).toEqual({
      message: '「deliver」という項目はありません',
      hint: '「delivers」のことですか。ここに書けるのは「name」「delivers」です',
    });
  });

  it('leaves out what has no parameters, down to no hint at all', () => {
    expect(wordDiagnostic({ code, params: { name: 'x', nearest: '', known: 'a' } }, 'en').hint).toBe(
      'known fields are "a"',
    );
    expect(wordDiagnostic({ code, params: { name: 'x', nearest: '' } }, 'en')).toEqual({
      message: 'there is no field "x" here',
    });
  });

  it('words terms, and keeps what is no term', () => {
    const wrong = { code: 'workspace/wrong-shape', params: { expected: 'fields', found: 'thing' } } as const;
    expect(wordDiagnostic(wrong, 'en').message).toBe(
      'the file must hold indented lines of "name: value", but holds thing',
    );
  });

  it('keeps a value in one line of bearable length, and never reads it as a pattern', () => {
    const { message } = wordDiagnostic(
      { code, params: { name: `{known:list} $& [x]\n${'y'.repeat(300)}` } },
      'en',
    );
    expect(message).toMatch(/^there is no field "\{known:list\} \$& \[x\] y+\.\.\." here$/);
    expect(message.length).toBeLessThan(150);
  });
});
