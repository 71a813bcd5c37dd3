// Findings into lines: sorted, placed, with a piece of the source, the caret under the fault, and what to do.
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import { type MessageLanguage, wordDiagnostic } from '../diagnostic/word.ts';
import { codeFrame } from './code-frame.ts';
import { printable } from './printable.ts';
import type { Paint } from './terminal.ts';

/** How to print: in which words and colours, and how to get the text of a file (undefined: no frame). */
export interface PrintOptions {
  readonly language: MessageLanguage;
  readonly paint: Paint;
  readonly textOf: (file: string) => string | undefined;
  /** Print all of them; else the first 20 and how many are left. */
  readonly all: boolean;
}

/** Findings that are printed unless all are wanted. */
const MOST = 20;

const LEVELS: Readonly<Record<Severity, { readonly ja: string; readonly en: string }>> = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '参考', en: 'info' },
};

/** The findings as text, at most eight lines each, ended by a line feed; '' for none. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  const sorted = sortDiagnostics(diagnostics);
  const shown = options.all ? sorted : sorted.slice(0, MOST);
  const lines = shown.flatMap((diagnostic) => printOne(diagnostic, options));
  const left = sorted.length - shown.length;
  if (left > 0) lines.push(options.language === 'ja' ? `ほか ${left} 件: --all` : `${left} more: --all`);
  return lines.map((line) => `${line}\n`).join('');
}

/** In order of file, line, column and code; the same finding once. What has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const once = diagnostics.filter((diagnostic) => {
    const mark = JSON.stringify([diagnostic.code, diagnostic.params, diagnostic.where]);
    return !seen.has(mark) && seen.add(mark);
  });
  return once.sort(
    (a, b) =>
      compare(a.where?.file ?? '', b.where?.file ?? '') ||
      (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

/** One finding as a JSON object; columns count UTF-16 units from 1. */
export function findingOf(
  diagnostic: Diagnostic,
  language: MessageLanguage,
): Readonly<Record<string, unknown>> {
  const { file, line, column, endColumn } = diagnostic.where ?? {};
  const { message, hint } = wordDiagnostic(diagnostic, language);
  const level = diagnostic.severity;
  return { type: 'finding', code: diagnostic.code, level, file, line, column, endColumn, message, hint };
}

function printOne(diagnostic: Diagnostic, options: PrintOptions): readonly string[] {
  const { language, paint, textOf } = options;
  const { message, hint } = wordDiagnostic(diagnostic, language);
  const { file, line, column, endColumn } = diagnostic.where ?? {};
  const level = paint(
    diagnostic.severity === 'error' ? 'red' : 'yellow',
    LEVELS[diagnostic.severity][language],
  );
  const place = file === undefined ? [] : [[file, line, line && column].filter((part) => part).join(':')];
  const head = [
    ...place.map((p) => paint('bold', printable(p))),
    level,
    diagnostic.code,
    printable(message),
  ].join('  ');
  const text = file !== undefined && line !== undefined ? textOf(file) : undefined;
  const frame = text === undefined ? [] : codeFrame(text, { line: line!, column: column ?? 1, endColumn });
  const next =
    hint === undefined
      ? []
      : [`  ${paint('cyan', language === 'ja' ? '直し方' : 'hint')}: ${printable(hint)}`];
  return [head, ...frame.map((row) => paint('dim', row)), ...next];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
