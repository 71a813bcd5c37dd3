// All findings of a run into its last line and its exit code.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Context, say, writeJson } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { sortDiagnostics } from './print-diagnostics.ts';

/** Prints how it ended and gives the exit code. */
export function summarise(context: Context, diagnostics: readonly Diagnostic[]): ExitCode {
  const once = sortDiagnostics(diagnostics);
  const errors = once.filter(({ severity }) => severity === 'error').length;
  const warnings = once.filter(({ severity }) => severity === 'warning').length;
  const exit = exitCodeOf(once, context.flags.strict === true);
  if (context.flags.json) {
    writeJson(context, { type: 'summary', errors, warnings, exit });
  } else if (!context.flags.quiet) {
    context.terminal.err(`${words(context, { errors, warnings, exit })}\n`);
  }
  return exit;
}

function words(
  context: Context,
  { errors, warnings, exit }: { errors: number; warnings: number; exit: ExitCode },
): string {
  const counts = say(context, {
    ja: `エラー ${errors}  注意 ${warnings}`,
    en: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  });
  if (exit === EXIT.done) return say(context, { ja: `完了  ${counts}`, en: `done: ${counts}` });
  return say(context, {
    ja: `終わりました  ${counts}  終了コード ${exit}`,
    en: `ended: ${counts}, exit code ${exit}`,
  });
}
