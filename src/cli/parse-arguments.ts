// The words of a command line into a command with its flags, or the fault that makes it wrong usage.
import { parseArgs } from 'node:util';
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params } from '../diagnostic/diagnostic.ts';
import { Refused } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import { COMMANDS, type CommandName, type CommandUse, isCommand } from './command-table.ts';
import { FLAGS, type Flag, type FlagName, flagText, GLOBAL_FLAGS } from './flags.ts';

/** Flags that were given: true, or the value as typed. */
export type GivenFlags = Readonly<Partial<Record<FlagName, string | true>>>;

/** What was asked. `command` '' is the bare `torisetsu`. */
export interface Invocation {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  readonly flags: GivenFlags;
}

/** Reads a command line. Throws `Refused` with one `cli/…` fault. */
export function parseArguments(argv: readonly string[]): Invocation {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commandOf(words[0]);
  const flags: Partial<Record<FlagName, string | true>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = flagOf(token.name, token.rawName, command);
    flags[name] = givenValue(name, token.value);
  }
  const positionals = words.slice(1);
  if (!flags.help && !flags.version) checkPositionals(command, positionals);
  return { command, positionals, flags };
}

/** The parts of a value that may be several, `docx,pdf`. */
export function listOf(value: string | true | undefined): readonly string[] {
  return typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [];
}

const OPTIONS = Object.fromEntries(
  Object.entries(FLAGS).map(([name, flag]: [string, Flag]) => {
    const type = flag.value === undefined ? ('boolean' as const) : ('string' as const);
    return [name, flag.short ? { type, short: flag.short } : { type }];
  }),
);

function commandOf(word: string | undefined): CommandName {
  if (word === undefined) return '';
  if (isCommand(word) && word !== '') return word;
  const names = Object.keys(COMMANDS).filter((name) => name !== '');
  throw usage('cli/unknown-command', {
    name: word,
    nearest: joinNames(nearestNames(word, names)),
    known: joinNames(names),
  });
}

function flagOf(name: string, typed: string, command: CommandName): FlagName {
  const allowed: readonly FlagName[] = [...COMMANDS[command].flags, ...GLOBAL_FLAGS];
  const known = allowed.find((flag) => flag === name);
  if (known) return known;
  const nearest = nearestNames(name, allowed).map((flag) => flagText(flag as FlagName));
  const params = {
    command: commandText(command),
    name: typed,
    nearest: joinNames(nearest),
    known: joinNames(allowed.map(flagText)),
  };
  throw usage('cli/unknown-flag', params);
}

function givenValue(name: FlagName, given: string | undefined): string | true {
  const flag: Flag = FLAGS[name];
  const typed = flagText(name);
  if (flag.value === undefined) {
    if (given !== undefined) throw usage('cli/unwanted-value', { name: typed });
    return true;
  }
  if (given === undefined || given === '' || /^-./.test(given))
    throw usage('cli/missing-value', { name: typed, value: flag.value });
  const parts = flag.many ? listOf(given) : [given];
  const bad = flag.choices && parts.find((part) => !flag.choices!.includes(part));
  if (bad === undefined) return given;
  const known = flag.choices!;
  throw usage('cli/bad-choice', {
    name: typed,
    value: bad,
    nearest: joinNames(nearestNames(bad, known)),
    known: joinNames(known),
  });
}

function checkPositionals(command: CommandName, positionals: readonly string[]): void {
  const { takes, examples }: CommandUse = COMMANDS[command];
  const example = examples[0]!.line;
  const missing = takes.find(({ optional }, index) => !optional && positionals[index] === undefined);
  if (missing)
    throw usage('cli/missing-argument', { command: commandText(command), name: missing.name, example });
  const most = takes.some(({ many }) => many) ? Number.POSITIVE_INFINITY : takes.length;
  const extra = positionals[most];
  if (extra !== undefined) throw usage('cli/too-many-arguments', { value: extra, example });
}

function commandText(command: CommandName): string {
  return command === '' ? 'torisetsu' : `torisetsu ${command}`;
}

/** Wrong usage, ready to be thrown. */
export function usage(code: Code, params: Params): Refused {
  return new Refused([{ severity: 'error', code, params }]);
}
