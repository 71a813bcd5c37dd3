// `torisetsu build`: documents into files. All outputs of a document are ready in memory before the first is written.
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Diagnostic, Refused } from '../../diagnostic/diagnostic.ts';
import { diskFiles } from '../../files/index.ts';
import type { Language } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Context, gather, report, say, writeJson } from '../context.ts';
import { DEFAULT_FORMATS, type Door, type Format, type Output } from '../door.ts';
import { type ExitCode, exitCodeOf } from '../exit-code.ts';
import { findDocuments } from '../find-documents.ts';
import { listOf } from '../parse-arguments.ts';
import { progressOn } from '../progress.ts';
import { summarise } from '../summary.ts';

/** What is shared by all documents of a run. */
interface Build {
  readonly context: Context;
  readonly door: Door;
  readonly workspace: Workspace;
  readonly folder: string;
}

/** Makes the documents; a document with errors leaves its last good files untouched and does not stop the others. */
export async function build(context: Context): Promise<ExitCode> {
  const door = await context.door();
  const opened = await gather(() => door.readWorkspace(context.folder));
  const found = [...opened.diagnostics];
  report(context, opened.diagnostics);
  if (!opened.result) return summarise(context, found);
  const { workspace } = opened.result;
  const ids = findDocuments(workspace, context.positionals);
  const folder = outputFolder(context);
  const progress = progressOn(context.terminal, context.flags);
  for (const [index, id] of ids.entries()) {
    progress.show(`${id}  ${index + 1}/${ids.length}`);
    const diagnostics = await buildOne(id, { context, door, workspace, folder }, progress.clear);
    found.push(...diagnostics);
  }
  progress.clear();
  return summarise(context, found);
}

async function buildOne(id: string, run: Build, beforeWords: () => void): Promise<readonly Diagnostic[]> {
  const { context, workspace, folder } = run;
  const made = await makeAll(id, run);
  const found = [...made.diagnostics];
  if (exitCodeOf(found, context.flags.strict === true) === 0) {
    const written = await gather(async () => ({ diagnostics: await writeAll(made.outputs, run) }), workspace);
    beforeWords();
    if (written.result) for (const output of made.outputs) tell(context, { id, folder, output });
    found.push(...written.diagnostics);
  }
  beforeWords();
  report(context, found);
  return found;
}

async function makeAll(id: string, { context, door, workspace }: Build) {
  const { flags } = context;
  const formats = flags.to === undefined ? DEFAULT_FORMATS : (listOf(flags.to) as Format[]);
  const asked = listOf(flags['doc-lang']) as Language[];
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const language of asked.length > 0 ? asked : [undefined]) {
    const options = { formats, ...(language ? { language } : {}) };
    const made = await gather(() => door.generate(workspace, id, options), workspace);
    outputs.push(...(made.result?.outputs ?? []));
    diagnostics.push(...made.diagnostics);
  }
  return { outputs, diagnostics };
}

async function writeAll(
  outputs: readonly Output[],
  { folder, context }: Build,
): Promise<readonly Diagnostic[]> {
  const files = diskFiles(folder);
  const faults: Diagnostic[] = [];
  for (const { name, bytes } of outputs) {
    try {
      await files.writeAtomic(name, bytes);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // The name alone would not say in which folder.
      const file = shortPath(context.terminal.cwd, join(folder, name));
      faults.push(
        ...error.diagnostics.map((fault) => ({
          ...fault,
          params: { ...fault.params, path: file },
          where: { file },
        })),
      );
    }
  }
  if (faults.length > 0) throw new Refused(faults);
  return faults;
}

/** The folder of the output: as the user's shell sees `--out`, else `out` in the workspace. */
function outputFolder({ flags, folder, terminal }: Context): string {
  return typeof flags.out === 'string' ? resolve(terminal.cwd, flags.out) : join(folder, 'out');
}

function tell(
  context: Context,
  { id, folder, output }: { id: string; folder: string; output: Output },
): void {
  const { name, format, language, bytes, pages } = output;
  const file = shortPath(context.terminal.cwd, join(folder, name));
  if (context.flags.json) {
    writeJson(context, {
      type: 'artifact',
      document: id,
      format,
      language,
      file,
      bytes: bytes.length,
      ...(pages === undefined ? {} : { pages }),
    });
  } else if (!context.flags.quiet) {
    const size = `${Math.max(1, Math.round(bytes.length / 1024))} KB`;
    const count =
      pages === undefined
        ? say(context, { ja: '計算シート', en: 'calculator' })
        : say(context, { ja: `${pages} ページ`, en: pages === 1 ? '1 page' : `${pages} pages` });
    context.terminal.out(`${file}  ${count}  ${size}\n`);
  }
}

/** Below the current folder a path is short; elsewhere it is whole. */
function shortPath(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path;
}
