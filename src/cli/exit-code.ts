// Faults into the exit code of the process: fixed by kind, so that scripts can rely on them.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

export const EXIT = {
  /** Done; warnings are allowed. */
  done: 0,
  /** What is written in the workspace has errors. */
  content: 1,
  /** A wrong command, flag or name. */
  usage: 2,
  /** The machine: a locked file, a full disk, a missing permission. */
  environment: 3,
  /** Our bug. */
  bug: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const OF_THE_MACHINE: ReadonlySet<string> = new Set([
  'files/no-permission',
  'files/read-only',
  'files/no-space',
  'files/too-many-open',
  'files/name-too-long',
  'files/locked',
  'files/no-folder',
  'files/not-a-file',
  'files/io',
]);

/** The code for what was found; with `strict`, warnings count as errors. A fault of the machine outweighs the content. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict = false): ExitCode {
  const errors = diagnostics.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  if (errors.some(({ code }) => OF_THE_MACHINE.has(code))) return EXIT.environment;
  if (errors.some(({ code }) => code.startsWith('cli/'))) return EXIT.usage;
  return errors.length > 0 ? EXIT.content : EXIT.done;
}
