// What every command is given, and the two ways in which it speaks: to people and in JSON lines.
import { type Diagnostic, Refused } from '../diagnostic/diagnostic.ts';
import type { MessageLanguage } from '../diagnostic/word.ts';
import { placed } from '../placed.ts';
import type { Words } from '../quantity/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Door } from './door.ts';
import type { GivenFlags } from './parse-arguments.ts';
import { findingOf, printDiagnostics, sortDiagnostics } from './print-diagnostics.ts';
import type { Paint, Terminal } from './terminal.ts';

/** One run of the command line. */
export interface Context {
  readonly terminal: Terminal;
  readonly language: MessageLanguage;
  readonly paint: Paint;
  readonly flags: GivenFlags;
  readonly positionals: readonly string[];
  /** Loads the library when a command needs it: help and version answer without. */
  readonly door: () => Promise<Door>;
  /** The workspace's folder, absolute. */
  readonly folder: string;
  /** Text of a file of the workspace, for code frames. */
  readonly textOf: (file: string) => string | undefined;
}

/** Words in the run's language. */
export function say({ language }: Pick<Context, 'language'>, words: Words): string {
  return words[language];
}

/** One JSON object on a line of its own. */
export function writeJson(
  { terminal }: Pick<Context, 'terminal'>,
  object: Readonly<Record<string, unknown>>,
): void {
  terminal.out(`${JSON.stringify(object)}\n`);
}

/** Tells findings: JSON lines on stdout, else text on `stream`. `-q` keeps the errors only. */
export function report(
  context: Context,
  diagnostics: readonly Diagnostic[],
  stream: 'out' | 'err' = 'err',
): void {
  const { terminal, language, paint, flags, textOf } = context;
  const told = flags.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  if (flags.json) {
    for (const diagnostic of sortDiagnostics(told)) writeJson(context, findingOf(diagnostic, language));
    return;
  }
  terminal[stream](printDiagnostics(told, { language, paint, textOf, all: flags.all === true }));
}

/** What a call of the library gave and every finding on the way; undefined when it refused. */
export async function gather<T>(
  call: () => Promise<T & { readonly diagnostics: readonly Diagnostic[] }>,
  workspace?: Workspace,
): Promise<{ readonly result: T | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const result = await call();
    return { result, diagnostics: inPlace(result.diagnostics, workspace) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { result: undefined, diagnostics: inPlace(error.diagnostics, workspace) };
  }
}

function inPlace(
  diagnostics: readonly Diagnostic[],
  workspace: Workspace | undefined,
): readonly Diagnostic[] {
  return workspace ? placed(diagnostics, workspace) : diagnostics;
}
