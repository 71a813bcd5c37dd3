// A schema's complaints about a file's data into faults with file, line, column and what to write.
import { type Code, catalog } from '../diagnostic/catalog/index.ts';
import { type Diagnostic, InternalError, type Params } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import { BASE_SYMBOLS, readUnit, refTo } from '../quantity/index.ts';
import { expectationAt, type Issue, isGroup, type Schema } from './schema.ts';
import { type Spots, spanOf, spotOf } from './spots.ts';
import { likelyBranch } from './union-branch.ts';
import { slipOfLine } from './yaml-faults.ts';

/** A file's data, the schema that refused it, and where its values stand. */
export interface Refusal {
  readonly file: string;
  readonly schema: Schema;
  readonly data: unknown;
  readonly spots: Spots;
}

type Path = readonly PropertyKey[];

/** All faults of one file's data, one a place and code. */
export function fieldFaults(issues: readonly Issue[], refusal: Refusal): readonly Diagnostic[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, [], refusal));
  const misspelt = new Set(faults.flatMap(meantField));
  const seen = new Set<string>();
  return faults.filter(({ code, where, params }) => {
    // A misspelt field is one fault, not two: its right name is not missing.
    if (code === 'workspace/missing-field' && misspelt.has(String(params.field))) return false;
    const mark = `${code} ${where?.ref} ${params.name ?? ''}`;
    return !seen.has(mark) && seen.add(mark);
  });
}

/** The field that an unknown one was probably meant to be. */
function meantField({ code, params }: Diagnostic): readonly string[] {
  const [nearest = ''] = String(params.nearest ?? '').split('\n');
  if (code !== 'workspace/unknown-field' || nearest === '') return [];
  return [String(params.field).slice(0, -String(params.name).length) + nearest];
}

/** A path as people read it: `statements.sales.value`, `roles[1]` for the first of a list. */
export function fieldName(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}

function faultsOf(issue: Issue, base: Path, refusal: Refusal): readonly Diagnostic[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys ?? [], path, refusal);
  if (issue.code === 'invalid_key') return [badKey(issue, path, refusal)];
  if (valueAt(refusal.data, path) === undefined) return [missing(path, refusal)];
  if (path.length > 0 && isBlank(path, refusal)) return [missing(path, refusal)];
  if (issue.code === 'invalid_union') return ofUnion(issue, path, refusal);
  return [ofValue(issue, path, refusal)];
}

function ofUnion(issue: Issue, path: Path, refusal: Refusal): readonly Diagnostic[] {
  const branch = likelyBranch(issue.errors ?? [], valueAt(refusal.data, path));
  if (branch) return branch.flatMap((inner) => faultsOf(inner, path, refusal));
  return [issue.options ? unknownValue(issue.options, path, refusal) : wrongType(path, refusal)];
}

function ofValue(issue: Issue, path: Path, refusal: Refusal): Diagnostic {
  if (issue.code === 'invalid_type') return wrongType(path, refusal);
  if (issue.code === 'invalid_value') return unknownValue(issue.values ?? [], path, refusal);
  if (issue.code === 'custom' && issue.params) return custom(issue, path, refusal);
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return point('workspace/too-few', path, refusal, { minimum: Number(issue.minimum) });
  }
  if (issue.code === 'too_small') return missing(path, refusal);
  return point('workspace/bad-value', path, refusal, {
    value: textAt(path, refusal),
    ...expected(path, refusal),
  });
}

function unknownFields(names: readonly string[], path: Path, refusal: Refusal): readonly Diagnostic[] {
  const { known } = expectationAt(refusal.schema, path, refusal.data);
  return names.map((name) => {
    const nearest = joinNames(nearestNames(name, known));
    return atKey('workspace/unknown-field', [...path, name], refusal, {
      name,
      nearest,
      known: joinNames(known),
    });
  });
}

function badKey(issue: Issue, path: Path, refusal: Refusal): Diagnostic {
  const own = issue.issues?.find((inner) => inner.code === 'custom')?.params?.code;
  const code = typeof own === 'string' && own in catalog ? (own as Code) : 'workspace/bad-key';
  return atKey(code, path, refusal, { value: String(path.at(-1)), name: String(path.at(-1)) });
}

/** A field that must be written. Points at its blank key, or at the group that lacks it. */
function missing(path: Path, refusal: Refusal): Diagnostic {
  return point('workspace/missing-field', path, refusal, expected(path, refusal));
}

function wrongType(path: Path, refusal: Refusal): Diagnostic {
  const value = valueAt(refusal.data, path);
  const wanted = expected(path, refusal);
  if (path.length === 0 && isBlank(path, refusal)) return point('workspace/empty-file', path, refusal, {});
  const slip =
    typeof value === 'string' && /fields|list/.test(wanted.expected) ? slipOfLine(value) : undefined;
  if (slip) return point(slip.code, path, refusal, {});
  const found = Array.isArray(value) ? 'list' : isGroup(value) ? 'fields' : 'text';
  if (path.length === 0) return point('workspace/wrong-shape', path, refusal, { ...wanted, found });
  return point('workspace/wrong-type', path, refusal, { ...wanted, found });
}

function unknownValue(options: readonly unknown[], path: Path, refusal: Refusal): Diagnostic {
  const value = textAt(path, refusal);
  const values = options.map(String);
  const nearest = joinNames(nearestNames(value, values));
  return point('workspace/unknown-value', path, refusal, { value, values: joinNames(values), nearest });
}

/** An issue that carries a code of ours, from the field's own type. */
function custom(issue: Issue, path: Path, refusal: Refusal): Diagnostic {
  const { code, params } = issue.params as { code?: unknown; params?: Params };
  if (typeof code !== 'string' || !(code in catalog))
    throw new InternalError(`no words for the fault ${String(code)}`);
  const units =
    code === 'workspace/unknown-unit'
      ? { nearest: joinNames(nearestUnits(String(params?.value ?? ''))) }
      : {};
  return point(code as Code, path, refusal, { ...expected(path, refusal), ...units, ...params });
}

function nearestUnits(written: string): readonly string[] {
  const unknown = written.split('/').filter((part) => readUnit(part.trim()) === null);
  return unknown.flatMap((part) => nearestNames(part.trim(), BASE_SYMBOLS));
}

function expected(path: Path, refusal: Refusal): { readonly expected: string; readonly values: string } {
  const wanted = expectationAt(refusal.schema, path, refusal.data);
  return { expected: wanted.expected, values: joinNames(wanted.values) };
}

function point(code: Code, path: Path, refusal: Refusal, params: Params): Diagnostic {
  return diagnosticAt(code, path, refusal, { params, key: false });
}

function atKey(code: Code, path: Path, refusal: Refusal, params: Params): Diagnostic {
  return diagnosticAt(code, path, refusal, { params, key: true });
}

function diagnosticAt(
  code: Code,
  path: Path,
  { file, spots }: Refusal,
  { params, key }: { readonly params: Params; readonly key: boolean },
): Diagnostic {
  const ref = refTo(file, ...path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
  const spot = spotOf(spots, ref);
  const inner = spots.get(ref);
  // A group that lacks a field is named by its own key: its value starts somewhere in the middle.
  const span = spot && (key || !inner ? (spot.key ?? spot.value) : spanOf(spot));
  return {
    severity: 'error',
    code,
    params: { field: fieldName(path), ...params },
    where: { ref, file, ...span },
  };
}

function isBlank(path: Path, { file, spots }: Refusal): boolean {
  return spots.get(refTo(file, ...(path as (string | number)[])))?.blank === true;
}

function textAt(path: Path, refusal: Refusal): string {
  const value = valueAt(refusal.data, path);
  return typeof value === 'string' ? value : '';
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isGroup(value) ? value[String(step)] : undefined;
  }, data);
}
