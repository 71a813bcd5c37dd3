// Styles as they are met in, their numbers and the styles part of the workbook out; equal styles are written once.
import { DECLARATION, type Xml, xml } from '../../package/index.ts';
import type { Style } from './model.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
const SIZE = 10;

/** A list without repeats that gives each entry its number. */
class Numbered {
  readonly entries: Xml[] = [];
  private readonly known = new Map<string, number>();

  constructor(first: readonly Xml[]) {
    for (const entry of first) this.of(entry);
  }

  of(entry: Xml): number {
    const found = this.known.get(entry.markup);
    if (found !== undefined) return found;
    this.known.set(entry.markup, this.entries.length);
    this.entries.push(entry);
    return this.entries.length - 1;
  }
}

export class Styles {
  private readonly face: string;
  private readonly fonts: Numbered;
  private readonly fills = new Numbered([
    xml`<fill><patternFill patternType="none"/></fill>`,
    xml`<fill><patternFill patternType="gray125"/></fill>`,
  ]);
  private readonly borders = new Numbered([borderOf({})]);
  private readonly formats: string[] = [];
  private readonly cells: Numbered;
  private readonly known = new Map<Style, number>();
  private readonly equal = new Map<string, number>();

  constructor(face: string) {
    this.face = face;
    this.fonts = new Numbered([fontOf({}, face)]);
    this.cells = new Numbered([xml`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]);
  }

  /** The number of a style in `s="…"`. */
  of(style: Style): number {
    const found = this.known.get(style);
    if (found !== undefined) return found;
    // Order of the keys is the writer's own: at worst two entries are the same style.
    const key = JSON.stringify(style);
    const number = this.equal.get(key) ?? this.cells.of(this.cellOf(style));
    this.equal.set(key, number);
    this.known.set(style, number);
    return number;
  }

  part(): Xml {
    const formats = this.formats.map(
      (format, index) => xml`<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${format}"/>`,
    );
    return xml`${DECLARATION}<styleSheet xmlns="${MAIN}">${formats.length > 0 && xml`<numFmts count="${formats.length}">${formats}</numFmts>`}${listOf('fonts', this.fonts)}${listOf('fills', this.fills)}${listOf('borders', this.borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${listOf('cellXfs', this.cells)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  private cellOf(style: Style): Xml {
    const font = this.fonts.of(fontOf(style, this.face));
    const fill = style.fill ? this.fills.of(fillOf(style.fill)) : 0;
    const border = this.borders.of(borderOf(style));
    const { align, wrap, indent, unlocked } = style;
    const alignment = xml`<alignment${align && xml` horizontal="${align}"`}${indent && !align && xml` horizontal="left"`} vertical="center"${wrap && xml` wrapText="1"`}${indent && xml` indent="${indent}"`}/>`;
    return xml`<xf numFmtId="${this.formatOf(style.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${unlocked && xml` applyProtection="1"`}>${alignment}${unlocked && xml`<protection locked="0"/>`}</xf>`;
  }

  private formatOf(format: string | undefined): number {
    if (format === undefined) return 0;
    const found = this.formats.indexOf(format);
    if (found >= 0) return FIRST_OWN_FORMAT + found;
    return FIRST_OWN_FORMAT + this.formats.push(format) - 1;
  }
}

function listOf(name: string, list: Numbered): Xml {
  return xml`<${{ markup: name }} count="${list.entries.length}">${list.entries}</${{ markup: name }}>`;
}

function fontOf({ bold, italic, size = SIZE, colour }: Style, face: string): Xml {
  return xml`<font>${bold && xml`<b/>`}${italic && xml`<i/>`}<sz val="${size}"/><color rgb="FF${colour ?? '000000'}"/><name val="${face}"/><family val="2"/></font>`;
}

function fillOf(colour: string): Xml {
  return xml`<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderOf({ above, below }: Style): Xml {
  const side = (name: string, colour: string | undefined): Xml =>
    colour
      ? xml`<${{ markup: name }} style="thin"><color rgb="FF${colour}"/></${{ markup: name }}>`
      : xml`<${{ markup: name }}/>`;
  return xml`<border><left/><right/>${side('top', above)}${side('bottom', below)}<diagonal/></border>`;
}
