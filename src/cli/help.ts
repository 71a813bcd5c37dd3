// The tables of commands and flags into help: what to type first, what it all means after.
import type { MessageLanguage } from '../diagnostic/word.ts';
import { displayWidth } from '../text/index.ts';
import { COMMANDS, type CommandName, type CommandUse, type Example } from './command-table.ts';
import { FLAGS, type Flag, type FlagName, flagText, GLOBAL_FLAGS } from './flags.ts';
import { padCells } from './printable.ts';

const TITLES = {
  examples: { ja: '例', en: 'Examples' },
  commands: { ja: 'コマンド', en: 'Commands' },
  flags: { ja: '指定', en: 'Flags' },
  codes: { ja: '終了コード', en: 'Exit codes' },
} as const;

const EXIT_CODES = {
  ja: '0 完了  1 内容の誤り  2 使い方の誤り  3 環境（ファイル、ディスク、権限）  70 プログラムの異常  130 中断',
  en: '0 done  1 content errors  2 wrong usage  3 environment (files, disk, permissions)  70 our bug  130 interrupted',
} as const;

/** Five examples that lead from the first look to the first trace of a number. */
const FIRST_STEPS: readonly Example[] = [
  COMMANDS[''].examples[0],
  COMMANDS.check.examples[0],
  COMMANDS.build.examples[1],
  COMMANDS.build.examples[2],
  COMMANDS.explain.examples[0],
];

/** Help of a command, or of all of them for ''. */
export function helpText(command: CommandName, language: MessageLanguage): string {
  const use: CommandUse = COMMANDS[command];
  const examples = command === '' ? FIRST_STEPS : use.examples;
  const flags: readonly FlagName[] = [...use.flags, ...GLOBAL_FLAGS];
  const parts = [
    usageLine(command, use, language),
    section(
      TITLES.examples[language],
      examples.map(({ line, words }) => [line, words[language]]),
    ),
    ...(command === '' ? [section(TITLES.commands[language], commandRows(language))] : []),
    section(
      TITLES.flags[language],
      flags.map((name) => [flagUse(name), FLAGS[name].words[language]]),
    ),
    `${TITLES.codes[language]}\n  ${EXIT_CODES[language]}\n`,
  ];
  return parts.join('\n');
}

/** `torisetsu build [DOC...]` */
export function usageOf(command: CommandName): string {
  const takes = (COMMANDS[command] as CommandUse).takes.map(({ name, optional, many }) => {
    const word = many ? `${name}...` : name;
    return optional ? `[${word}]` : word;
  });
  return ['torisetsu', command, ...takes].filter((word) => word !== '').join(' ');
}

function usageLine(command: CommandName, use: CommandUse, language: MessageLanguage): string {
  const [name, summary] =
    command === ''
      ? [
          'torisetsu',
          {
            ja: 'お客様の利益を証明する文書を作る',
            en: 'makes documents that prove what the customer will earn',
          }[language],
        ]
      : [usageOf(command), use.summary[language]];
  return `${name}  ${summary}\n`;
}

function commandRows(language: MessageLanguage): readonly (readonly [string, string])[] {
  const names = Object.keys(COMMANDS) as CommandName[];
  return names.map((name) => [usageOf(name), COMMANDS[name].summary[language]]);
}

function flagUse(name: FlagName): string {
  const { short, value }: Flag = FLAGS[name];
  const long = flagText(name);
  const both = short && name !== 'workspace' ? `-${short}, ${long}` : long;
  return value === undefined ? both : `${both} ${value}`;
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return `${title}\n${rows.map(([left, right]) => `  ${padCells(left, width)}  ${right}\n`).join('')}`;
}
