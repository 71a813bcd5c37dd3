// The commands and how they are used: the one table behind parsing, help and "did you mean".
import type { Words } from '../quantity/index.ts';
import type { FlagName } from './flags.ts';

/** A word that a command takes: `DOC`, may be left out, may be several. */
export interface Positional {
  readonly name: string;
  readonly optional?: boolean;
  readonly many?: boolean;
}

/** A command line to copy, and what it does. */
export interface Example {
  readonly line: string;
  readonly words: Words;
}

/** How a command is used; what it does stands in `commands/`. */
export interface CommandUse {
  readonly summary: Words;
  readonly takes: readonly Positional[];
  readonly flags: readonly FlagName[];
  readonly examples: readonly Example[];
}

export const COMMANDS = {
  '': {
    summary: {
      ja: 'ワークスペースの様子と、次にすることを表示する',
      en: 'show the state of the workspace and the next step',
    },
    takes: [],
    flags: [],
    examples: [{ line: 'torisetsu', words: { ja: '様子と次にすること', en: 'state and next step' } }],
  },
  build: {
    summary: { ja: '文書を Word と PDF で作る', en: 'make documents as Word and PDF' },
    takes: [{ name: 'DOC', optional: true, many: true }],
    flags: ['to', 'out', 'doc-lang', 'strict', 'all'],
    examples: [
      {
        line: 'torisetsu build',
        words: { ja: 'すべての文書を out/ に作る', en: 'make all documents in out/' },
      },
      { line: 'torisetsu build proposal', words: { ja: '1つの文書を作る', en: 'make one document' } },
      {
        line: 'torisetsu build proposal --to pdf --doc-lang ja',
        words: { ja: '日本語の PDF だけを作る', en: 'make the Japanese PDF only' },
      },
      {
        line: 'torisetsu build -C samples/inspection --out ~/Desktop',
        words: {
          ja: '別のフォルダのワークスペースから、デスクトップに作る',
          en: 'from a workspace elsewhere to the desktop',
        },
      },
      {
        line: 'torisetsu build --strict --json',
        words: {
          ja: '自動処理で: 注意も失敗とし、JSON で出す',
          en: 'in automation: fail on warnings, write JSON',
        },
      },
    ],
  },
  check: {
    summary: {
      ja: '文書を作らずに、誤りと注意を一覧にする',
      en: 'list errors and warnings without making files',
    },
    takes: [{ name: 'DOC', optional: true, many: true }],
    flags: ['strict', 'all'],
    examples: [
      { line: 'torisetsu check', words: { ja: 'すべての文書を確かめる', en: 'check all documents' } },
      {
        line: 'torisetsu check proposal --all',
        words: { ja: '1つの文書について、すべて表示する', en: 'show everything about one document' },
      },
      {
        line: 'torisetsu check --json',
        words: {
          ja: 'エディターや自動処理のために JSON で出す',
          en: 'write JSON for editors and automation',
        },
      },
    ],
  },
  explain: {
    summary: {
      ja: '数の根拠、またはコードの意味を説明する',
      en: 'tell where a number comes from, or what a code means',
    },
    takes: [{ name: 'DOC|CODE' }, { name: 'AMOUNT', optional: true }],
    flags: ['all'],
    examples: [
      {
        line: 'torisetsu explain proposal npv',
        words: { ja: '1つの数の根拠をたどる', en: 'trace one number' },
      },
      {
        line: 'torisetsu explain proposal',
        words: {
          ja: '判断に使う数の一覧（--all で、すべての根拠）',
          en: 'the figures to decide by (--all: with all that they are made of)',
        },
      },
      {
        line: 'torisetsu explain proposal npv --all',
        words: { ja: '入力まで、途中の式をすべて広げる', en: 'unfold every step down to the inputs' },
      },
      {
        line: 'torisetsu explain workspace/missing-unit',
        words: { ja: 'コードの意味と直し方', en: 'meaning and remedy of a code' },
      },
      {
        line: 'torisetsu explain proposal --json',
        words: { ja: 'すべての数を JSON で出す', en: 'write all numbers as JSON' },
      },
    ],
  },
  verify: {
    summary: {
      ja: 'PDF や Word の数を、ファイルが持つ計算の中身から計算し直して確かめる',
      en: 'recompute the numbers of a PDF or Word file from the model that it carries',
    },
    takes: [{ name: 'FILE' }],
    flags: ['all'],
    examples: [
      {
        line: 'torisetsu verify out/proposal.ja.pdf',
        words: { ja: '印刷されたすべての数を確かめる', en: 'prove every printed number' },
      },
      {
        line: 'torisetsu verify received.docx --all',
        words: { ja: '受け取った Word の違いをすべて表示する', en: 'show all differences of a Word file' },
      },
      {
        line: 'torisetsu verify received.pdf --json',
        words: { ja: '結果を JSON で出す', en: 'write the result as JSON' },
      },
    ],
  },
  schema: {
    summary: {
      ja: 'ファイルが持つ計算の中身の形（JSON Schema）を出す',
      en: 'print the JSON Schema of the model',
    },
    takes: [{ name: 'model' }],
    flags: [],
    examples: [
      {
        line: 'torisetsu schema model',
        words: { ja: '計算の中身の形を出す', en: 'print the schema of the model that files carry' },
      },
    ],
  },
} as const satisfies Readonly<Record<string, CommandUse>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
