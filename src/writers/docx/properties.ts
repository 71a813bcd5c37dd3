// Facts about a paragraph, run, table, row or cell in, its properties element out, with children in the order of the schema.

import { NOTHING, type Xml, xml } from '../../package/index.ts';
import type { CharacterStyleId, ParagraphStyleId, TableStyleId } from './styles/index.ts';
import { eighths, halfPoints, hex, twips } from './units.ts';

/** A rule: width in points and colour; null draws none where a style would. */
export type Rule = { readonly width: number; readonly colour: string } | null;

type Sides = Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', Rule>>>;

/** What a paragraph says beyond its style; lengths in points. */
export interface ParagraphFacts {
  readonly style?: ParagraphStyleId;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** `id` 0 takes the paragraph out of the list of its style. */
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** The section that ends with this paragraph. */
  readonly section?: Xml;
}

/** `w:pPr` (CT_PPr). */
export function paragraphProperties(facts: ParagraphFacts): Xml {
  const { style, keepNext, pageBreakBefore, numbering, before, after, align, section } = facts;
  const spacing =
    (before !== undefined || after !== undefined) &&
    xml`<w:spacing${before !== undefined && xml` w:before="${twips(before)}"`}${after !== undefined && xml` w:after="${twips(after)}"`}/>`;
  return xml`<w:pPr>${style && xml`<w:pStyle w:val="${style}"/>`}${keepNext && xml`<w:keepNext/>`}${pageBreakBefore && xml`<w:pageBreakBefore/>`}${numbering && xml`<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`}${spacing}${align && xml`<w:jc w:val="${align}"/>`}${section}</w:pPr>`;
}

/** What a run says beyond its style. */
export interface RunFacts {
  readonly style?: CharacterStyleId | undefined;
  /** Sets signs that belong to both worlds (△ → “) in the Japanese face. */
  readonly japanese?: boolean;
  /** Said outright, since a bold character style in a bold paragraph style would turn bold off in Word. */
  readonly bold?: boolean | undefined;
  /** With its number sign: `#A8431A`. */
  readonly colour?: string | undefined;
  /** In points. */
  readonly size?: number | undefined;
}

/** `w:rPr` (CT_RPr); nothing when the run says nothing. */
export function runProperties(facts: RunFacts): Xml {
  const { style, japanese, bold, colour, size } = facts;
  if (!style && !japanese && bold === undefined && !colour && !size) return NOTHING;
  const sizes = size && xml`<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
  return xml`<w:rPr>${style && xml`<w:rStyle w:val="${style}"/>`}${japanese && xml`<w:rFonts w:hint="eastAsia"/>`}${bold !== undefined && boldness(bold)}${colour && xml`<w:color w:val="${hex(colour)}"/>`}${sizes}</w:rPr>`;
}

function boldness(bold: boolean): Xml {
  return bold ? xml`<w:b/><w:bCs/>` : xml`<w:b w:val="0"/><w:bCs w:val="0"/>`;
}

/** What a table says: its columns in twips, and its words for readers who hear it. */
export interface TableFacts {
  readonly style: TableStyleId;
  readonly columns: readonly number[];
  readonly firstRow?: boolean;
  readonly firstColumn?: boolean;
  readonly caption?: string;
  readonly description?: string;
}

/** `w:tblPr` and `w:tblGrid`: fixed layout, the grid adds up to the table's width. */
export function tableProperties(facts: TableFacts): Xml {
  const { style, columns, firstRow = false, firstColumn = false, caption, description } = facts;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const look = (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0) + 0x600;
  const grid = columns.map((column) => xml`<w:gridCol w:w="${column}"/>`);
  return xml`<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${look.toString(16).toUpperCase().padStart(4, '0')}" w:firstRow="${firstRow ? 1 : 0}" w:lastRow="0" w:firstColumn="${firstColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${caption && xml`<w:tblCaption w:val="${caption}"/>`}${description && xml`<w:tblDescription w:val="${description}"/>`}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

/** What a row says; it never splits. `height` in points is the least, so that an edited cell can grow. */
export interface RowFacts {
  readonly height?: number;
  readonly header?: boolean;
}

/** `w:trPr`. */
export function rowProperties({ height, header }: RowFacts): Xml {
  return xml`<w:trPr><w:cantSplit/>${height && xml`<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>`}${header && xml`<w:tblHeader/>`}</w:trPr>`;
}

/** What a cell says: width in twips, columns covered, rules, fill, and padding in points. */
export interface CellFacts {
  readonly width: number;
  readonly span?: number;
  /** A cell that goes on below (`start`), or that continues the one above. */
  readonly merge?: 'start' | 'continue';
  readonly rules?: Sides;
  readonly fill?: string | undefined;
  readonly padding?: Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>>;
  readonly vertical?: 'center' | 'bottom';
}

/** `w:tcPr`. */
export function cellProperties(facts: CellFacts): Xml {
  const { width, span = 1, merge, rules, fill, padding, vertical } = facts;
  return xml`<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 && xml`<w:gridSpan w:val="${span}"/>`}${merge && xml`<w:vMerge w:val="${merge === 'start' ? 'restart' : 'continue'}"/>`}${rules && xml`<w:tcBorders>${sideRules(rules)}</w:tcBorders>`}${fill && xml`<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`}${padding && xml`<w:tcMar>${sideWidths(padding)}</w:tcMar>`}${vertical && xml`<w:vAlign w:val="${vertical}"/>`}</w:tcPr>`;
}

/** Border elements in the order top, left, bottom, right. */
export function sideRules(rules: Sides): Xml[] {
  return (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const rule = rules[side];
    if (rule === undefined) return [];
    if (rule === null) return [xml`<w:${{ markup: side }} w:val="nil"/>`];
    return [
      xml`<w:${{ markup: side }} w:val="single" w:sz="${eighths(rule.width)}" w:space="0" w:color="${hex(rule.colour)}"/>`,
    ];
  });
}

function sideWidths(padding: NonNullable<CellFacts['padding']>): Xml[] {
  return (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const width = padding[side];
    return width === undefined ? [] : [xml`<w:${{ markup: side }} w:w="${twips(width)}" w:type="dxa"/>`];
  });
}
