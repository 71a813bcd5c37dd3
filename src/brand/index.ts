// The look as data.
export type * from './tokens.ts';
export { DEFAULT_BRAND } from './tokens.ts';
