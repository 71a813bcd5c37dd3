// `torisetsu check`: everything that can be said against the documents, without making files.
import { type Context, gather, report } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { findDocuments } from '../find-documents.ts';
import { summarise } from '../summary.ts';

/** Lists errors and warnings; they are what was asked for, so they go to stdout. */
export async function check(context: Context): Promise<ExitCode> {
  const door = await context.door();
  const opened = await gather(() => door.readWorkspace(context.folder));
  const found = [...opened.diagnostics];
  if (opened.result) {
    const { workspace } = opened.result;
    for (const id of findDocuments(workspace, context.positionals)) {
      const checked = await gather(() => door.check(workspace, id), workspace);
      found.push(...checked.diagnostics);
    }
  }
  report(context, found, 'out');
  return summarise(context, found);
}
