// A font set into the widths of labels, as the writers set them.
import { type FontSet, shapeLabel } from '../fonts/index.ts';
import type { TextMeasure } from './context.ts';

/** Measures labels with the faces of a document. */
export function measureWith(fonts: FontSet): TextMeasure {
  return { measure: (text, style) => shapeLabel(text, style, fonts).width };
}

/** Remembers widths: one drawing asks for the same few labels hundreds of times. */
export function remembering(fonts: TextMeasure): TextMeasure {
  const widths = new Map<string, number>();
  return {
    measure: (text, style) => {
      const key = `${style.size}${style.bold ? 'b' : ''} ${text}`;
      const known = widths.get(key) ?? fonts.measure(text, style);
      widths.set(key, known);
      return known;
    },
  };
}
