// The kinds of files of a workspace: where each stands and the schema that reads it. A new kind is one line here.

import { dealSchema } from '../model/deal.ts';
import {
  customerSchema,
  documentSchema,
  driverSchema,
  karteSchema,
  offeringSchema,
  partnerSchema,
  peopleSchema,
  settingsSchema,
  strategySchema,
} from '../model/index.ts';
import type { Schema } from './schema.ts';

/** `pattern`: the path with `*` for an id, as it is shown to people. */
interface FileKind<T> {
  readonly pattern: string;
  readonly schema: Schema<T>;
}

function kind<T>(pattern: string, schema: Schema<T>): FileKind<T> {
  return { pattern, schema };
}

export const FILE_KINDS = {
  settings: kind('torisetsu.yaml', settingsSchema),
  strategy: kind('strategy.yaml', strategySchema),
  offering: kind('offerings/*.yaml', offeringSchema),
  driver: kind('drivers/*.yaml', driverSchema),
  customer: kind('customers/*/customer.yaml', customerSchema),
  people: kind('customers/*/people.yaml', peopleSchema),
  karte: kind('customers/*/karte.yaml', karteSchema),
  deal: kind('customers/*/deals/*.yaml', dealSchema),
  partner: kind('partners/*.yaml', partnerSchema),
  document: kind('documents/*.yaml', documentSchema),
} as const;

export type FileKindName = keyof typeof FILE_KINDS;

/** What the schema of a kind makes of a file. */
export type DataOf<K extends FileKindName> = (typeof FILE_KINDS)[K] extends FileKind<infer T> ? T : never;

/** Folders of the design that this version does not read; their files are no mistake. */
export const UNREAD_FOLDERS: ReadonlySet<string> = new Set(['segments', 'cases', 'brand']);

/** A file of a known kind; `ids` are the names that stood for the stars of its pattern. */
export interface Found {
  readonly kind: FileKindName;
  readonly path: string;
  readonly ids: readonly string[];
}

/** The kind of a path, or undefined. */
export function kindOf(path: string): Found | undefined {
  for (const name of Object.keys(FILE_KINDS) as FileKindName[]) {
    const match = MATCHERS[name].exec(path);
    if (match) return { kind: name, path, ids: match.slice(1) };
  }
  return undefined;
}

const MATCHERS = Object.fromEntries(
  Object.entries(FILE_KINDS).map(([name, { pattern }]) => [
    name,
    new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/\*/g, '([^/]+)')}$`),
  ]),
) as Record<FileKindName, RegExp>;
