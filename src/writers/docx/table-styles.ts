// A brand in, the two table styles out: docx has no options for them.
import type { Brand } from '../../brand/index.ts';
import { type Xml, xml } from '../../package/index.ts';
import { sideRules } from './properties.ts';
import type { StyleName } from './styles/index.ts';
import { eighths, hex, twips } from './units.ts';

/** Ruled data with a tinted head, and a frame that only places. */
export function tableStyles(brand: Brand, name: (name: StyleName) => string): Xml {
  const { colours } = brand;
  const ink = { width: 0.75, colour: colours.ink };
  return xml`<w:style w:type="table" w:customStyle="1" w:styleId="DataTable"><w:name w:val="${name({ ja: '数表', en: 'Data Table' })}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="${eighths(0.75)}" w:space="0" w:color="${hex(colours.ink)}"/><w:insideH w:val="single" w:sz="${eighths(0.25)}" w:space="0" w:color="${hex(colours.mark)}"/></w:tblBorders><w:tblCellMar><w:left w:w="${twips(4)}" w:type="dxa"/><w:right w:w="${twips(4)}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${sideRules({ bottom: ink })}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(colours.tint)}"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Frame"><w:name w:val="${name({ ja: '枠組み', en: 'Frame' })}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}
