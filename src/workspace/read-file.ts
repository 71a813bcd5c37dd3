// One file of a workspace into typed data: text, YAML, then the schema of its kind.
import { Refused, type Sink } from '../diagnostic/diagnostic.ts';
import type { Files } from '../files/index.ts';
import { type Ref, refTo } from '../quantity/index.ts';
import { fieldFaults, fieldName } from './field-faults.ts';
import { readYaml } from './read-yaml.ts';
import { type Issue, isGroup, type Schema } from './schema.ts';
import type { Spot, Spots } from './spots.ts';

/** What reading files shares: the door, where faults go, and the spots of all that was read. */
export interface Reading {
  readonly files: Files;
  readonly sink: Sink;
  readonly spots: Map<Ref, Spot>;
}

/** The data of a YAML file before its schema, or undefined when it cannot be read; the faults went to the sink. */
export function readData(file: string, { files, sink, spots }: Reading): unknown {
  try {
    const yaml = readYaml(file, files.readText(file), sink);
    if (yaml) for (const [ref, spot] of yaml.spots) spots.set(ref, spot);
    return yaml?.data;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const diagnostic of error.diagnostics) sink(diagnostic);
    return undefined;
  }
}

/** Data converted by the schema of its kind, or undefined when the schema refuses it. */
export function convert<T>(
  file: string,
  data: unknown,
  schema: Schema<T>,
  { sink, spots }: Reading,
): T | undefined {
  if (data === undefined) return undefined;
  const first = schema.safeParse(data);
  if (first.success) return first.data;
  const blanks = blankPaths(first.error.issues, file, spots);
  const filled = blanks.reduce<unknown>((rest, path) => without(rest, path), data);
  const second = blanks.length > 0 ? schema.safeParse(filled) : first;
  const issues = second.success ? [] : second.error.issues;
  const faults = fieldFaults(issues, { file, schema, data: filled, spots }).filter(
    ({ where }) => !(where?.ref !== undefined && spots.get(where.ref)?.refused),
  );
  for (const fault of faults) sink(fault);
  for (const path of blanks) {
    const ref = refTo(file, ...path);
    const { key } = spots.get(ref) ?? {};
    const where = { ref, file, ...key };
    // A blank that is required was reported as missing; any other is left out, and said to be.
    if (faults.some((fault) => fault.where?.ref === ref)) continue;
    sink({ severity: 'warning', code: 'workspace/empty-field', params: { field: fieldName(path) }, where });
  }
  return second.success ? second.data : undefined;
}

type Path = readonly (string | number)[];

/** Keys without a value that the schema refuses: to try again as if they had been left out. */
function blankPaths(issues: readonly Issue[], file: string, spots: Spots): readonly Path[] {
  const paths = new Map<string, Path>();
  for (const issue of issues) {
    for (let length = issue.path.length; length > 0; length -= 1) {
      const path = issue.path.slice(0, length) as Path;
      const ref = refTo(file, ...path);
      if (typeof path.at(-1) === 'string' && spots.get(ref)?.blank) paths.set(ref, path);
    }
  }
  return [...paths.values()];
}

/** The data without the value at a path; everything else is shared. */
function without(data: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? without(item, rest) : item));
  if (!isGroup(data)) return data;
  const copy: Record<string, unknown> = Object.assign(Object.create(null), data);
  if (rest.length === 0) delete copy[step];
  else copy[step] = without(data[step], rest);
  return copy;
}
