// A brand in, the character styles of the Word file out.
import type { Brand, Colours } from '../../../brand/index.ts';
import type { CharacterStyleId } from './ids.ts';
import type { StyleName } from './paragraph-style.ts';

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
    Emphasis: { name: 'Emphasis', bold: true },
    Hyperlink: { name: 'Hyperlink', ink: 'brand', underline: true },
    Accent: { name: { ja: '主役の数', en: 'Accent' }, ink: 'accent' },
    UnitLine: { name: { ja: '単位の行', en: 'Unit Line' }, ink: 'grey', size: type.caption },
    FigureUnit: { name: { ja: '主要数値の単位', en: 'Key Figure Unit' }, size: type.figure.unit },
    HeroFigure: { name: { ja: '要約の主役', en: 'Hero Figure' }, ink: 'accent', size: HERO_SIZE },
    Before: { name: { ja: '現在の値', en: 'Value Before' }, size: type.body.size },
    After: { name: { ja: '導入後の値', en: 'Value After' }, bold: true, ink: 'accent', size: type.body.size },
    Faint: { name: { ja: '控えめ', en: 'Faint' }, ink: 'grey', size: type.note.size },
    PairUnit: { name: { ja: '前後の単位', en: 'Pair Unit' }, size: type.pair.unit },
  };
}
