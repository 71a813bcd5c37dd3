import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropForbidden, hasForbidden, join, xml } from '../../src/package/xml.ts';
import { readEntities } from '../support/docx-file.ts';

describe('the escaping tag', () => {
  it('escapes values and leaves its own markup alone', () => {
    expect(xml`<a b="${'9" オーブン & <新型>'}">${'<x>'}</a>`.markup).toBe(
      '<a b="9&quot; オーブン &amp; &lt;新型&gt;">&lt;x&gt;</a>',
    );
  });

  it('takes markup as it is, lists in order and nothing for null, false and undefined', () => {
    const inner = xml`<b/>`;
    expect(xml`<a>${[inner, 'x', 1, null, undefined, false]}</a>`.markup).toBe('<a><b/>x1</a>');
    expect(join([inner, inner]).markup).toBe('<b/><b/>');
  });

  it('keeps line ends and tabs of attributes, which a parser would turn into spaces', () => {
    expect(xml`${'a\nb\tc'}`.markup).toBe('a&#10;b&#9;c');
  });

  it('drops what XML 1.0 forbids: controls, lone surrogates, U+FFFE, and nothing else', () => {
    expect(dropForbidden('a\u0000b\u001fc\ufffed\ud800e\udc00f😀𠮷')).toBe('abcdef😀𠮷');
    expect(hasForbidden('𠮷野家 😀')).toBe(false);
    expect(hasForbidden('\ud83d')).toBe(true);
  });

  it('gives back every text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readEntities(xml`${text}`.markup)).toBe(dropForbidden(text));
      }),
    );
  });
});
