// What each command does, by its name in the table of commands.
import type { CommandName } from '../command-table.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { schema } from './schema.ts';
import { state } from './state.ts';
import { verify } from './verify.ts';

export const RUN: Readonly<Record<CommandName, (context: Context) => Promise<ExitCode>>> = {
  '': state,
  build,
  check,
  explain,
  verify,
  schema,
};
