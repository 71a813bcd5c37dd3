// Rules and arrows: the only lines that a page draws beside its charts. All are artifacts.
import type { Ink } from '../tree/index.ts';
import type { Painter } from './painter.ts';

/** Weights of rules: under heads and above totals; connectors; between rows. */
export const STRONG_RULE = 0.75;
export const FINE_RULE = 0.25;

/** A horizontal rule from x over a width. */
export function drawRule(
  painter: Painter,
  at: { readonly x: number; readonly y: number; readonly width: number },
  pen: { readonly weight: number; readonly ink: Ink },
): void {
  const points = [
    [at.x, at.y],
    [at.x + at.width, at.y],
  ] as const;
  painter.shape({ type: 'line', points, width: pen.weight, ink: pen.ink });
}

/** An arrow to the right: a line of 0.75 and a head of 4.5 by 3.8. */
export function drawArrow(
  painter: Painter,
  at: { readonly x0: number; readonly x1: number; readonly y: number },
  ink: Ink = 'grey',
): void {
  const back = at.x1 - 4.5;
  painter.shape({
    type: 'line',
    points: [
      [at.x0, at.y],
      [back, at.y],
    ],
    width: 0.75,
    ink,
  });
  painter.shape({
    type: 'area',
    points: [
      [back, at.y - 1.9],
      [at.x1, at.y],
      [back, at.y + 1.9],
    ],
    fill: ink,
  });
}
