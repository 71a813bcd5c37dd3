// The styles of the Word file by id. What has no style here cannot be written.

/** Paragraph styles. The first three lines are Word's own, whose names Word translates. */
export const PARAGRAPH_STYLE_IDS = [
  'Normal',
  'BodyText',
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'ListBullet',
  'ListNumber',
  'ListContinue',
  'Caption',
  'Quote',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'Header',
  'Footer',
  'CoverVendor',
  'CoverKind',
  'CoverPromise',
  'CoverCustomer',
  'CoverReader',
  'CoverLabel',
  'CoverValue',
  'CoverDetail',
  'ChapterName',
  'AppendixName',
  'BodyNarrow',
  'Note',
  'Source',
  'TableText',
  'TableTextTwo',
  'TableNumber',
  'TableHead',
  'TableBelow',
  'FigureSubtitle',
  'Figure',
  'FigureNote',
  'KeyFigureLabel',
  'KeyFigure',
  'KeyFigureNote',
  'PairLabel',
  'Pair',
  'PairNote',
  'BandName',
  'BandAside',
  'FactName',
  'FactText',
  'PanelText',
  'AskTitle',
  'AskText',
  'AskNote',
  'PanelTitle',
  'QuoteBy',
  'Joint',
] as const;
/** The id of a paragraph style. */
export type ParagraphStyleId = (typeof PARAGRAPH_STYLE_IDS)[number];

/** Character styles. */
export const CHARACTER_STYLE_IDS = [
  'Strong',
  'Emphasis',
  'Hyperlink',
  'Accent',
  'UnitLine',
  'FigureUnit',
  'HeroFigure',
  'Before',
  'After',
  'Faint',
  'PairUnit',
] as const;
/** The id of a character style. */
export type CharacterStyleId = (typeof CHARACTER_STYLE_IDS)[number];

/** Table styles: ruled data, and a frame without rules that only places. */
export const TABLE_STYLE_IDS = ['DataTable', 'Frame'] as const;
/** The id of a table style. */
export type TableStyleId = (typeof TABLE_STYLE_IDS)[number];
