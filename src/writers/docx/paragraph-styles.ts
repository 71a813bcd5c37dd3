// A brand and a language in, every paragraph style of the Word file out, as data in points.
import type { Brand, Colours } from '../../brand/index.ts';
import type { Language } from '../../text/index.ts';
import type { ParagraphStyleId } from './style-ids.ts';

/** A name that Word knows and translates, or one of ours in both languages. */
export type StyleName = string | Readonly<Record<Language, string>>;

/** A paragraph style; lengths in points. What is left out comes from the style it is based on. */
export interface ParagraphStyle {
  readonly name: StyleName;
  readonly based?: ParagraphStyleId;
  readonly next?: ParagraphStyleId;
  readonly size?: number;
  /** Line pitch: exact, or with `grows` the least. */
  readonly lead?: number;
  readonly grows?: boolean;
  readonly bold?: boolean;
  readonly ink?: keyof Colours;
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** Heading level from 0. */
  readonly outline?: number;
  readonly left?: number;
  /** Below zero, words may reach into the padding of their cell. */
  readonly right?: number;
  readonly hanging?: number;
  readonly leftTab?: number;
  readonly rightTab?: number;
  /** No space between paragraphs of this style. */
  readonly joins?: boolean;
  readonly list?: 'chapters' | 'bullets' | 'numbers' | 'none';
  /** A hairline, or with `strong` a rule of 0.75 in ink, along one side. */
  readonly rule?: { readonly side: 'top' | 'bottom'; readonly gap: number; readonly strong?: boolean };
  /** Offered in Word's gallery of styles. */
  readonly quick?: boolean;
}

type Group = Partial<Record<ParagraphStyleId, ParagraphStyle>>;

/** All paragraph styles, each based on Normal or on one that is. */
export function paragraphStyles(brand: Brand, language: Language): Readonly<Record<ParagraphStyleId, ParagraphStyle>> {
  return {
    ...textStyles(brand),
    ...headingStyles(brand),
    ...coverStyles(brand),
    ...tableStyles(brand),
    ...partStyles(brand, language),
    ...furnitureStyles(brand),
  };
}

function textStyles({ type, page }: Brand) {
  const { body, narrow, note } = type;
  return {
    Normal: { name: 'Normal', size: body.size, lead: page.pitch, grows: true, quick: true },
    BodyText: { name: 'Body Text', based: 'Normal', lead: body.lead, after: 9, align: 'both', quick: true },
    BodyNarrow: { name: { ja: '本文（狭い段）', en: 'Body Narrow' }, based: 'BodyText', size: narrow.size, lead: narrow.lead, after: 8, align: 'left' },
    ListBullet: { name: 'List Bullet', based: 'BodyText', list: 'bullets', joins: true, quick: true },
    ListNumber: { name: 'List Number', based: 'BodyText', list: 'numbers', joins: true, quick: true },
    ListContinue: { name: 'List Continue', based: 'BodyText', left: page.pitch },
    Note: { name: { ja: '注記', en: 'Note' }, based: 'Normal', size: note.size, lead: note.lead, ink: 'grey', before: 0, after: 9, quick: true },
    Source: { name: { ja: '出典', en: 'Source' }, based: 'Note', before: 5, after: 18, quick: true },
    Quote: { name: 'Quote', based: 'Normal', next: 'QuoteBy', size: 12, lead: 21, bold: true, ink: 'brand', before: 18, keepNext: true, keepLines: true, left: 6, hanging: 6, rule: { side: 'top', gap: 5 }, quick: true },
    QuoteBy: { name: { ja: '引用元', en: 'Quote Source' }, based: 'Normal', next: 'BodyText', size: type.table, lead: page.pitch, after: 18, left: 6 },
    Joint: { name: { ja: '表のつなぎ', en: 'Table Joint' }, based: 'Normal', size: 1, lead: 1 },
  } as const satisfies Group;
}

function headingStyles({ type, page }: Brand) {
  const { headline, heading } = type;
  return {
    ChapterName: { name: { ja: '章名', en: 'Chapter Name' }, based: 'Normal', next: 'Heading1', size: 9, lead: page.pitch, bold: true, ink: 'brand', keepNext: true, list: 'chapters', quick: true },
    AppendixName: { name: { ja: '付録名', en: 'Appendix Name' }, based: 'ChapterName', next: 'Heading1', list: 'none', left: 0, hanging: 0, quick: true },
    Heading1: { name: 'heading 1', based: 'Normal', next: 'BodyText', size: headline.size, lead: headline.lead, bold: true, after: 18, keepNext: true, keepLines: true, outline: 0, quick: true },
    Heading2: { name: 'heading 2', based: 'Normal', next: 'BodyText', size: heading.size, lead: heading.lead, bold: true, before: 27, after: 9, keepNext: true, keepLines: true, outline: 1, quick: true },
    Heading3: { name: 'heading 3', based: 'Normal', next: 'BodyText', lead: page.pitch, bold: true, ink: 'brand', before: 18, keepNext: true, keepLines: true, outline: 2, quick: true },
  } as const satisfies Group;
}

function coverStyles({ type, page }: Brand) {
  const { body, cover, caption, heading } = type;
  const label = { based: 'Normal', size: caption, lead: page.pitch, ink: 'grey' } as const;
  return {
    CoverVendor: { name: { ja: '表紙の社名', en: 'Cover Vendor' }, based: 'Normal', size: body.size, lead: page.pitch, bold: true, ink: 'brand' },
    CoverKind: { name: { ja: '表紙の種別', en: 'Cover Kind' }, based: 'Normal', size: body.size, lead: page.pitch, ink: 'grey', align: 'right' },
    Title: { name: 'Title', based: 'Normal', next: 'Subtitle', size: cover.size, lead: cover.lead, bold: true, keepNext: true, keepLines: true, quick: true },
    Subtitle: { name: 'Subtitle', based: 'Normal', next: 'CoverPromise', size: 12, lead: 18, before: 18, quick: true },
    CoverPromise: { name: { ja: '表紙の約束', en: 'Cover Promise' }, ...label, before: 18 },
    CoverCustomer: { name: { ja: '表紙の宛先', en: 'Cover Customer' }, based: 'Normal', size: heading.size, lead: heading.lead, bold: true },
    CoverReader: { name: { ja: '表紙の宛名', en: 'Cover Reader' }, based: 'Normal', lead: page.pitch },
    CoverLabel: { name: { ja: '表紙の項目', en: 'Cover Label' }, ...label },
    CoverValue: { name: { ja: '表紙の値', en: 'Cover Value' }, based: 'Normal', lead: page.pitch },
    CoverDetail: { name: { ja: '表紙の説明', en: 'Cover Detail' }, based: 'Normal', size: caption, lead: page.pitch },
  } as const satisfies Group;
}

function tableStyles({ type, page }: Brand) {
  const { body, caption, note, table } = type;
  return {
    Caption: { name: 'caption', based: 'Normal', next: 'BodyText', size: body.size, lead: page.pitch, bold: true, before: 18, keepNext: true, keepLines: true, rightTab: page.measure, quick: true },
    FigureSubtitle: { name: { ja: '図の説明', en: 'Figure Subtitle' }, based: 'Normal', next: 'Figure', size: caption, lead: 15, ink: 'grey', keepNext: true, rightTab: page.measure },
    Figure: { name: { ja: '図', en: 'Figure' }, based: 'Normal', next: 'Source', lead: 12, grows: true, keepNext: true },
    FigureNote: { name: { ja: '図の注', en: 'Figure Note' }, based: 'Note', next: 'Source', before: 0, after: 0, keepNext: true },
    TableText: { name: { ja: '表', en: 'Table Text' }, based: 'Normal', size: table, lead: 14, before: 2, after: 2, align: 'left', quick: true },
    TableTextTwo: { name: { ja: '表（二行）', en: 'Table Text Two Lines' }, based: 'TableText', before: 4, after: 0 },
    TableNumber: { name: { ja: '表の数', en: 'Table Number' }, based: 'TableText', align: 'right', quick: true },
    TableHead: { name: { ja: '表の見出し', en: 'Table Head' }, based: 'TableText', size: caption, bold: true, keepNext: true, quick: true },
    TableBelow: { name: { ja: '表の二行目', en: 'Table Second Line' }, based: 'TableText', size: note.size, ink: 'grey', before: 0, after: 0 },
  } as const satisfies Group;
}

function partStyles({ type, page }: Brand, language: Language) {
  // Lines of fewer than sixty letters are too short to be flush on both sides.
  const narrow = language === 'ja' ? ('both' as const) : ('left' as const);
  const { body, caption, figure, note, pair } = type;
  const remark = { based: 'Normal', size: caption, lead: page.pitch, ink: 'grey' } as const;
  return {
    KeyFigureLabel: { name: { ja: '主要数値の名前', en: 'Key Figure Label' }, based: 'Normal', size: 9, lead: page.pitch, bold: true, keepNext: true, rule: { side: 'top', gap: 3, strong: true } },
    KeyFigure: { name: { ja: '主要数値', en: 'Key Figure' }, based: 'Normal', size: figure.number, lead: 36, bold: true, keepNext: true, right: -8 },
    KeyFigureNote: { name: { ja: '主要数値の注', en: 'Key Figure Note' }, ...remark },
    PairLabel: { name: { ja: '前後の名前', en: 'Pair Label' }, based: 'Normal', size: 9, lead: page.pitch, bold: true },
    Pair: { name: { ja: '前後の値', en: 'Pair' }, based: 'Normal', size: pair.number, lead: 23, right: -8 },
    PairNote: { name: { ja: '前後の注', en: 'Pair Note' }, ...remark, size: note.size, lead: note.lead, before: 4 },
    BandName: { name: { ja: '帯の名前', en: 'Band Name' }, based: 'Normal', lead: page.pitch, bold: true, ink: 'brand' },
    BandAside: { name: { ja: '帯の説明', en: 'Band Aside' }, ...remark, left: page.pitch },
    FactName: { name: { ja: '要点の名前', en: 'Fact Name' }, based: 'Normal', size: 9.5, lead: page.pitch, bold: true, ink: 'brand' },
    FactText: { name: { ja: '要点', en: 'Fact' }, based: 'BodyText', after: 0, align: 'left' },
    PanelText: { name: { ja: '囲みの本文', en: 'Panel Text' }, based: 'BodyText', after: 0, align: narrow },
    AskTitle: { name: { ja: 'お願いの名前', en: 'Ask Title' }, based: 'Normal', lead: page.pitch, bold: true, ink: 'white' },
    AskText: { name: { ja: 'お願い', en: 'Ask' }, based: 'PanelText', ink: 'white' },
    AskNote: { name: { ja: 'お願いの注', en: 'Ask Note' }, based: 'AskText', size: caption },
    PanelTitle: { name: { ja: '囲みの名前', en: 'Panel Title' }, based: 'Normal', size: body.size, lead: page.pitch, bold: true, ink: 'brand' },
  } as const satisfies Group;
}

function furnitureStyles({ type, page }: Brand) {
  const { body, headline, note } = type;
  const running = { based: 'Normal', size: note.size, lead: note.lead, ink: 'grey', rightTab: page.measure } as const;
  return {
    TOCHeading: { name: 'TOC Heading', based: 'Normal', next: 'BodyText', size: headline.size, lead: headline.lead, bold: true, before: 27, keepNext: true },
    TOC1: { name: 'toc 1', based: 'Normal', next: 'Normal', size: body.size, lead: page.pitch, bold: true, before: 27, keepNext: true, left: page.pitch, hanging: page.pitch, rightTab: page.measure, rule: { side: 'top', gap: 8 } },
    TOC2: { name: 'toc 2', based: 'Normal', next: 'Normal', size: type.table, lead: 14, ink: 'grey', before: 4, left: page.pitch },
    Header: { name: 'header', ...running, rule: { side: 'bottom', gap: 4 } },
    Footer: { name: 'footer', ...running, rule: { side: 'top', gap: 4 } },
  } as const satisfies Group;
}
