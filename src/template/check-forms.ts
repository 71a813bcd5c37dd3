// A template's syntax tree into faults for every form that templates here may not use, and into the partials that it names.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import type {
  BlockStatement,
  Expression,
  Hash,
  MustacheStatement,
  Node,
  PartialStatement,
  PathExpression,
  Program,
  Statement,
  SubExpression,
} from './ast.ts';
import { BLOCK_HELPERS, HELPERS } from './helpers.ts';
import { offerNames } from './known-names.ts';
import { offsetIn, placeIn, type SourceText } from './source.ts';

/** A partial's literal name and the offset at which it is used. */
export interface PartialUse {
  readonly name: string;
  readonly offset: number;
}

interface Check {
  readonly partials: PartialUse[];
  readonly source: SourceText;
  readonly fault: (code: Code, params: Params, node: Node) => void;
}

/** The names after `@`; every other one, such as a running index, is a fault. */
export const DATA_NAMES: readonly string[] = ['first', 'last', 'root'];

/** Checks the whole tree, also branches that this run will not take. */
export function checkForms(program: Program, source: SourceText, sink: Sink): PartialUse[] {
  const partials: PartialUse[] = [];
  const fault: Check['fault'] = (code, params, node) =>
    sink({ severity: 'error', code, params, where: placeIn(source, offsetIn(source, node.loc.start)) });
  checkProgram(program, { partials, source, fault });
  return partials;
}

function checkProgram(program: Program | undefined, check: Check): void {
  for (const statement of program?.body ?? []) checkStatement(statement, check);
}

function checkStatement(statement: Statement, check: Check): void {
  if (statement.type === 'MustacheStatement') checkMustache(statement, check);
  else if (statement.type === 'BlockStatement') checkBlock(statement, check);
  else if (statement.type === 'PartialStatement') checkPartial(statement, check);
  else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
    check.fault('template/unsupported-tag', { text: snippet(statement, check.source) }, statement);
  }
}

function checkMustache(statement: MustacheStatement, check: Check): void {
  if (statement.params.length > 0 || statement.hash) checkCall(statement, statement, check);
  else checkExpression(statement.path, check);
}

function checkCall(call: MustacheStatement | SubExpression, at: Node, check: Check): void {
  const name = nameOf(call.path);
  if (!HELPERS.has(name)) {
    check.fault('template/unknown-helper', { name, known: offerNames(name, HELPERS.keys()) }, at);
    return;
  }
  if (call.params.length !== 1 || call.hash) check.fault('template/helper-parameters', { name }, at);
  for (const parameter of call.params) checkExpression(parameter, check);
}

function checkBlock(block: BlockStatement, check: Check): void {
  const name = nameOf(block.path);
  if (!BLOCK_HELPERS.has(name) || !block.program) {
    const known = [...BLOCK_HELPERS].map((helper) => `#${helper}`);
    check.fault('template/unknown-block-tag', { name, known: offerNames(`#${name}`, known) }, block);
  } else if (block.params.length !== 1 || block.hash || (block.program.blockParams?.length ?? 0) > 1) {
    check.fault('template/block-parameters', { name }, block);
  }
  for (const parameter of block.params) checkExpression(parameter, check);
  checkProgram(block.program, check);
  checkProgram(block.inverse, check);
}

function checkPartial(statement: PartialStatement, check: Check): void {
  const name = statement.name.type === 'PathExpression' ? statement.name.original : statement.name;
  if (typeof name === 'string' && !name.startsWith('@')) {
    check.partials.push({ name, offset: offsetIn(check.source, statement.loc.start) });
  } else if (typeof name !== 'string' && name.type === 'StringLiteral') {
    check.partials.push({ name: String(name.value), offset: offsetIn(check.source, statement.loc.start) });
  } else {
    check.fault('template/computed-partial', { text: snippet(statement, check.source) }, statement);
  }
  if (statement.params.length > 1) check.fault('template/partial-parameters', {}, statement);
  for (const parameter of statement.params) checkExpression(parameter, check);
  checkHash(statement.hash, check);
}

function checkHash(hash: Hash | undefined, check: Check): void {
  for (const pair of hash?.pairs ?? []) checkExpression(pair.value, check);
}

function checkExpression(expression: Expression, check: Check): void {
  if (expression.type === 'SubExpression') checkCall(expression, expression, check);
  else if (expression.type === 'NumberLiteral') {
    check.fault('template/raw-number', { text: snippet(expression, check.source) }, expression);
  } else if (expression.type === 'PathExpression') checkDataName(expression, check);
}

function checkDataName(path: PathExpression, check: Check): void {
  if (!path.data || DATA_NAMES.includes(path.parts[0] ?? '')) return;
  const known = offerNames(
    path.original,
    DATA_NAMES.map((name) => `@${name}`),
  );
  check.fault('template/unknown-name', { name: path.original, known }, path);
}

/** The name by which a helper or block is called. */
export function nameOf(path: Expression): string {
  return path.type === 'PathExpression' ? path.original : String((path as { value?: unknown }).value ?? '');
}

/** A tag as it is written, cut to one short line. */
function snippet(node: Node, source: SourceText): string {
  const text = source.text.slice(offsetIn(source, node.loc.start), offsetIn(source, node.loc.end));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
