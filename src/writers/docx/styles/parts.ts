// A brand in, the paragraph styles of key figures, pairs, bands, facts and panels out.
import type { Brand } from '../../../brand/index.ts';
import type { Language } from '../../../text/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** Key figures, pairs, bands, facts and panels. */
export function partStyles({ type, page }: Brand, language: Language) {
  // Lines of fewer than sixty letters are too short to be flush on both sides.
  const narrow = language === 'ja' ? ('both' as const) : ('left' as const);
  const { body, caption, figure, note, pair } = type;
  const remark = { based: 'Normal', size: caption, lead: 12.5, ink: 'grey' } as const;
  return {
    KeyFigureLabel: {
      name: { ja: '主要数値の名前', en: 'Key Figure Label' },
      based: 'Normal',
      size: 9,
      lead: 12,
      bold: true,
      keepNext: true,
      rule: { side: 'top', gap: 5, strong: true },
    },
    KeyFigure: {
      name: { ja: '主要数値', en: 'Key Figure' },
      based: 'Normal',
      size: figure.number,
      lead: 36,
      bold: true,
      before: 4.8,
      keepNext: true,
      right: -8,
    },
    KeyFigureNote: { name: { ja: '主要数値の注', en: 'Key Figure Note' }, ...remark, before: 0.8, right: -4 },
    PairLabel: {
      name: { ja: '前後の名前', en: 'Pair Label' },
      based: 'Normal',
      size: 9,
      lead: 12,
      bold: true,
      before: 4.8,
      keepNext: true,
      right: -4,
    },
    Pair: {
      name: { ja: '前後の値', en: 'Pair' },
      based: 'Normal',
      size: pair.number,
      lead: 24,
      before: 2.4,
      right: -8,
    },
    PairNote: {
      name: { ja: '前後の注', en: 'Pair Note' },
      ...remark,
      size: note.size,
      lead: note.lead,
      before: 2,
    },
    BandName: {
      name: { ja: '帯の名前', en: 'Band Name' },
      based: 'Normal',
      lead: page.pitch,
      bold: true,
      ink: 'brand',
    },
    BandAside: { name: { ja: '帯の説明', en: 'Band Aside' }, ...remark, before: 4.4, left: page.pitch },
    FactName: {
      name: { ja: '要点の名前', en: 'Fact Name' },
      based: 'Normal',
      size: 9.5,
      lead: page.pitch,
      bold: true,
      ink: 'brand',
    },
    FactText: { name: { ja: '要点', en: 'Fact' }, based: 'BodyText', before: 0, align: 'left' },
    PanelText: { name: { ja: '囲みの本文', en: 'Panel Text' }, based: 'BodyText', align: narrow },
    AskTitle: {
      name: { ja: 'お願いの名前', en: 'Ask Title' },
      based: 'Normal',
      lead: page.pitch,
      bold: true,
      ink: 'white',
    },
    AskText: { name: { ja: 'お願い', en: 'Ask' }, based: 'PanelText', ink: 'white', before: 0 },
    AskNote: { name: { ja: 'お願いの注', en: 'Ask Note' }, based: 'AskText', size: caption },
    PanelTitle: {
      name: { ja: '囲みの名前', en: 'Panel Title' },
      based: 'Normal',
      size: body.size,
      lead: page.pitch,
      bold: true,
      ink: 'brand',
    },
  } as const satisfies StyleGroup;
}
