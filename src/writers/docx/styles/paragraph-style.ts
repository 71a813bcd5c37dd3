// What a paragraph style is: data in points, before any of Word's units.
import type { Colours } from '../../../brand/index.ts';
import type { Language } from '../../../text/index.ts';
import type { ParagraphStyleId } from './ids.ts';

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
  /** Space is kept above, never below, so that it is the same whether a program adds or compares what neighbours ask for. */
  readonly before?: number;
  /** Inside cells only. */
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
  readonly firstLine?: number;
  readonly rightTab?: number;
  /** No space between paragraphs of this style. */
  readonly joins?: boolean;
  readonly list?: 'chapters' | 'bullets' | 'numbers' | 'none';
  /** A hairline, or with `strong` a rule of 0.75 in ink, along one side. */
  readonly rule?: { readonly side: 'top' | 'bottom'; readonly gap: number; readonly strong?: boolean };
  /** Offered in Word's gallery of styles. */
  readonly quick?: boolean;
}

/** Some of the paragraph styles. */
export type StyleGroup = Partial<Record<ParagraphStyleId, ParagraphStyle>>;
