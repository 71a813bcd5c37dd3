// What a run says already in, the same with one more look out. A run has one character style; a second look is written out.
import type { Context } from '../context.ts';
import type { RunFacts } from '../properties.ts';

/** Bold, by its style and outright. */
export function strengthen(facts: RunFacts): RunFacts {
  return facts.style ? { ...facts, bold: true } : { ...facts, style: 'Strong', bold: true };
}

/** The accent colour; on a dark ground, where it could not be read, bold. */
export function turnAccent(facts: RunFacts, { ground, brand }: Context): RunFacts {
  if (ground === 'dark') return strengthen(facts);
  return facts.style ? { ...facts, colour: brand.colours.accent } : { ...facts, style: 'Accent' };
}

/** Bold, as in the PDF: Japanese has no slanted face. */
export function stress(facts: RunFacts): RunFacts {
  return facts.style ? { ...facts, bold: true } : { ...facts, style: 'Emphasis', bold: true };
}
