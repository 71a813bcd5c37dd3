// A command line and a terminal into an exit code: parse, run, and word whatever goes wrong.
import { resolve } from 'node:path';
import { Refused } from '../diagnostic/diagnostic.ts';
import type { MessageLanguage } from '../diagnostic/word.ts';
import { diskFiles } from '../files/index.ts';
import { RUN } from './commands/index.ts';
import { type Context, report } from './context.ts';
import type { Door } from './door.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { helpText } from './help.ts';
import { messageLanguage } from './message-language.ts';
import { type Invocation, parseArguments } from './parse-arguments.ts';
import { printable } from './printable.ts';
import { paintFor, type Terminal } from './terminal.ts';
import { programVersion } from './version.ts';

/** Runs one command line. Never throws: a failure of our own is exit code 70, without a stack trace unless `--debug`. */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  loadDoor: () => Promise<Door>,
): Promise<ExitCode> {
  const language = messageLanguage(argv, terminal.env);
  const paint = paintFor(terminal, argv.includes('--no-color'));
  let context: Context = {
    terminal,
    language,
    paint,
    flags: argv.includes('--json') ? { json: true } : {},
    positionals: [],
    door: loadDoor,
    folder: terminal.cwd,
    textOf: () => undefined,
  };
  try {
    const invocation = parseArguments(argv);
    context = contextOf(invocation, context);
    if (invocation.flags.version) terminal.out(`torisetsu ${programVersion()}\n`);
    else if (invocation.flags.help) terminal.out(helpText(invocation.command, language));
    else return await RUN[invocation.command](context);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Refused)) return reportBug(error, { terminal, language, argv });
    report(context, error.diagnostics);
    return exitCodeOf(error.diagnostics);
  }
}

function contextOf({ flags, positionals }: Invocation, context: Context): Context {
  const folder =
    typeof flags.workspace === 'string' ? resolve(context.terminal.cwd, flags.workspace) : context.folder;
  const files = diskFiles(folder);
  return {
    ...context,
    flags,
    positionals,
    folder,
    textOf: (file) => readOrNothing(() => files.readText(file)),
  };
}

/** A file that cannot be read has no code frame; why it cannot be read was said before. */
function readOrNothing(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

interface Bug {
  readonly terminal: Terminal;
  readonly language: MessageLanguage;
  readonly argv: readonly string[];
}

function reportBug(error: unknown, { terminal, language, argv }: Bug): ExitCode {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const about = `torisetsu ${programVersion()}, node ${process.version}, ${process.platform}: ${name}: ${message}`;
  const plea =
    language === 'ja'
      ? 'プログラムの異常です。お客様のせいではありません。次の1行を添えてお知らせください（--debug で詳しい記録が出ます）'
      : 'this is a bug of the program, not your fault; please report it with this line (--debug shows the trace)';
  if (argv.includes('--json')) terminal.out(`${JSON.stringify({ type: 'bug', message: plea, about })}\n`);
  else terminal.err(`${plea}\n  ${printable(about)}\n`);
  if (argv.includes('--debug') && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}
