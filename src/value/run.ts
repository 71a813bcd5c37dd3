// What every run over uncertain inputs stands on.
import type { Amounts } from './amounts.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import type { UncertainInput } from './uncertain.ts';

export interface Run {
  readonly context: Context;
  readonly engine: Engine;
  readonly amounts: Amounts;
  readonly inputs: readonly UncertainInput[];
}
