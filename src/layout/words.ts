// The words that a page adds by itself, in the document's language: labels of the cover, running head and foot, dates.
import { formatDate, type Language } from '../text/index.ts';
import type { DocumentMeta } from '../tree/index.ts';

interface FurnitureWords {
  readonly date: string;
  readonly validUntil: string;
  readonly version: string;
  readonly number: string;
  readonly owner: string;
  readonly handling: string;
  readonly contents: string;
  readonly continued: string;
}

const WORDS: Readonly<Record<Language, FurnitureWords>> = {
  ja: {
    date: '提出日',
    validUntil: '有効期限',
    version: '版',
    number: '文書番号',
    owner: '担当',
    handling: 'お取り扱い',
    contents: '目次',
    continued: '（続き）',
  },
  en: {
    date: 'Date',
    validUntil: 'Valid until',
    version: 'Version',
    number: 'Reference',
    owner: 'Contact',
    handling: 'Handling',
    contents: 'Contents',
    continued: ' (continued)',
  },
};

/** A name and what it is, on the cover. */
export interface CoverFact {
  readonly label: string;
  readonly value: string;
}

/** The words of a language that pages add by themselves. */
export function furnitureWords(language: Language): FurnitureWords {
  return WORDS[language];
}

/** The four cells at the cover's foot: date, validity, version, number; those that are empty are left out. */
export function coverCells(meta: DocumentMeta): readonly CoverFact[] {
  const { date, validUntil, version, number } = WORDS[meta.language];
  const versionText = meta.language === 'ja' ? `第${meta.version}版` : meta.version;
  return [
    { label: date, value: formatDate(meta.date, meta.language) },
    { label: validUntil, value: formatDate(meta.validUntil, meta.language) },
    { label: version, value: meta.version && versionText },
    { label: number, value: meta.number },
  ].filter(({ value }) => value !== '');
}

/** The rows below the cells: who answers for the document, and how it may be used. */
export function coverRows(meta: DocumentMeta): readonly CoverFact[] {
  const { owner, handling } = WORDS[meta.language];
  return [
    { label: owner, value: meta.owner },
    { label: handling, value: meta.handling },
  ].filter(({ value }) => value !== '');
}

/** The reader on one line: post and name, an em apart in Japanese. */
export function readerLine({ language, reader }: DocumentMeta): string {
  const parts = language === 'ja' ? [reader.post, reader.name] : [reader.name, reader.post];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '　' : ', ');
}

/** The foot's left side: for whom, which version, valid until when. */
export function footParts(meta: DocumentMeta): readonly string[] {
  const { customer, language, reader, validUntil, version } = meta;
  const until = validUntil && formatDate(validUntil, language);
  const parts =
    language === 'ja'
      ? [
          [customer, shortName(reader.name)].filter((part) => part !== '').join(' '),
          version && `第${version}版`,
          until && `有効期限 ${until}`,
        ]
      : [
          `For ${[reader.name, customer].filter((part) => part !== '').join(', ')}`,
          version && `Version ${version}`,
          until && `Valid until ${until}`,
        ];
  return parts.filter((part) => part !== '');
}

/** 「森川 直人 様」 is 「森川様」 in a foot; other names stay whole. */
function shortName(name: string): string {
  const [family, given, honorific, ...others] = name.split(/[ 　]+/);
  return family && given && honorific && others.length === 0 ? family + honorific : name;
}

/** "4 / 12", "Page 4 of 12". */
export function pageNumberText(page: number, pageCount: number, language: Language): string {
  return language === 'ja' ? `${page} / ${pageCount}` : `Page ${page} of ${pageCount}`;
}

/** A chapter's number and name on one line: 「2　動く勘定科目」. */
export function chapterLabel(chapter: { readonly number: string; readonly name: string }): string {
  return chapter.number === '' ? chapter.name : `${chapter.number}　${chapter.name}`;
}

/** Printed below a table whose rounded parts may miss their printed total. */
export function roundingNote(language: Language): string {
  return language === 'ja'
    ? '端数を四捨五入しているため、内訳の和と合計が合わないことがあります。'
    : 'Figures are rounded, so parts may not add up to their totals.';
}
