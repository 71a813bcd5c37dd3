// Every flag of the command line: its value, its words. Parsing, help and "did you mean" read this one table.
import type { Words } from '../quantity/index.ts';
import { FORMATS } from './door.ts';

/** A flag. With `value` (how help shows it) it takes one; `choices` are the allowed ones, parted by commas with `many`. */
export interface Flag {
  readonly short?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly many?: boolean;
  readonly words: Words;
}

export const FLAGS = {
  to: {
    value: 'docx,pdf,xlsx',
    choices: FORMATS,
    many: true,
    words: {
      ja: '作る形式（なければ docx と pdf。xlsx は計算シート）',
      en: 'formats to make (docx and pdf if left out; xlsx is the calculator)',
    },
  },
  out: {
    value: 'DIR',
    words: {
      ja: '出力先のフォルダ（なければワークスペースの out/）',
      en: 'folder for the output (out/ in the workspace if left out)',
    },
  },
  'doc-lang': {
    value: 'ja,en',
    choices: ['ja', 'en'],
    many: true,
    words: {
      ja: '文書の言語（なければ文書に書かれたすべて）',
      en: 'languages of the document (all of its own if left out)',
    },
  },
  strict: { words: { ja: '注意もエラーとして扱う', en: 'treat warnings as errors' } },
  all: {
    words: {
      ja: 'すべて表示する（なければ、指摘は 20 件、式は 3 段まで）',
      en: 'show everything (else 20 findings, and formulas 3 steps deep)',
    },
  },
  workspace: {
    short: 'C',
    value: 'DIR',
    words: { ja: 'ワークスペースのフォルダ', en: 'folder of the workspace' },
  },
  lang: {
    value: 'ja',
    choices: ['ja', 'en'],
    words: {
      ja: 'メッセージの言語 ja か en（なければ環境の言語）',
      en: 'language of messages, ja or en (that of the environment if left out)',
    },
  },
  json: { words: { ja: '1行に1つの JSON で出す', en: 'write one JSON object a line' } },
  quiet: { short: 'q', words: { ja: 'エラーだけを表示する', en: 'show errors only' } },
  'no-color': { words: { ja: '色を付けない', en: 'no colours' } },
  debug: {
    words: {
      ja: 'プログラムの異常のとき、詳しい記録を表示する',
      en: 'show the trace of a failure of the program',
    },
  },
  help: { short: 'h', words: { ja: '使い方を表示する', en: 'show this help' } },
  version: { words: { ja: '版を表示する', en: 'show the version' } },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;

/** Flags that every command takes. */
export const GLOBAL_FLAGS = [
  'workspace',
  'lang',
  'json',
  'quiet',
  'no-color',
  'debug',
  'help',
  'version',
] as const;

/** A flag as it is typed: `--out`, `-C`. */
export function flagText(name: FlagName): string {
  const { short }: Flag = FLAGS[name];
  return short && name === 'workspace' ? `-${short}` : `--${name}`;
}
