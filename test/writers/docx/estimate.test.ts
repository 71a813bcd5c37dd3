import { describe, expect, it } from 'vitest';
import { measureWith } from '../../../src/charts/index.ts';
import { openFonts } from '../../../src/fonts/index.ts';
import { estimateLines, estimateWidth, wrapText } from '../../../src/writers/docx/estimate.ts';

describe('estimated widths', () => {
  it.each([
    ['営業利益の増加', 9],
    ['2年7か月–3年5か月', 8],
    ['Operating profit, year to March', 8.5],
    ['12,888', 9],
    ['水道光熱費', 8.5],
  ])('of %s are within a tenth of the fonts', (text, size) => {
    const real = measureWith(openFonts()).measure(text, { size, bold: false, language: 'ja' });
    const joints = 0.25 * size * (text.match(/(?<=\d)[年か]|(?<=[年月])\d/g)?.length ?? 0);
    expect(Math.abs(estimateWidth(text, size) - joints - real) / real).toBeLessThan(0.1);
  });

  it('count at least one line', () => {
    expect(estimateLines('', 9, 100)).toBe(1);
    expect(estimateLines('あ'.repeat(30), 10, 100)).toBe(3);
  });
});

describe('wrapped labels', () => {
  it('break between words and Japanese characters, and keep a slash with what it divides', () => {
    expect(wrapText('118→¥93 thousand/month', 8, 66)).toEqual(['118→¥93', 'thousand/month']);
    expect(wrapText('3.2→1.9時間/日', 8, 50)).toEqual(['3.2→1.9時間', '/日']);
  });

  it('lose nothing but blanks at line ends', () => {
    const text = '夕方の主力8品の欠品率 after trial';
    expect(wrapText(text, 8, 30).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
