// Labels: widths by hand from the faces' advances, places of glyphs, source text kept.
import { describe, expect, it } from 'vitest';
import { measure, shapeLabel } from '../../src/fonts/index.ts';

const plain = { size: 10, bold: false, language: 'ja' } as const;

describe('measure', () => {
  it('gives kanji an em and digits 0.556', () => {
    expect(measure('営業利益', plain)).toBeCloseTo(40, 6);
    expect(measure('1234', plain)).toBeCloseTo(4 * 5.5615, 2);
    expect(measure('11', { ...plain, bold: true })).toBeCloseTo(2 * 5.5615, 2);
  });

  it('puts no quarter em between Japanese and Latin', () => {
    expect(measure('年35件', plain)).toBeCloseTo(20 + 2 * 5.5615, 2);
  });

  it('sets brackets as half an em, close', () => {
    expect(measure('幅（年）', plain)).toBeCloseTo(30, 6);
    expect(measure('人・物', plain)).toBeCloseTo(25, 6);
  });

  it('keeps a quarter em after a comma, none at the end', () => {
    expect(measure('人、物', plain)).toBeCloseTo(27.5, 6);
    expect(measure('人物。', plain)).toBeCloseTo(25, 6);
    expect(measure('人、35', plain)).toBeCloseTo(17.5 + 2 * 5.5615, 2);
  });

  it('is nothing for nothing', () => {
    expect(shapeLabel('', plain)).toEqual({ runs: [], width: 0, missing: [] });
  });
});

describe('shapeLabel', () => {
  const label = shapeLabel('効果+46.4（税抜）', plain);

  it('keeps the source in order', () => {
    expect(label.runs.map((run) => run.text).join('')).toBe('効果+46.4（税抜）');
    expect(label.runs.map((run) => run.face)).toEqual(['ja-400', 'latin-400', 'ja-400']);
  });

  it('places glyphs from the label’s left edge, one after the other', () => {
    const xs = label.runs.flatMap((run) => [...run.xs]);
    expect(xs[0]).toBe(0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const last = label.runs.at(-1)!;
    expect(last.xs.at(-1)! + last.advances.at(-1)!).toBeCloseTo(label.width, 9);
  });

  it('draws a bracket of a full em from its right half', () => {
    const { runs } = shapeLabel('〘', plain);
    expect(runs[0]!.xs[0]).toBeCloseTo(-5, 6);
  });

  it('draws 〓 for what no face has and says so', () => {
    const missing = shapeLabel('A😀', plain);
    expect(missing.missing).toEqual(['😀']);
    expect(missing.runs.map((run) => run.text)).toEqual(['A', '😀']);
    expect(missing.width).toBeCloseTo(10 + 6.67, 1);
  });

  it('takes quotes from the language', () => {
    expect(shapeLabel('“A”', plain).runs).toHaveLength(3);
    expect(shapeLabel('“A”', { ...plain, language: 'en' }).runs).toHaveLength(1);
  });
});
