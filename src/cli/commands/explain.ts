// `torisetsu explain`: where the numbers of a document come from, or what a code means.
import { type Code, catalog } from '../../diagnostic/catalog/index.ts';
import { nearestNames } from '../../diagnostic/nearest.ts';
import { joinNames } from '../../diagnostic/word.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Context, gather, report, writeJson } from '../context.ts';
import type { Door, Trace } from '../door.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { findDocuments } from '../find-documents.ts';
import { usage } from '../parse-arguments.ts';
import { printCode } from '../print-code.ts';
import { printTrace } from '../print-explain.ts';

/** A name with a `/` is a code; any other is a document. */
export async function explain(context: Context): Promise<ExitCode> {
  const [name = '', amount] = context.positionals;
  if (name in catalog) return explainCode(context, name as Code);
  if (/^[a-z]+\/[a-z-]+$/.test(name) && !name.startsWith('documents/')) {
    throw usage('cli/unknown-code', { name, nearest: joinNames(nearestNames(name, Object.keys(catalog))) });
  }
  const door = await context.door();
  const opened = await gather(() => door.readWorkspace(context.folder));
  if (!opened.result) {
    report(context, opened.diagnostics);
    return exitCodeOf(opened.diagnostics);
  }
  return explainDocument(context, { door, workspace: opened.result.workspace, name, amount });
}

function explainCode(context: Context, code: Code): ExitCode {
  if (context.flags.json) writeJson(context, { type: 'code', code, ...catalog[code] });
  else context.terminal.out(printCode(code, context.language));
  return EXIT.done;
}

interface Question {
  readonly door: Door;
  readonly workspace: Workspace;
  readonly name: string;
  readonly amount: string | undefined;
}

async function explainDocument(
  context: Context,
  { door, workspace, name, amount }: Question,
): Promise<ExitCode> {
  const [id = ''] = findDocuments(workspace, [name]);
  const { result, diagnostics } = await gather(
    async () => ({ trace: door.trace(workspace, id), diagnostics: [] }),
    workspace,
  );
  if (!result) {
    report(context, diagnostics);
    return exitCodeOf(diagnostics);
  }
  const { trace } = result;
  const chosen = amount === undefined ? undefined : findAmount(trace, amount);
  if (context.flags.json)
    writeJson(context, { type: 'explanation', ...door.explainAmount(workspace, id, chosen) });
  else
    context.terminal.out(
      printTrace(trace, { ids: chosen === undefined ? undefined : [chosen], context, workspace }),
    );
  return EXIT.done;
}

/** An amount by its id or by the name of a decision figure. */
function findAmount({ document, metrics, amounts }: Trace, name: string): string {
  if (Object.hasOwn(amounts, name)) return name;
  const metric = Object.entries(metrics).find(([key]) => key === name);
  if (metric) return metric[1].id;
  const nearest = joinNames(nearestNames(name, [...Object.keys(metrics), ...Object.keys(amounts)]));
  throw usage('cli/unknown-amount', { document, name, nearest });
}
