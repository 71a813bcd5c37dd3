// A brand and a language in, the parts that every document of them shares out: styles, lists, settings, theme, fonts.
// The only file that knows the docx package; it is loaded when the first document is written, and kept in memory.
import type { Brand } from '../../brand/index.ts';
import { InternalError } from '../../diagnostic/diagnostic.ts';
import { packEntry, readZip, type ZipEntry } from '../../package/index.ts';
import type { Language } from '../../text/index.ts';
import { fontTable } from './font-table.ts';
import { withJapaneseRules } from './settings.ts';
import { type List, ourNumbering, ourStyles, type SkeletonLists } from './skeleton-parts.ts';
import {
  CHARACTER_STYLE_IDS,
  type CharacterStyle,
  characterStyles,
  nameIn,
  PARAGRAPH_STYLE_IDS,
  type ParagraphStyle,
  paragraphStyles,
} from './styles/index.ts';
import { eighths, halfPoints, hex, twips } from './units.ts';

type Docx = typeof import('docx');
type DocxStyle = import('docx').IParagraphStyleOptions;
type DocxOptions = import('docx').IPropertiesOptions;

/** What a document starts from. */
export interface Skeleton {
  /** Finished parts, compressed once: styles, settings, theme, font table. */
  readonly parts: Readonly<Record<'styles' | 'settings' | 'theme' | 'fontTable', ZipEntry>>;
  readonly numbering: SkeletonLists;
}

const LISTS: readonly List[] = ['chapters', 'bands', 'bullets', 'numbers'];

const kept = new Map<string, Promise<Skeleton>>();
/** A batch has a few brands; a server with more does not keep them all. */
const KEPT_AT_MOST = 16;

/** The skeleton of a brand and language, made by docx at the first call and kept. */
export function skeletonOf(brand: Brand, language: Language): Promise<Skeleton> {
  const key = `${language} ${JSON.stringify(brand)}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  const made = makeSkeleton(brand, language);
  kept.set(key, made);
  return made;
}

async function makeSkeleton(brand: Brand, language: Language): Promise<Skeleton> {
  const docx = await import('docx');
  const specimen = new docx.Document(specimenOptions(docx, brand, language));
  const files = readZip(await docx.Packer.toBuffer(specimen));
  const text = (name: string): string => {
    const file = files.get(name);
    if (!file) throw new InternalError(`docx made no ${name}`);
    return file.toString('utf8');
  };
  return {
    parts: {
      styles: packEntry('word/styles.xml', ourStyles(text('word/styles.xml'), brand, language)),
      settings: packEntry('word/settings.xml', withJapaneseRules(text('word/settings.xml'))),
      theme: packEntry('word/theme/theme1.xml', text('word/theme/theme1.xml')),
      fontTable: packEntry('word/fontTable.xml', fontTable(brand).markup),
    },
    numbering: ourNumbering(text('word/numbering.xml')),
  };
}

/** One paragraph a list, so that docx writes the list's number; everything else is options. */
function specimenOptions(docx: Docx, brand: Brand, language: Language): DocxOptions {
  const { Paragraph } = docx;
  return {
    sections: [{ children: LISTS.map((reference) => new Paragraph({ numbering: { reference, level: 0 } })) }],
    numbering: {
      config: LISTS.map((reference) => ({ reference, levels: LEVELS[reference](docx, brand, language) })),
    },
    styles: {
      default: {
        document: { run: { font: faces(brand), ...sizeOf(brand.type.body.size), language: proofing } },
      },
      paragraphStyles: PARAGRAPH_STYLE_IDS.map((id) => paragraphStyle(id, brand, language)),
      characterStyles: CHARACTER_STYLE_IDS.map((id) => characterStyle(id, brand, language)),
    },
    theme: theme(brand),
    compatibility: language === 'ja' ? { version: 15, ...JAPANESE_COMPATIBILITY } : { version: 15 },
    hyphenation: { autoHyphenation: language === 'en', doNotHyphenateCaps: true },
    defaultTabStop: twips(brand.page.pitch),
  };
}

/** Latin words of a Japanese document are English; Japanese names in an English one are Japanese. */
const proofing = { value: 'en-US', eastAsia: 'ja-JP' };

/** What Word itself sets in a new Japanese document. */
const JAPANESE_COMPATIBILITY = {
  spaceForUnderline: true,
  balanceSingleByteDoubleByteWidth: true,
  doNotLeaveBackslashAlone: true,
  underlineTrailingSpaces: true,
  doNotExpandShiftReturn: true,
  adjustLineHeightInTable: true,
  useFELayout: true,
};

function faces({ word }: Brand) {
  return { ascii: word.latin, hAnsi: word.latin, cs: word.latin, eastAsia: word.japanese };
}

function sizeOf(points: number) {
  return { size: halfPoints(points) };
}

function theme({ name, word, colours }: Brand): NonNullable<DocxOptions['theme']> {
  const face = { latin: word.latin, eastAsia: word.japanese, scripts: { Jpan: word.japanese } };
  return {
    name,
    fonts: { headings: face, body: face },
    colors: {
      dark1: hex(colours.ink),
      light1: hex(colours.white),
      dark2: hex(colours.brand),
      light2: hex(colours.tint),
      accent1: hex(colours.brand),
      accent2: hex(colours.accent),
      accent3: hex(colours.mark),
      accent4: hex(colours.grey),
      accent5: hex(colours.band),
      accent6: hex(colours.ink),
      hyperlink: hex(colours.brand),
      followedHyperlink: hex(colours.grey),
    },
  };
}

type Levels = NonNullable<DocxOptions['numbering']>['config'][number]['levels'];

const LEVELS: Readonly<Record<List, (docx: Docx, brand: Brand, language: Language) => Levels>> = {
  chapters: (docx) => [plainNumber(docx, { style: 'ChapterName' })],
  bands: (docx) => [plainNumber(docx, {})],
  bullets: ({ LevelFormat }, brand, language) =>
    language === 'ja'
      ? listLevels(LevelFormat.BULLET, ['・', '・', '・'], { step: 10.5, face: brand.word.japanese })
      : listLevels(LevelFormat.BULLET, ['•', '–', '•'], { step: 13.5, face: brand.word.latin }),
  numbers: ({ LevelFormat }, _, language) =>
    listLevels(LevelFormat.DECIMAL, ['%1.', '%2)', '(%3)'], { step: language === 'ja' ? 21 : 17 }),
};

/** A number without a point, an em and three quarters before its name. */
function plainNumber({ LevelFormat, LevelSuffix }: Docx, style: { readonly style?: string }): Levels[number] {
  const paragraph = { indent: { left: twips(18), hanging: twips(18) } };
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1',
    suffix: LevelSuffix.TAB,
    style: { ...style, paragraph },
  };
}

interface ListLook {
  /** How much further in each level stands, in points. */
  readonly step: number;
  readonly face?: string;
}

/** Three levels; bullets need a face of their own, or Word takes a symbol font. */
function listLevels(
  format: Levels[number]['format'] & string,
  texts: readonly string[],
  { step, face }: ListLook,
): Levels {
  const run = face ? { run: { font: { ascii: face, hAnsi: face, eastAsia: face, hint: 'eastAsia' } } } : {};
  return texts.map((text, level) => {
    const indent = { left: twips(step * (level + 1)), hanging: twips(step) };
    return { level, format, text, style: { paragraph: { indent }, ...run } };
  });
}

function paragraphStyle(
  id: (typeof PARAGRAPH_STYLE_IDS)[number],
  brand: Brand,
  language: Language,
): DocxStyle {
  const style: ParagraphStyle = paragraphStyles(brand, language)[id];
  return {
    id,
    name: nameIn(style.name, language),
    ...(style.based ? { basedOn: style.based } : {}),
    ...(style.next ? { next: style.next } : {}),
    ...(style.quick ? { quickFormat: true, uiPriority: 1 } : {}),
    run: runOptions(style, brand),
    paragraph: paragraphOptions(style, brand),
  };
}

function runOptions(
  style: Pick<ParagraphStyle, 'bold' | 'ink' | 'size'>,
  brand: Brand,
): NonNullable<DocxStyle['run']> {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.ink ? { color: hex(brand.colours[style.ink]) } : {}),
    ...(style.size ? sizeOf(style.size) : {}),
  };
}

function paragraphOptions(style: ParagraphStyle, brand: Brand): NonNullable<DocxStyle['paragraph']> {
  const { keepNext, keepLines, outline, rightTab, list, rule, align, joins } = style;
  const pen = rule?.strong
    ? { size: eighths(0.75), color: hex(brand.colours.ink) }
    : { size: eighths(0.25), color: hex(brand.colours.mark) };
  const line = { style: 'single', ...pen, space: rule?.gap ?? 0 } as const;
  return {
    ...(keepNext ? { keepNext } : {}),
    ...(keepLines ? { keepLines } : {}),
    ...(joins ? { contextualSpacing: true } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline }),
    ...indentOf(style),
    ...(rightTab === undefined ? {} : { rightTabStop: twips(rightTab) }),
    ...(list === undefined
      ? {}
      : { numbering: list === 'none' ? (false as const) : { reference: list, level: 0 } }),
    ...(rule ? { border: { [rule.side]: line } } : {}),
    ...(align ? { alignment: align } : {}),
    spacing: spacing(style),
  };
}

function indentOf({ left, right, hanging, firstLine }: ParagraphStyle) {
  const wanted = Object.entries({ left, right, hanging, firstLine }).flatMap(([side, points]) =>
    points === undefined ? [] : [[side, twips(points)] as const],
  );
  return wanted.length === 0 ? {} : { indent: Object.fromEntries(wanted) };
}

function spacing({ before, after, lead, grows }: ParagraphStyle) {
  return {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(lead === undefined
      ? {}
      : { line: twips(lead), lineRule: grows ? ('atLeast' as const) : ('exact' as const) }),
  };
}

function characterStyle(id: (typeof CHARACTER_STYLE_IDS)[number], brand: Brand, language: Language) {
  const style: CharacterStyle = characterStyles(brand)[id];
  return {
    id,
    name: nameIn(style.name, language),
    run: {
      ...runOptions(style, brand),
      ...(style.underline ? { underline: {} } : {}),
    },
  };
}
