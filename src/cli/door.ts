// What the command line uses of the library: its door and nothing behind it.
import type * as library from '../index.ts';

export type { Format, Output, ProvedNumber, Trace, Verification } from '../index.ts';
export { DEFAULT_FORMATS, FORMATS } from '../output.ts';

/** The calls of the library. All content and all calculation is behind them. */
export type Door = Pick<
  typeof library,
  'readWorkspace' | 'generate' | 'check' | 'explainAmount' | 'trace' | 'verifyFile' | 'modelSchema'
>;
