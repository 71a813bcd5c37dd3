// The cover: whose it is, the gain as title, how sure and how soon, for whom, and the dates. Type and rules only.

import type { Inline } from '../tree/index.ts';
import { paintEnd } from './blocks/captioned.ts';
import { plan } from './element-plan.ts';
import { columnLeft, type Frame } from './frame.ts';
import { words } from './inline.ts';
import { bodyLook, captionLook } from './looks.ts';
import type { Painter } from './painter.ts';
import { paintLine, paintLines, type SetText, setText, type TextLook } from './set-text.ts';
import { drawRule, FINE_RULE, STRONG_RULE } from './strokes.ts';
import { type CoverFact, coverCells, coverRows, readerLine } from './words.ts';

/** Baselines and edges, from the page's top. */
const WORDMARK = 99;
const BAR = { y: 108, height: 4.5 };
const TITLE_LAST = 288;
const TITLE_FIRST = 198;
const CUSTOMER = 531;
const READER = 549;
const FACTS_RULE = 657;
const CELL_LABEL = 675;
const CELL_VALUE = 693;
const CELLS_RULE = 706.5;
const ROWS = 729;

/** Below the title's last line: the subtitle; below that one's last line: the promise. */
const SUBTITLE_DROP = 45;
const PROMISE_DROP = 36;
const SUBTITLE = { size: 12, lead: 18 };
const PROMISE_LEAD = 14;
/** Subtitles leave the right of the page open. */
const SUBTITLE_SHARE = 0.84;

/** Paints the cover on the current page. */
export function paintCover(painter: Painter, page: Frame): void {
  const frame = { ...page, parent: plan('Sect', page.parent) };
  paintWordmark(painter, frame);
  const bottom = paintTitle(painter, frame);
  paintReader(painter, frame, bottom);
  paintFacts(painter, frame);
}

function paintWordmark(painter: Painter, frame: Frame): void {
  const { vendor, kindName } = frame.setting.document.meta;
  const { size } = frame.setting.brand.type.body;
  const { brand, grey } = frame.ground;
  const left = setLine(words(vendor), { size, colour: brand, bold: true }, frame);
  paintLine(painter, left, { line: 0, x: frame.x, y: WORDMARK });
  const right = setLine(words(kindName), { size, colour: grey }, frame);
  paintEnd(painter, right, { right: frame.x + frame.width, y: WORDMARK });
  painter.shape({ type: 'box', x: frame.x, width: frame.width, ...BAR, fill: 'brand' });
}

/** Title, subtitle and promise; returns the last baseline. */
function paintTitle(painter: Painter, frame: Frame): number {
  const { promise, subtitle, title } = frame.setting.document.meta;
  const { cover } = frame.setting.brand.type;
  const { text } = frame.ground;
  const head = setLine(
    title,
    { size: cover.size, colour: text, bold: true, phrases: true, clauses: true },
    frame,
  );
  const first = Math.max(TITLE_FIRST, TITLE_LAST - (head.lines.length - 1) * cover.lead);
  paintLines(painter, head, { x: frame.x, y: first, lead: cover.lead });
  let bottom = first + (head.lines.length - 1) * cover.lead;
  const sub = setLine(
    subtitle,
    { size: SUBTITLE.size, colour: text, phrases: true, clauses: true },
    frame,
    SUBTITLE_SHARE,
  );
  paintLines(painter, sub, { x: frame.x, y: bottom + SUBTITLE_DROP, lead: SUBTITLE.lead });
  if (sub.lines.length > 0) bottom += SUBTITLE_DROP + (sub.lines.length - 1) * SUBTITLE.lead;
  const small = setLine(promise, captionLook(frame), frame);
  paintLines(painter, small, { x: frame.x, y: bottom + PROMISE_DROP, lead: PROMISE_LEAD });
  return bottom + (small.lines.length > 0 ? PROMISE_DROP + (small.lines.length - 1) * PROMISE_LEAD : 0);
}

function paintReader(painter: Painter, frame: Frame, above: number): void {
  const { meta } = frame.setting.document;
  const { heading } = frame.setting.brand.type;
  const { text } = frame.ground;
  const down = Math.max(0, above + 2 * heading.lead - CUSTOMER);
  const customer = setLine(words(meta.customer), { size: heading.size, colour: text, bold: true }, frame);
  paintLine(painter, customer, { line: 0, x: frame.x, y: CUSTOMER + down });
  const { align: _, ...look } = bodyLook(frame, frame.width);
  const reader = setLine(words(readerLine(meta)), look, frame);
  paintLines(painter, reader, { x: frame.x, y: READER + down, lead: heading.lead });
}

function paintFacts(painter: Painter, frame: Frame): void {
  const { meta } = frame.setting.document;
  const { hairline, rule } = frame.ground;
  const area = { x: frame.x, width: frame.width };
  drawRule(painter, { ...area, y: FACTS_RULE }, { weight: STRONG_RULE, ink: rule });
  coverCells(meta).forEach((cell, index) => {
    const x = columnLeft(frame.setting.brand, 1 + index * 3);
    paintFact(painter, cell, {
      frame,
      label: { x, y: CELL_LABEL },
      value: { x, y: CELL_VALUE },
      large: true,
    });
  });
  drawRule(painter, { ...area, y: CELLS_RULE }, { weight: FINE_RULE, ink: hairline });
  coverRows(meta).forEach((row, index) => {
    const y = ROWS + index * frame.setting.brand.page.pitch;
    const x = columnLeft(frame.setting.brand, 4);
    paintFact(painter, row, { frame, label: { x: frame.x, y }, value: { x, y }, large: false });
  });
}

function paintFact(
  painter: Painter,
  fact: CoverFact,
  at: { frame: Frame; label: Point; value: Point; large: boolean },
): void {
  const { frame, label, large, value } = at;
  const { body, caption } = frame.setting.brand.type;
  const element = plan('P', frame.parent);
  const width = frame.x + frame.width - value.x;
  const name = setText(words(fact.label), captionLook(frame), { frame, width, element });
  paintLine(painter, name, { line: 0, ...label });
  const look = { size: large ? body.size : caption, colour: frame.ground.text };
  const text = setText(words(fact.value), look, { frame, width, element });
  paintLines(painter, text, { ...value, lead: 12.5 });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words of a paragraph of their own, over a share of the measure. */
function setLine(inlines: readonly Inline[], look: TextLook, frame: Frame, share = 1): SetText {
  return setText(inlines, look, { frame, width: frame.width * share, element: plan('P', frame.parent) });
}
