// A linked template and a view into Markdown in which every value is a mark: no data ever meets the Markdown parser.
// Handlebars reads the grammar; the tree is walked here instead of compiled, so that every mustache, parameter and loop
// passes one place of ours, no code is made from a template, and limits hold from inside.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Sink } from '../diagnostic/diagnostic.ts';
import type {
  BlockStatement,
  ContentStatement,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from './ast.ts';
import { nameOf } from './check-forms.ts';
import { callHelper, evaluate } from './evaluate.ts';
import type { LinkedTemplate } from './link-partials.ts';
import { type Filled, Output } from './output.ts';
import { type Frame, fault, holdLimits, LimitReached, type Run } from './run.ts';
import { innerScope, partialScope, rootScope } from './scope.ts';
import { offsetIn } from './source.ts';
import {
  isTrue,
  kindOf,
  type Printable,
  type ViewKind,
  type ViewObject,
  type ViewValue,
} from './view-value.ts';

/** Fills a template. Unknown names, values that cannot be printed and reached limits are faults; null after a limit. */
export function fill(linked: LinkedTemplate, view: ViewObject, sink: Sink): Filled | null {
  const run: Run = { linked, output: new Output(), sink, steps: 0 };
  try {
    const frame: Frame = { source: linked.main.source, scope: rootScope(view), depth: 0 };
    runProgram(run, frame, linked.main.program ?? undefined);
    return run.output.end();
  } catch (error) {
    if (error instanceof LimitReached) return null;
    throw error;
  }
}

function runProgram(run: Run, frame: Frame, program: Program | undefined): void {
  for (const statement of program?.body ?? []) {
    holdLimits(run, frame, statement);
    runStatement(run, frame, statement);
  }
}

function runStatement(run: Run, frame: Frame, statement: Statement): void {
  if (statement.type === 'ContentStatement') runContent(run, frame, statement);
  else if (statement.type === 'MustacheStatement') runMustache(run, frame, statement);
  else if (statement.type === 'BlockStatement') runBlock(run, frame, statement);
  else if (statement.type === 'PartialStatement') runPartial(run, frame, statement);
}

function runContent(run: Run, frame: Frame, content: ContentStatement): void {
  // Whitespace control cuts `value` at both ends; its first visible character still lines up with that of `original`.
  const seen = content.value.search(/\S/);
  const cut =
    seen === -1 ? content.original.length - content.value.length : content.original.search(/\S/) - seen;
  run.output.addText(content.value, frame.source, offsetIn(frame.source, content.loc.start) + cut);
}

function runMustache(run: Run, frame: Frame, mustache: MustacheStatement): void {
  const isCall = mustache.params.length > 0;
  const value = isCall ? callHelper(run, frame, mustache) : evaluate(run, frame, mustache.path);
  if (value === undefined) return;
  const name = nameOf(mustache.path);
  if (!isPrintable(value)) {
    fault(run, frame, {
      node: mustache,
      code: CANNOT_PRINT[kindOf(value)] ?? 'template/cannot-print',
      params: { name },
    });
    return;
  }
  run.output.addValue({ value, name }, frame.source, offsetIn(frame.source, mustache.loc.start));
}

const CANNOT_PRINT: Partial<Record<ViewKind, Code>> = {
  absent: 'template/prints-nothing',
  fact: 'template/prints-fact',
  list: 'template/prints-list',
  group: 'template/prints-group',
  number: 'template/raw-number',
};

function isPrintable(value: ViewValue): value is Printable {
  const kind = kindOf(value);
  if (kind === 'list') return (value as readonly ViewValue[]).every((item) => kindOf(item) === 'block');
  return kind === 'text' || kind === 'amount' || kind === 'inlines' || kind === 'block';
}

function runBlock(run: Run, frame: Frame, block: BlockStatement): void {
  const value = evaluate(run, frame, block.params[0]!);
  if (value === undefined) return;
  const inner: Frame = { ...frame, depth: frame.depth + 1 };
  const name = nameOf(block.path);
  if (name === 'with') runWith(run, inner, { block, value });
  else if (name === 'each') runEach(run, inner, { block, value });
  else runProgram(run, inner, isTrue(value) === (name === 'if') ? block.program : block.inverse);
}

/** A block with what its head gives. */
interface Headed {
  readonly block: BlockStatement;
  readonly value: ViewValue;
}

function runWith(run: Run, frame: Frame, { block, value }: Headed): void {
  if (value === null) {
    runProgram(run, frame, block.inverse);
    return;
  }
  if (kindOf(value) !== 'group') {
    fault(run, frame, {
      node: block,
      code: 'template/with-needs-group',
      params: { name: nameOf(block.params[0]!) },
    });
    return;
  }
  const scope = innerScope(frame.scope, value, { locals: blockLocals(block, value) });
  runProgram(run, { ...frame, scope }, block.program);
}

function runEach(run: Run, frame: Frame, { block, value }: Headed): void {
  if (!Array.isArray(value)) {
    fault(run, frame, {
      node: block,
      code: 'template/each-needs-list',
      params: { name: nameOf(block.params[0]!) },
    });
    return;
  }
  if (value.length === 0) runProgram(run, frame, block.inverse);
  for (const [index, item] of value.entries()) {
    // An empty body runs no statement, so each turn counts as a step of its own.
    holdLimits(run, frame, block);
    const loop = { first: index === 0, last: index === value.length - 1 };
    const scope = innerScope(frame.scope, item, { locals: blockLocals(block, item), loop });
    runProgram(run, { ...frame, scope }, block.program);
  }
}

function blockLocals(block: BlockStatement, value: ViewValue): ReadonlyMap<string, ViewValue> {
  const name = block.program?.blockParams?.[0];
  return new Map(name === undefined ? [] : [[name, value]]);
}

function runPartial(run: Run, frame: Frame, statement: PartialStatement): void {
  const partial = run.linked.partials.get(nameOf(statement.name));
  if (!partial?.program) return;
  const [parameter] = statement.params;
  const value = parameter ? evaluate(run, frame, parameter) : frame.scope.value;
  const locals = new Map<string, ViewValue>();
  for (const pair of statement.hash?.pairs ?? []) {
    const given = evaluate(run, frame, pair.value);
    if (given === undefined) return;
    locals.set(pair.key, given);
  }
  if (value === undefined) return;
  const scope = partialScope(frame.scope, value, locals);
  runProgram(run, { source: partial.source, scope, depth: frame.depth + 1 }, partial.program);
}
