// Grapheme clusters: what stays in one piece, and that the quick way agrees with the careful one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterStarts, graphemeClusters } from '../../src/text/index.ts';

it.each([
  ['見積', ['見', '積']],
  ['か\u309aき', ['か\u309a', 'き']],
  ['e\u0301a', ['e\u0301', 'a']],
  ['葛\u{e0100}城', ['葛\u{e0100}', '城']],
  ['👨‍👩‍👧と', ['👨‍👩‍👧', 'と']],
  ['𠮷野', ['𠮷', '野']],
  ['ｶﾞｷ', ['ｶﾞ', 'ｷ']],
  ['a\r\nb', ['a', '\r\n', 'b']],
  ['', []],
])('%j', (text, clusters) => {
  expect(graphemeClusters(text)).toEqual(clusters);
});

it('agrees with Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const unit = fc.constantFrom(
    ...'漢かナｱ、「aé1 →△①…—\u00a0\n\u3099\u309a\u0301\u200d',
    '👍',
    '🏽',
    '𠮷',
    '\u{e0100}',
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      (text) => {
        expect(graphemeClusters(text)).toEqual([...segmenter.segment(text)].map((part) => part.segment));
      },
    ),
  );
});

it('counts where clusters begin', () => {
  expect(clusterStarts('か\u309aa𠮷b')).toEqual([0, 2, 3, 5]);
});
