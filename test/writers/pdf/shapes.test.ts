// Each shape as the operators that paint it.
import { describe, expect, test } from 'vitest';
import { DEFAULT_BRAND } from '../../../src/brand/index.ts';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import type { Shape } from '../../../src/tree/index.ts';
import { paintShape } from '../../../src/writers/pdf/shapes.ts';

/** Operators on a page 100 points high, with the fill colour by its value. */
function paint(shape: Shape): string {
  return paintShape(shape, {
    colours: DEFAULT_BRAND.colours,
    pageHeight: 100,
    fill: (colour) => `${colour} `,
  });
}

describe('shapes', () => {
  test('a line from point to point, y up', () => {
    const rule: Shape = {
      type: 'line',
      points: [
        [10, 20],
        [30, 20],
      ],
      width: 0.25,
      ink: 'ink',
    };
    expect(paint(rule)).toBe('q 0.25 w 0 G 10 80 m 30 80 l S Q\n');
  });

  test('a bent line has round joins, one of a single point is nothing', () => {
    const curve: Shape = {
      type: 'line',
      points: [
        [0, 0],
        [5, 50],
        [10, 0],
      ],
      width: 1,
      ink: 'ink',
    };
    expect(paint(curve)).toBe('q 1 j 1 w 0 G 0 100 m 5 50 l 10 100 l S Q\n');
    expect(paint({ ...curve, points: [[0, 0]] })).toBe('');
  });

  test('an area is filled', () => {
    expect(
      paint({
        type: 'area',
        points: [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        fill: 'band',
      }),
    ).toBe('#E4E7EA 0 100 m 10 100 l 10 90 l f\n');
  });

  test('the outline of a box lies inside it', () => {
    const box: Shape = { type: 'box', x: 10, y: 20, width: 40, height: 30, fill: 'white' };
    expect(paint(box)).toBe('#FFFFFF 10 50 40 30 re f\n');
    expect(paint({ ...box, outline: { ink: 'ink', width: 2 } })).toBe(
      '#FFFFFF 10 50 40 30 re f\nq 2 w 0 G 11 51 38 28 re S Q\n',
    );
  });

  test('a ring is a filled circle under its stroke', () => {
    const ring = paint({
      type: 'ring',
      x: 50,
      y: 40,
      radius: 10,
      fill: 'white',
      outline: { ink: 'ink', width: 1.5 },
    });
    expect(ring).toBe(
      '#FFFFFF q 1.5 w 0 G 60 60 m 60 65.523 55.523 70 50 70 c 44.477 70 40 65.523 40 60 c ' +
        '40 54.477 44.477 50 50 50 c 55.523 50 60 54.477 60 60 c h B Q\n',
    );
  });

  test('a label is refused: layout has made it text', () => {
    const label: Shape = {
      type: 'label',
      x: 0,
      y: 0,
      text: '12',
      size: 8,
      bold: false,
      ink: 'ink',
      anchor: 'start',
    };
    expect(() => paint(label)).toThrow(InternalError);
  });
});
