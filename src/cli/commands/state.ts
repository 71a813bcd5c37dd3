// The bare `torisetsu`: how the workspace stands, and the next thing to type.
import { basename, join } from 'node:path';
import { diskFiles } from '../../files/index.ts';
import { localize } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Context, gather, say, writeJson } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';

/** Prints the state in a few lines; never a failure, because nothing was asked of it. */
export async function state(context: Context): Promise<ExitCode> {
  const door = await context.door();
  const { result, diagnostics } = await gather(() => door.readWorkspace(context.folder));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isWorkspace = !errors.some(({ code }) => code === 'workspace/not-a-workspace');
  const facts = result ? factsOf(context, result.workspace) : undefined;
  if (context.flags.json)
    writeJson(context, { type: 'state', workspace: isWorkspace, errors: errors.length, ...facts });
  else
    context.terminal.out(
      words(context, { isWorkspace, errors: errors.length, facts })
        .map((line) => `${line}\n`)
        .join(''),
    );
  return EXIT.done;
}

interface Facts {
  readonly company: string;
  readonly offerings: number;
  readonly customers: number;
  readonly documents: readonly string[];
  /** Documents of which a file stands in out/. */
  readonly made: readonly string[];
}

function factsOf(
  { folder, language }: Context,
  { settings, offerings, customers, documents }: Workspace,
): Facts {
  const ids = Object.keys(documents);
  const out = diskFiles(join(folder, 'out'));
  const names = out.exists('') ? out.list('').map(({ name }) => name) : [];
  const { name } = settings.data.company;
  return {
    company: localize(name, language) ?? localize(name, language === 'ja' ? 'en' : 'ja') ?? basename(folder),
    offerings: Object.keys(offerings).length,
    customers: Object.keys(customers).length,
    documents: ids,
    made: ids.filter((id) => names.some((file) => file.startsWith(`${id}.`))),
  };
}

function words(
  context: Context,
  { isWorkspace, errors, facts }: { isWorkspace: boolean; errors: number; facts: Facts | undefined },
): readonly string[] {
  const next = (command: string, ja: string, en: string) =>
    say(context, { ja: `次にすること  ${command}   ${ja}`, en: `next  ${command}   ${en}` });
  if (!isWorkspace) {
    return [
      say(context, {
        ja: `「${context.folder}」は Torisetsu のワークスペースではありません。`,
        en: `"${context.folder}" is not a Torisetsu workspace.`,
      }),
      next('torisetsu --help', '使い方', 'how to use it'),
    ];
  }
  if (!facts) {
    return [
      say(context, {
        ja: `ワークスペースにエラーが ${errors} 件あります。`,
        en: `the workspace has ${errors} error${errors === 1 ? '' : 's'}.`,
      }),
      next('torisetsu check', '何をどう直すか', 'what to change'),
    ];
  }
  return [...factLines(context, facts), nextStep(facts, next)];
}

function factLines(
  context: Context,
  { company, offerings, customers, documents, made }: Facts,
): readonly string[] {
  const head = say(context, {
    ja: `${company}   商品 ${offerings}  お客様 ${customers}  文書 ${documents.length}`,
    en: `${company}   offerings ${offerings}, customers ${customers}, documents ${documents.length}`,
  });
  const rows = documents.map((id) => {
    const is = made.includes(id)
      ? { ja: 'out/ にあります', en: 'made, in out/' }
      : { ja: 'まだ作っていません', en: 'not made yet' };
    return `  ${id}  ${say(context, is)}`;
  });
  return [head, ...rows.slice(0, 8)];
}

function nextStep(
  { documents, made }: Facts,
  next: (command: string, ja: string, en: string) => string,
): string {
  const [first] = documents;
  const open = documents.find((id) => !made.includes(id));
  if (first === undefined) return next('documents/proposal.yaml', 'を書く', 'is the first file to write');
  if (open !== undefined) return next(`torisetsu build ${open}`, '文書を作る', 'make it');
  return next(`torisetsu explain ${first}`, '数の根拠をたどる', 'trace its numbers');
}
