// What a number is.
export type * from './amount.ts';
export * from './derive.ts';
export * from './quantity.ts';
export { type Place, type Ref, refTo } from './ref.ts';
export * from './unit.ts';
