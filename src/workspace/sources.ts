// The files that were found into typed data, kind by kind; a broken file keeps its id, so that nobody calls it unknown.

import { refTo } from '../quantity/index.ts';
import type { DataOf, FileKindName, Found } from './file-kinds.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { convert, type Reading, readData } from './read-file.ts';
import type { Schema } from './schema.ts';
import type { Placed } from './workspace.ts';

/** A file's data with its id, or `broken`: the faults of the file are known already. */
export interface Source<K extends FileKindName> {
  readonly id: string;
  readonly path: string;
  /** The customer's id, for the files in a customer's folder; else ''. */
  readonly customer: string;
  readonly placed: Placed<DataOf<K>> | undefined;
}

/** All files of a workspace by kind, each list in order of ids. */
export type Sources = { readonly [K in FileKindName]: readonly Source<K>[] };

/** Reads every file that was found; all faults of all files go to the sink. */
export function readSources(found: readonly Found[], reading: Reading): Sources {
  const ofKind = <K extends FileKindName>(kind: K): readonly Source<K>[] =>
    found.filter((file) => file.kind === kind).map((file) => readSource(kind, file, reading));
  return {
    settings: ofKind('settings'),
    strategy: ofKind('strategy'),
    offering: ofKind('offering'),
    driver: ofKind('driver'),
    customer: ofKind('customer'),
    people: ofKind('people'),
    karte: ofKind('karte'),
    deal: ofKind('deal'),
    partner: ofKind('partner'),
    document: ofKind('document'),
  };
}

function readSource<K extends FileKindName>(kind: K, { path, ids }: Found, reading: Reading): Source<K> {
  const customer = path.startsWith('customers/') ? ids[0]! : '';
  const id = ids.at(-1) ?? kind;
  const schema = FILE_KINDS[kind].schema as Schema<DataOf<K>>;
  const data = convert(path, readData(path, reading), schema, reading);
  return { id, path, customer, placed: data === undefined ? undefined : { id, ref: refTo(path), data } };
}
