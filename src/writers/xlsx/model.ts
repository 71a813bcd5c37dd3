// What a sheet is before it becomes XML: rows of cells with styles, widths, and how it freezes, prints and is protected.

/** A text, a number, or a formula with its value; a value that does not exist is null and shows as #N/A. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string | null };

/** The look of a cell; equal styles are written once. Sizes in points, colours as RRGGBB. */
export interface Style {
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Colour of the rule above and below. */
  readonly above?: string;
  readonly below?: string;
  /** Only inputs are: the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface SheetCell {
  readonly content: CellContent | null;
  readonly style: Style;
}

/** Cells from column A; null leaves one out. */
export interface SheetRow {
  readonly cells: readonly (SheetCell | null)[];
  /** Points; the program's own when left out. */
  readonly height?: number;
}

/** Numbers that may be typed into a cell; a bound is a number or the address of a cell. */
export interface Validation {
  readonly address: string;
  readonly least: number | string;
  readonly most: number | string;
  readonly title: string;
  readonly message: string;
  /** Only whole numbers. */
  readonly whole?: boolean;
}

export interface SheetModel {
  readonly name: string;
  /** Widths in characters, from column A; the last one goes on for all columns up to `columns`. */
  readonly widths: readonly number[];
  readonly columns: number;
  readonly rows: readonly SheetRow[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Rows from the top that are printed on every page. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly pagesWide: number;
  /** Pages high; as many as are needed when left out. */
  readonly pagesHigh?: number;
  readonly tab: string;
  readonly validations: readonly Validation[];
  readonly links: readonly { readonly address: string; readonly sheet: string }[];
}

export const textCell = (text: string, style: Style): SheetCell => ({
  content: { kind: 'text', text },
  style,
});
export const numberCell = (value: number, style: Style): SheetCell => ({
  content: { kind: 'number', value },
  style,
});
export const formulaCell = (formula: string, value: number | string | null, style: Style): SheetCell => ({
  content: { kind: 'formula', formula, value },
  style,
});
export const emptyCell = (style: Style): SheetCell => ({ content: null, style });
