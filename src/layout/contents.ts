// The contents list into pieces: the title, and for each chapter number, name and page over its headline, linked as one.
import { type Chapter, plainText } from '../tree/index.ts';
import { paintEnd } from './blocks/captioned.ts';
import { type ElementPlan, plan } from './element-plan.ts';
import type { Frame } from './frame.ts';
import { words } from './inline.ts';
import { type Piece, piece } from './piece.ts';
import { paintLine, paintLines, setText, UNLIMITED } from './set-text.ts';
import { drawRule, FINE_RULE, STRONG_RULE } from './strokes.ts';
import { chapterLabel, furnitureWords } from './words.ts';

/** The hairline above an entry, and the name's left edge. */
const RULE_RISE = 22;
const NAME_INSET = 18;
/** From the name to the headline, and between its lines. */
const HEADLINE_DROP = 18;
const HEADLINE_PITCH = 14;
/** The headline keeps clear of the page numbers. */
const PAGE_ROOM = 48;

/** What the list needs to know of the chapters: where each one starts. */
export interface ContentsOptions {
  readonly frame: Frame;
  readonly pageOf: (id: string) => number;
}

/** Pieces of the whole list. `pageOf` is asked when they are painted. */
export function flowContents(chapters: readonly Chapter[], options: ContentsOptions): readonly Piece[] {
  const frame = { ...options.frame, parent: plan('Sect', options.frame.parent) };
  const list = plan('TOC', frame.parent);
  const entries = chapters.map((chapter, index) =>
    layEntry(chapter, { ...options, frame, list, first: index === 0 }),
  );
  return [layTitle(frame), ...entries, closing(frame)];
}

function layTitle(frame: Frame): Piece {
  const { headline } = frame.setting.brand.type;
  const { pitch } = frame.setting.brand.page;
  const { contents } = furnitureWords(frame.setting.language);
  const text = setText(
    words(contents),
    { size: headline.size, colour: frame.ground.text, bold: true },
    { frame, width: frame.width, element: plan('H1', frame.parent) },
  );
  // The title stands where the one line of a headline does.
  return piece({
    snap: 'line',
    span: 2 * pitch,
    holds: 4,
    place: (painter, y) => {
      paintLine(painter, text, { line: 0, x: frame.x, y: y + 2 * pitch });
    },
  });
}

function layEntry(
  chapter: Chapter,
  { frame, list, first, pageOf }: ContentsOptions & { list: ElementPlan; first: boolean },
): Piece {
  const { brand, document, language } = frame.setting;
  const { body, table } = brand.type;
  const element = plan('Link', plan('Reference', plan('TOCI', list)));
  const place = { frame, width: UNLIMITED, element };
  const { brand: colour, grey, text } = frame.ground;
  const look = { size: body.size, bold: true };
  const number = setText(words(chapter.number), { ...look, colour }, place);
  const name = setText(words(chapter.name), { ...look, colour: text }, place);
  const headline = setText(
    words(plainText(chapter.headline, document)),
    { size: table, colour: grey, phrases: true },
    { frame, width: frame.width - NAME_INSET - PAGE_ROOM, element },
  );
  const lines = headline.lines.length;
  const height = lines === 0 ? 0 : HEADLINE_DROP + (lines - 1) * HEADLINE_PITCH;
  return piece({
    above: first ? 36 : 18,
    snap: 'line',
    span: height,
    rise: RULE_RISE,
    place: (painter, y) => {
      const page = String(pageOf(chapter.id));
      const shown = setText(words(page), { size: body.size, colour: text }, place);
      const { hairline, rule } = frame.ground;
      const pen = first ? { weight: STRONG_RULE, ink: rule } : { weight: FINE_RULE, ink: hairline };
      drawRule(painter, { x: frame.x, y: y - RULE_RISE, width: frame.width }, pen);
      const x = frame.x + NAME_INSET;
      paintLine(painter, number, { line: 0, x: frame.x, y });
      paintLine(painter, name, { line: 0, x, y });
      paintLines(painter, headline, { x, y: y + HEADLINE_DROP, lead: HEADLINE_PITCH });
      paintEnd(painter, shown, { right: frame.x + frame.width, y });
      const rect = [frame.x, y - 14, frame.width, height + 20] as const;
      const label = chapterLabel(chapter);
      const description = language === 'ja' ? `${label}、${page}ページ` : `${label}, page ${page}`;
      painter.link(element, { rect, description }, { id: chapter.id });
    },
  });
}

/** The rule below the last entry. */
function closing(frame: Frame): Piece {
  return piece({
    lead: 14,
    snap: 'none',
    breakBefore: Number.POSITIVE_INFINITY,
    place: (painter, y) => {
      const pen = { weight: FINE_RULE, ink: frame.ground.hairline };
      drawRule(painter, { x: frame.x, y, width: frame.width }, pen);
    },
  });
}
