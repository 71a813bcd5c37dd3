// Where a template's names are looked up: the value at hand, the names that a block gave, and what lies outside it.
import type { PathExpression } from './ast.ts';
import { kindOf, type ViewKind, type ViewObject, type ViewValue } from './view-value.ts';

export interface Scope {
  readonly value: ViewValue;
  /** Names of `as |name|` and of a partial's `name=value`; they win over the value's own. */
  readonly locals: ReadonlyMap<string, ViewValue>;
  readonly outer: Scope | null;
  readonly root: ViewObject;
  /** Set inside `each`. */
  readonly loop: { readonly first: boolean; readonly last: boolean } | null;
}

/** A value; or the names that would have been known (instead of one `part` of the path, where it was not the first); or the kind of thing that has no names to look up. */
export type Found =
  | { readonly value: ViewValue }
  | { readonly known: readonly string[]; readonly part?: string }
  | { readonly noNames: ViewKind };

const NO_LOCALS: ReadonlyMap<string, ViewValue> = new Map();

export function rootScope(root: ViewObject): Scope {
  return { value: root, locals: NO_LOCALS, outer: null, root, loop: null };
}

/** The scope inside a block: its value, its loop facts, and the names that its block parameters give. */
export function innerScope(
  outer: Scope,
  value: ViewValue,
  given: { locals?: ReadonlyMap<string, ViewValue>; loop?: Scope['loop'] },
): Scope {
  const locals = given.locals?.size ? new Map([...outer.locals, ...given.locals]) : outer.locals;
  return { value, locals, outer, root: outer.root, loop: given.loop ?? outer.loop };
}

/** The scope of a partial: nothing of its caller but the value, the loop facts and the names that it is given. */
export function partialScope(caller: Scope, value: ViewValue, locals: ReadonlyMap<string, ViewValue>): Scope {
  return { value, locals, outer: null, root: caller.root, loop: caller.loop };
}

/** Looks a path up, own names only: prototypes are never reached. */
export function lookUp(path: PathExpression, scope: Scope): Found {
  if (path.data) return lookUpData(path, scope);
  let start: Scope | null = scope;
  for (let depth = path.depth; depth > 0; depth--) start = start?.outer ?? null;
  if (!start) return { known: namesOf(scope) };
  const [first, ...rest] = path.parts;
  if (first === undefined) return { value: start.value };
  const isBare = path.depth === 0 && !/^(?:this|\.)(?:[./]|$)/.test(path.original);
  if (isBare && scope.locals.has(first)) return follow(scope.locals.get(first)!, rest);
  if (kindOf(start.value) === 'group' && !Object.hasOwn(start.value as ViewObject, first)) {
    const names = namesOf(scope);
    const elsewhere = names.filter((name) => name.endsWith(`/${first}`));
    return { known: elsewhere.length > 0 ? elsewhere : names };
  }
  return follow(start.value, path.parts);
}

function lookUpData(path: PathExpression, scope: Scope): Found {
  const [name, ...rest] = path.parts;
  if (name === 'root') return follow(scope.root, rest);
  if (scope.loop && rest.length === 0 && (name === 'first' || name === 'last')) {
    return { value: scope.loop[name] };
  }
  return { known: scope.loop ? ['@first', '@last', '@root'] : ['@root'] };
}

function follow(value: ViewValue, parts: readonly string[]): Found {
  let at = value;
  for (const part of parts) {
    const kind = kindOf(at);
    if (kind !== 'group') return { noNames: kind };
    if (!Object.hasOwn(at as ViewObject, part)) return { known: Object.keys(at as ViewObject), part };
    at = (at as ViewObject)[part] as ViewValue;
  }
  return { value: at };
}

/** All names that could have stood where a name was not found, outer ones with their `../`. */
function namesOf(scope: Scope): string[] {
  const names = [...scope.locals.keys()];
  let prefix = '';
  for (let at: Scope | null = scope; at; at = at.outer) {
    if (kindOf(at.value) === 'group') {
      for (const name of Object.keys(at.value as ViewObject)) names.push(`${prefix}${name}`);
    }
    prefix += '../';
  }
  return names;
}
