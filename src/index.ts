// The library's door: everything that other programs, the command line included, may call.
import { type Diagnostic, Faults, Refused } from './diagnostic/diagnostic.ts';
import { type Explanation, explainTrace, type Trace, traceDocument } from './explain.ts';
import { diskFiles, type Files } from './files/index.ts';

export { type Files, memoryFiles } from './files/index.ts';

import { composePages, makeDocument, writeDocument } from './generate.ts';
import { DEFAULT_FORMATS, type Format, type Output } from './output.ts';
import { placed } from './placed.ts';
import { type AmountId, refTo } from './quantity/index.ts';
import type { Language } from './text/index.ts';
import { ownDrivers } from './value/index.ts';
import { type PlacedOrder, readWorkspace as readFiles, type Workspace } from './workspace/index.ts';

export type { Diagnostic } from './diagnostic/diagnostic.ts';
export { Refused } from './diagnostic/diagnostic.ts';
export type { ExplainedAmount, ExplainedInput, ExplainedSource, Explanation, Trace } from './explain.ts';
export type { Format, Output } from './output.ts';
export { priceDeal, pricePartner } from './price.ts';
export {
  modelJsonSchema as modelSchema,
  type ProofModel,
  type ProvedNumber,
  type Verification,
  verifyFile,
} from './proof/index.ts';
export type { Amount, AmountId } from './quantity/index.ts';
export { breakOpportunities, type Language } from './text/index.ts';
export type { PartnerCase, ValueCase } from './value/index.ts';
export type { Workspace } from './workspace/index.ts';

/** A workspace and what was noticed on the way; errors throw instead. */
export interface ReadResult {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a workspace folder (a path, or `Files` in memory), links its ids and checks its fields. Throws `Refused` with every fault. */
export async function readWorkspace(source: string | Files): Promise<ReadResult> {
  const faults = new Faults();
  const workspace = readFiles(typeof source === 'string' ? diskFiles(source) : source, faults.sink);
  faults.settle();
  // A formula of the workspace's own is wrong before any deal uses it.
  const formulas = new Faults();
  ownDrivers(Object.values(workspace.drivers), formulas.sink);
  for (const diagnostic of placed(formulas.all, workspace)) faults.sink(diagnostic);
  faults.settle();
  return { workspace, diagnostics: faults.all };
}

/** What `generate` makes of a document: files in memory and findings; no outputs when a finding is an error. */
export interface Generated {
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes one document in one language, or in all that its order names, as files in memory: `docx` and `pdf` by
 * default, `xlsx` (the calculator) when asked.
 * Faults come back with their places; nothing is made when any is an error. Throws `Refused` for an unknown document.
 */
export async function generate(
  workspace: Workspace,
  documentId: string,
  options: { readonly language?: Language; readonly formats?: readonly Format[] } = {},
): Promise<Generated> {
  const order = orderOf(workspace, documentId);
  const faults = new Faults();
  const outputs: Output[] = [];
  for (const language of languagesOf(order, options.language)) {
    outputs.push(
      ...(await generateIn({ workspace, order, language, faults }, options.formats ?? DEFAULT_FORMATS)),
    );
  }
  return { outputs: faults.hasErrors ? [] : outputs, diagnostics: placed(faults.all, workspace, order) };
}

/** Everything that can be said against a document, or against all of them, without writing any. */
export async function check(
  workspace: Workspace,
  documentId?: string,
): Promise<{ readonly diagnostics: readonly Diagnostic[] }> {
  const ids = documentId === undefined ? Object.keys(workspace.documents) : [documentId];
  const found: Diagnostic[] = [];
  for (const id of ids) found.push(...(await generate(workspace, id, { formats: [] })).diagnostics);
  return { diagnostics: found };
}

/**
 * Where the numbers of a document come from: decision metrics by name, and every amount behind its pages with formula in
 * words, inputs and sources; with an amount's id or the name of a decision metric, that amount first and what it is made of.
 * Throws `Refused` for a document or an amount that is not there.
 */
export function explainAmount(workspace: Workspace, documentId: string, amountId?: AmountId): Explanation {
  return explainTrace(trace(workspace, documentId), workspace, amountId);
}

/** The amounts of a document before they are put into words, for panels. */
export function trace(workspace: Workspace, documentId: string): Trace {
  return traceDocument(workspace, orderOf(workspace, documentId));
}

interface LanguageTask {
  readonly workspace: Workspace;
  readonly order: PlacedOrder;
  readonly language: Language;
  readonly faults: Faults;
}

async function generateIn(task: LanguageTask, formats: readonly Format[]): Promise<readonly Output[]> {
  const { sink } = task.faults;
  try {
    const made = makeDocument({ ...task, sink });
    if (task.faults.hasErrors) return [];
    const pages = composePages(made.document, sink);
    if (task.faults.hasErrors) return [];
    const outputs: Output[] = [];
    for (const format of formats) outputs.push(await writeDocument({ ...made, pages }, format, sink));
    return outputs;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    error.diagnostics.forEach(sink);
    return [];
  }
}

function orderOf(workspace: Workspace, id: string): PlacedOrder {
  const order = Object.hasOwn(workspace.documents, id) ? workspace.documents[id] : undefined;
  if (order) return order;
  const params = { id, known: Object.keys(workspace.documents).join(', ') };
  throw new Refused([{ severity: 'error', code: 'kinds/unknown-document', params }]);
}

function languagesOf({ data, id, ref }: PlacedOrder, asked: Language | undefined): readonly Language[] {
  if (asked === undefined) return data.languages;
  if (data.languages.includes(asked)) return [asked];
  const params = { document: id, language: asked, known: data.languages.join(', ') };
  throw new Refused([
    {
      severity: 'error',
      code: 'kinds/language-not-ordered',
      params,
      where: { ref: refTo(ref, 'languages') },
    },
  ]);
}
