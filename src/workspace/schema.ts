// What a schema says about a field, read from its structure: known names, allowed values, what to write.

import { years } from '../model/deal.ts';
import {
  date,
  id,
  line,
  localized,
  longText,
  prose,
  quantity,
  ratio,
  wholeNumber,
  yearMonth,
  yesNo,
} from '../model/fields.ts';
import { basis, provenance, slot, stated } from '../model/stated.ts';

/** One complaint of a schema, of the kinds that are worded here. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly issues?: readonly Issue[];
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A schema as this room knows it: it converts data, and its `def` can be walked. */
export interface Schema<T = unknown> {
  safeParse(
    data: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
  readonly def: object;
}

/** The parts of a schema's `def` that are walked; others are opaque. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

/** What may stand at a place. `expected` is the name of a term of the catalog, '' when nothing is known. */
export interface Expectation {
  readonly expected: string;
  /** Names of the fields, when they are fixed. */
  readonly known: readonly string[];
  /** The allowed texts of a choice. */
  readonly values: readonly string[];
}

const STATED_FIELDS = ['value', 'pessimistic', 'mode', 'optimistic', ...Object.keys(provenance)];

/** The fields of `model` that have words of their own; found by identity on the way down. */
const FIELDS = new Map<unknown, Partial<Expectation>>([
  [date, { expected: 'date' }],
  [yearMonth, { expected: 'month' }],
  [id, { expected: 'id' }],
  [line, { expected: 'line' }],
  [longText, { expected: 'text' }],
  [localized, { expected: 'localized', known: ['ja', 'en'] }],
  [prose, { expected: 'prose', known: ['ja', 'en'] }],
  [wholeNumber, { expected: 'whole-number' }],
  [years, { expected: 'years' }],
  [yesNo, { expected: 'yes-no' }],
  [quantity, { expected: 'quantity' }],
  [ratio, { expected: 'ratio' }],
  [stated, { expected: 'quantity', known: STATED_FIELDS }],
  [slot, { expected: 'quantity', known: STATED_FIELDS }],
  [basis, {}],
]);

/** What the schema wants at a path; `data` picks the branch of a union on the way. */
export function expectationAt(schema: Schema, path: readonly PropertyKey[], data: unknown): Expectation {
  let current: Schema | undefined = schema;
  let value = data;
  for (const step of path) {
    current = current && stepInto(current, step, value);
    value = isGroup(value) ? value[String(step)] : Array.isArray(value) ? value[Number(step)] : undefined;
  }
  return current ? describe(current, value) : { expected: '', known: [], values: [] };
}

function stepInto(schema: Schema, step: PropertyKey, value: unknown): Schema | undefined {
  const field = FIELDS.get(schema);
  if (field?.known)
    return field.known.includes(String(step)) ? innerOfField(schema, String(step)) : undefined;
  const def = schema.def as Def;
  if (def.shape) return Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
  if (def.valueType) return def.valueType;
  if (def.element) return def.element;
  if (def.options) return stepInto(branchFor(def.options, value), step, value);
  const inner = def.innerType ?? def.in;
  return inner && stepInto(inner, step, value);
}

function innerOfField(schema: Schema, step: string): Schema {
  if (step in provenance) return provenance[step as keyof typeof provenance];
  if (schema === localized || schema === prose) return schema === prose ? longText : line;
  return quantity;
}

function describe(schema: Schema, value: unknown): Expectation {
  const field = FIELDS.get(schema);
  const def = schema.def as Def;
  const base: Expectation = { expected: '', known: [], values: [] };
  if (field?.expected) return { ...base, ...field };
  const values = def.entries ? Object.values(def.entries) : (def.values ?? []);
  if (values.length > 0) return { ...base, values: values.map(String) };
  if (def.shape) return { ...base, expected: 'fields', known: Object.keys(def.shape) };
  if (def.type === 'record') return { ...base, expected: 'fields' };
  if (def.type === 'array') return { ...base, expected: 'list' };
  if (def.options) return describe(branchFor(def.options, value), value);
  const inner = def.innerType ?? def.in;
  if (inner) return describe(inner, value);
  return def.type === 'string' ? { ...base, expected: 'text' } : base;
}

/** The branch of a union that the data means: the one whose fixed values it holds and whose fields it names most. */
function branchFor(options: readonly Schema[], value: unknown): Schema {
  const scored = options.map((option) => ({ option, score: affinity(option, value) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).option;
}

function affinity(schema: Schema, value: unknown): number {
  const def = schema.def as Def;
  const inner = def.innerType ?? def.in;
  if (inner && !def.shape) return affinity(inner, value);
  if (!isGroup(value)) return def.type === 'string' && typeof value === 'string' ? 1 : 0;
  if (!def.shape) return def.type === 'record' ? 1 : 0;
  const shape = def.shape;
  return Object.keys(value).reduce((score, name) => {
    if (!Object.hasOwn(shape, name)) return score - 1;
    const fixed = (shape[name]!.def as Def).type === 'literal' ? (shape[name]!.def as Def).values : undefined;
    return score + (fixed ? (fixed.includes(value[name]) ? 100 : -100) : 1);
  }, 2);
}

/** Whether data is a group of named values. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
