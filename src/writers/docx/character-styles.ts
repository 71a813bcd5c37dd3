// A brand in, the character and table styles of the Word file out.
import type { Brand, Colours } from '../../brand/index.ts';
import type { StyleName } from './paragraph-styles.ts';
import { sideRules } from './properties.ts';
import type { CharacterStyleId } from './style-ids.ts';
import { eighths, hex, twips } from './units.ts';
import { xml, type Xml } from './xml.ts';

/** A character style; size in points. */
export interface CharacterStyle {
  readonly name: StyleName;
  readonly bold?: boolean;
  readonly ink?: keyof Colours;
  readonly size?: number;
  readonly underline?: boolean;
}

/** The number that a summary is about, in points. */
export const HERO_SIZE = 32;

/** All character styles. */
export function characterStyles({ type }: Brand): Readonly<Record<CharacterStyleId, CharacterStyle>> {
  return {
    Strong: { name: 'Strong', bold: true },
    Emphasis: { name: 'Emphasis' },
    Hyperlink: { name: 'Hyperlink', ink: 'brand', underline: true },
    Accent: { name: { ja: '主役の数', en: 'Accent' }, ink: 'accent' },
    UnitLine: { name: { ja: '単位の行', en: 'Unit Line' }, bold: false, ink: 'grey', size: type.caption },
    FigureUnit: { name: { ja: '主要数値の単位', en: 'Key Figure Unit' }, bold: false, size: type.figure.unit },
    HeroFigure: { name: { ja: '要約の主役', en: 'Hero Figure' }, ink: 'accent', size: HERO_SIZE },
    Quiet: { name: { ja: '標準の太さ', en: 'Regular' }, bold: false },
    Before: { name: { ja: '現在の値', en: 'Value Before' }, size: type.body.size },
    After: { name: { ja: '導入後の値', en: 'Value After' }, bold: true, ink: 'accent', size: type.body.size },
    Faint: { name: { ja: '控えめ', en: 'Faint' }, bold: false, ink: 'grey', size: type.note.size },
    PairUnit: { name: { ja: '前後の単位', en: 'Pair Unit' }, bold: false, size: type.pair.unit },
  };
}

/** The table styles, as docx has no options for them: ruled data with a tinted head, and a frame that only places. */
export function tableStyles(brand: Brand, name: (name: StyleName) => string): Xml {
  const { colours } = brand;
  const ink = { width: 0.75, colour: colours.ink };
  return xml`<w:style w:type="table" w:customStyle="1" w:styleId="DataTable"><w:name w:val="${name({ ja: '数表', en: 'Data Table' })}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="${eighths(0.75)}" w:space="0" w:color="${hex(colours.ink)}"/><w:insideH w:val="single" w:sz="${eighths(0.25)}" w:space="0" w:color="${hex(colours.mark)}"/></w:tblBorders><w:tblCellMar><w:left w:w="${twips(4)}" w:type="dxa"/><w:right w:w="${twips(4)}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${sideRules({ bottom: ink })}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(colours.tint)}"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Frame"><w:name w:val="${name({ ja: '枠組み', en: 'Frame' })}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}
