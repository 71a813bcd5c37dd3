// Where a value was written: a file of the workspace, a pointer into it, and the place in its text.

/** A value's address: `customers/kitahama/deals/line.yaml#/drivers/scrap/inputs/p0` (workspace path, `#`, JSON pointer). */
export type Ref = string;

/** A place in a text file; line and column start at 1, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Appends keys to a ref, escaped by RFC 6901. */
export function refTo(base: Ref, ...keys: readonly (string | number)[]): Ref {
  const root = base.includes('#') ? base : `${base}#`;
  return keys.reduce<string>(
    (ref, key) => `${ref}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`,
    root,
  );
}
