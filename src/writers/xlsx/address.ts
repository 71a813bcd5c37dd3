// Columns and rows as numbers in, addresses as Excel writes them out.

/** Letters of a column, from 0: A … Z, AA … */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** `B7`; columns from 0, rows from 1. */
export function relative(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$B$7` */
export function absolute(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `$D$7:$BL$7` */
export function absoluteRow(row: number, from: number, to: number): string {
  return `${absolute(from, row)}:${absolute(to, row)}`;
}

/** An address on a named sheet: quoted always, because names are in any language. */
export function onSheet(name: string, address: string): string {
  return `'${name.replace(/'/g, "''")}'!${address}`;
}
