// A line of runs as operators, and when its source must be told apart.
import { describe, expect, test } from 'vitest';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import type { GlyphRun, TextItem } from '../../../src/layout/pages.ts';
import type { CodedFaces } from '../../../src/writers/pdf/font-objects.ts';
import { GraphicsState } from '../../../src/writers/pdf/graphics-state.ts';
import { paintText } from '../../../src/writers/pdf/text.ts';

/** Glyph n stands for the nth letter and is half an em wide; Japanese glyph 1 is 「販」, a full em. */
const FACES: CodedFaces = {
  'latin-400': {
    name: 'F1',
    glyphs: new Map([...'abc'].map((text, i) => [i + 1, { code: `000${i + 1}`, width: 500, text }] as const)),
  },
  'ja-400': { name: 'F2', glyphs: new Map([[1, { code: '0001', width: 1000, text: '販' }]]) },
};

function latin(more: Partial<GlyphRun> = {}): GlyphRun {
  return {
    face: 'latin-400',
    size: 10,
    colour: '#000000',
    x: 20,
    glyphs: [1, 2, 3],
    xs: [0, 5, 10],
    advances: [5, 5, 5],
    text: 'abc',
    clusters: [0, 1, 2],
    ...more,
  };
}

function paint(runs: readonly GlyphRun[], text: string): string {
  const item: TextItem = { type: 'text', element: null, y: 30, runs, text };
  return paintText(item, new GraphicsState(FACES), 100);
}

describe('a line of text', () => {
  test('natural advances need no numbers and no ActualText', () => {
    expect(paint([latin()], 'abc')).toBe('BT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<000100020003>] TJ\nET\n');
  });

  test('kerning is a number in the array, and reads well without ActualText', () => {
    expect(paint([latin({ xs: [0, 4.8, 9.8] })], 'abc')).toContain('\n[<0001> 20 <00020003>] TJ\n');
    expect(paint([latin({ xs: [0, 4.8, 9.8] })], 'abc')).not.toContain('ActualText');
  });

  test('glue brings the source along', () => {
    expect(paint([latin({ xs: [0, 5.6, 11.2] })], 'abc')).toBe(
      '/Span <</ActualText (abc)>> BDC\nBT\n/F1 10 Tf\n1 0 0 1 20 70 Tm\n[<0001> -60 <0002> -60 <0003>] TJ\nET\nEMC\n',
    );
  });

  test('rounding does not add up over a line', () => {
    const glyphs = Array.from({ length: 100 }, () => 1);
    const xs = glyphs.map((_, i) => i * 5.0049);
    const array = /\[.*\] TJ/.exec(paint([latin({ glyphs, xs, clusters: glyphs })], 'a'))?.[0] ?? '';
    const moved = [...array.matchAll(/> (-?\d+) </g)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(moved).toBe(-Math.round(99 * 0.49));
  });

  test('a blank that the break took is in the ActualText', () => {
    expect(paint([latin()], 'abc ')).toContain('/ActualText (abc )');
  });

  test('a first glyph left of the edge starts there', () => {
    expect(paint([latin({ xs: [-5, 0, 5] })], 'abc')).toContain('1 0 0 1 15 70 Tm\n[<000100020003>]');
  });

  test('runs of two faces: a gap between them asks for ActualText', () => {
    const ja: GlyphRun = {
      ...latin(),
      face: 'ja-400',
      x: 35,
      glyphs: [1],
      xs: [0],
      text: '販',
      clusters: [0],
    };
    expect(paint([latin(), ja], 'abc販')).not.toContain('ActualText');
    expect(paint([latin(), { ...ja, x: 37.5 }], 'abc販')).toContain('/ActualText <FEFF00610062006');
  });

  test('colour and font are set only where they change', () => {
    const accent = latin({ colour: '#A8431A', x: 35 });
    const lines = paint([latin(), accent, latin({ x: 50 })], 'abcabcabc').split('\n');
    expect(lines.filter((line) => / (Tf|g|rg)$/.test(line))).toEqual([
      '/F1 10 Tf',
      '0.6588 0.2627 0.102 rg',
      '0 g',
    ]);
  });

  test('a source without glyphs is still read; nothing at all is nothing', () => {
    expect(paint([], '→')).toBe('/Span <</ActualText <FEFF2192>>> BDC\nEMC\n');
    expect(paint([], '')).toBe('');
  });

  test('a glyph that is not in the file is our own fault', () => {
    expect(() => paint([latin({ glyphs: [9], xs: [0] })], 'x')).toThrow(InternalError);
    expect(() => paint([latin({ face: 'ja-700' })], 'x')).toThrow(InternalError);
  });
});
