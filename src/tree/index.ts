// The document's vocabulary: types, builders, walkers, checks, and numbers and inlines as text.
export type * from './block.ts';
export { breakInlines } from './break-inlines.ts';
export { bridgeChanges } from './bridge-changes.ts';
export * from './build.ts';
export * from './build-block.ts';
export type * from './chart.ts';
export { checkDocument } from './check.ts';
export type * from './document.ts';
export { STAGES } from './document.ts';
export type * from './drawing.ts';
export { type AmountPart, amountParts, type Formattable, formatAmount } from './format-amount.ts';
export type * from './inline.ts';
export { type LooseNumber, looseNumbers } from './loose-number.ts';
export { plainText, type TextContext } from './plain-text.ts';
export { unitWords } from './unit-words.ts';
export * from './walk.ts';
