// `torisetsu verify`: whether every number that a PDF or DOCX prints follows from the model that it carries. Needs no workspace.
import { basename, dirname, resolve } from 'node:path';
import { diskFiles } from '../../files/index.ts';
import { type Context, report, say, writeJson } from '../context.ts';
import type { ProvedNumber, Verification } from '../door.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { printable } from '../printable.ts';

/** Exit code 0: all proved; 1: a number differs, the model was changed, or the file cannot be proved. */
export async function verify(context: Context): Promise<ExitCode> {
  const [file = ''] = context.positionals;
  const path = resolve(context.terminal.cwd, file);
  const bytes = diskFiles(dirname(path)).read(basename(path));
  const found = (await context.door()).verifyFile(bytes);
  const diagnostics = found.diagnostics.map((one) => ({ ...one, where: { file } }));
  if (context.flags.json) writeJson(context, jsonOf(file, found));
  else if (!context.flags.quiet) context.terminal.out(headline(context, file, found));
  report(context, diagnostics, 'out');
  return diagnostics.length === 0 ? EXIT.done : exitCodeOf(diagnostics);
}

function jsonOf(file: string, { document, numbers, diagnostics }: Verification) {
  return {
    type: 'verification',
    file,
    proved: diagnostics.length === 0,
    document: document ?? null,
    numbers: numbers.length,
    differences: numbers.filter(({ same }) => !same).map(difference),
  };
}

function difference({ same: _, place, ...number }: ProvedNumber) {
  return { ...number, ...place };
}

function headline(context: Context, file: string, { document, numbers, diagnostics }: Verification): string {
  const count = numbers.length;
  const wrong = numbers.filter(({ same }) => !same).length;
  const name = printable(file);
  if (!document) return `${name}\n`;
  const { title, number, version, date } = document;
  const facts = printable([title, number, version, date].filter((fact) => fact !== '').join('  '));
  const result =
    diagnostics.length === 0
      ? say(context, {
          ja: `印刷された ${count} の数は、すべて計算し直した値と一致しました`,
          en: `all ${count} printed numbers are what the model gives`,
        })
      : say(context, {
          ja: `印刷された ${count} の数のうち、${wrong} が計算し直した値と違います`,
          en: `${wrong} of ${count} printed numbers are not what the model gives`,
        });
  return `${name}  ${facts}\n${result}\n`;
}
