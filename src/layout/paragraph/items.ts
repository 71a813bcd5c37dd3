// Spans into items: one a grapheme cluster, with its glyphs, width and class, ready to be spaced and broken.
import { type FaceId, type FontSet, isLatinFace, itemise, type Piece } from '../../fonts/index.ts';
import { graphemeClusters, type Language } from '../../text/index.ts';
import { formOf, type ItemKind } from './forms.ts';
import type { ParagraphStyle, Span } from './types.ts';

export interface Item {
  /** Source text; empty for an arrow whose span has none. */
  readonly source: string;
  /** Offset in the text that is searched for breaks. */
  readonly at: number;
  readonly span: Span;
  readonly size: number;
  readonly language: Language;
  readonly kind: ItemKind;
  /** A letter or digit of Latin writing: what keeps a quarter em from Japanese. */
  readonly isLatinLetter: boolean;
  /** Disappears at a line's end. */
  readonly isBlank: boolean;
  readonly isMissing: boolean;
  readonly face: FaceId;
  readonly glyphs: readonly number[];
  /** Points, one a glyph; the first takes the body's width. */
  readonly advances: readonly number[];
  /** Points from the pen to where the first glyph is drawn. */
  readonly shift: number;
  /** Points, without glue. */
  readonly width: number;
  /** Kerning with the next item of the same word, points. */
  readonly kern: number;
}

export interface ItemList {
  readonly items: readonly Item[];
  /** What is searched for breaks: the sources in one, an arrow as →, a forced break as a newline. */
  readonly text: string;
}

/** An arrow's box, in em of its span: a shaft of one and a half with a quarter free at either side. */
const ARROW_WIDTH = 2;

/** Turns spans into items. Words are shaped whole, so that kerning does not stop at clusters. */
export function readItems(spans: readonly Span[], style: ParagraphStyle, fonts: FontSet): ItemList {
  const items: Item[] = [];
  let text = '';
  for (const span of spans) {
    const size = span.size ?? style.size;
    const language = span.language ?? style.language;
    if (span.kind === 'break' || span.kind === 'arrow') {
      items.push(markItem(span, { at: text.length, size, language }));
      text += span.kind === 'break' ? '\n' : '→';
      continue;
    }
    for (const piece of itemise(span.text, { bold: span.bold, language }, fonts)) {
      addPiece(items, piece, { span, size, language, base: text.length, fonts });
    }
    text += span.text;
  }
  return { items, text };
}

interface MarkPlace {
  readonly at: number;
  readonly size: number;
  readonly language: Language;
}

function markItem(span: Span, { at, size, language }: MarkPlace): Item {
  const isArrow = span.kind === 'arrow';
  return {
    source: span.text,
    at,
    span,
    size,
    language,
    kind: isArrow ? 'arrow' : 'newline',
    isLatinLetter: false,
    isBlank: !isArrow,
    isMissing: false,
    face: 'ja-400',
    glyphs: [],
    advances: [],
    shift: 0,
    width: isArrow ? ARROW_WIDTH * size : 0,
    kern: 0,
  };
}

interface PiecePlace {
  readonly span: Span;
  readonly size: number;
  readonly language: Language;
  /** Offset of the span in the searched text. */
  readonly base: number;
  readonly fonts: FontSet;
}

function addPiece(items: Item[], piece: Piece, place: PiecePlace): void {
  if (piece.isMissing) {
    addCluster(items, { piece, place, from: 0, shown: piece.shown, source: piece.text });
    return;
  }
  const words = isLatinFace(piece.face) ? (piece.text.match(WORDS) ?? []) : graphemeClusters(piece.text);
  let from = 0;
  for (const word of words) {
    addWord(items, { piece, place, from, shown: word, source: word });
    from += word.length;
  }
}

/** Latin words are shaped whole, blanks and soft hyphens one by one. */
const WORDS = /[^\s\u200b\u00ad]+|[\s\S]/gu;

interface Stretch {
  readonly piece: Piece;
  readonly place: PiecePlace;
  /** Offset in the piece. */
  readonly from: number;
  readonly shown: string;
  readonly source: string;
}

function addWord(items: Item[], stretch: Stretch): void {
  const { piece, place, from, shown } = stretch;
  const { glyphs, advances, clusters } = place.fonts.shape(shown, piece.face, { kern: true });
  if (glyphs.length === 0) addCluster(items, stretch);
  for (let first = 0; first < glyphs.length; ) {
    let next = first + 1;
    while (next < glyphs.length && clusters[next] === clusters[first]) next += 1;
    // What draws nothing (a joiner) goes with the cluster before it, or with the first one.
    const start = first === 0 ? 0 : clusters[first]!;
    const source = shown.slice(start, clusters[next] ?? shown.length);
    addCluster(items, {
      piece,
      place,
      from: from + start,
      shown: source,
      source,
      kerned: advances[next - 1]!,
    });
    first = next;
  }
}

function addCluster(items: Item[], stretch: Stretch & { readonly kerned?: number }): void {
  const { piece, place, from, shown, source, kerned } = stretch;
  const { span, size, language, base, fonts } = place;
  const form = formOf(source, shown, { face: piece.face, fonts });
  const em = size / 1000;
  items.push({
    source,
    at: base + piece.start + from,
    span,
    size,
    language,
    kind: form.kind,
    isLatinLetter: form.isLatinLetter,
    isBlank: form.isBlank,
    isMissing: piece.isMissing,
    face: piece.face,
    glyphs: form.glyphs,
    advances: form.advances.map((advance) => advance * em),
    shift: form.shift * em,
    width: form.width * em,
    kern: kerned === undefined ? 0 : (kerned - form.last) * em,
  });
}
