// What a template may see: words, facts, amounts, nodes of the tree, lists and named groups. No raw number has a place here.
import type { AmountNode, Block, Inline } from '../tree/index.ts';

/** Ready words with their own markup (a line of prose): stands wherever a string may stand. */
export interface InlinesValue {
  readonly type: 'inlines';
  readonly children: readonly Inline[];
}

/**
 * One value of a view. A string is printed as it is, never as markup; a number reaches paper only as an amount.
 * `null` says "known to be absent", so that `{{#if}}` can ask for it.
 */
export type ViewValue =
  | string
  | boolean
  | null
  | AmountNode
  | Block
  | InlinesValue
  | readonly ViewValue[]
  | ViewObject;

/**
 * A group of names. `type` is kept for nodes, so that data with a field of that name cannot pose as one.
 * Declare views as `type`, not `interface`: only aliases fit an index signature.
 */
export interface ViewObject {
  readonly type?: never;
  readonly [name: string]: ViewValue;
}

/** What a mustache can print. */
export type Printable = string | AmountNode | InlinesValue | Block | readonly Block[];

/** What sort of thing a value is, told by its shape alone; `other` is no view value (a function, undefined, an instance). */
export type ViewKind =
  | 'text'
  | 'fact'
  | 'absent'
  | 'amount'
  | 'inlines'
  | 'block'
  | 'list'
  | 'group'
  | 'number'
  | 'other';

const BLOCK_TYPES: ReadonlySet<string> = new Set<Block['type']>([
  'heading',
  'paragraph',
  'list',
  'table',
  'figure',
  'keyFigures',
  'pairs',
  'bands',
  'panel',
  'facts',
  'quote',
  'pageBreak',
]);

/** The kind of any value, also of one that only a cast could have let in. */
export function kindOf(value: unknown): ViewKind {
  if (value === null) return 'absent';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'fact';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value !== 'object') return 'other';
  const type = Object.hasOwn(value, 'type') ? (value as { type: unknown }).type : undefined;
  if (typeof type !== 'string') return isPlain(value) ? 'group' : 'other';
  if (type === 'amount' || type === 'inlines') return type;
  return BLOCK_TYPES.has(type) ? 'block' : 'other';
}

/** True for a node, and for a list of nothing but nodes: what must stand alone on its lines. */
export function isBlocks(value: Printable): value is Block | readonly Block[] {
  return kindOf(value) === 'block' || Array.isArray(value);
}

/** What `{{#if}}` asks: false, null, no words and an empty list are no. An amount is always yes, whatever its size. */
export function isTrue(value: ViewValue): boolean {
  if (value === null || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return kindOf(value) !== 'inlines' || (value as InlinesValue).children.length > 0;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
