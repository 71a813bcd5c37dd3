// The running head and foot of a page, all artifacts: title and chapter over a hairline, reader, version and page number under one.
import { plainText } from '../tree/index.ts';
import type { Frame } from './frame.ts';
import { words } from './inline.ts';
import type { Painter } from './painter.ts';
import { paintLine, setText, textWidth, UNLIMITED } from './set-text.ts';
import { drawRule, FINE_RULE } from './strokes.ts';
import { footParts, pageNumberText } from './words.ts';

/** Between the parts of the foot, and least between left and right. */
const PART_GAP = 9;
const SIDE_GAP = 16;

/** Paints a page's head; `section` is the chapter's number and name. */
export function paintHead(painter: Painter, frame: Frame, section: string): void {
  const { document, brand } = frame.setting;
  const { headRule: rule, headText: y } = brand.page;
  const title = plainText(document.meta.title, document);
  paintSides(painter, frame, { left: [title], right: section, y });
  drawHairline(painter, frame, rule);
}

/** Paints a page's foot. */
export function paintFoot(painter: Painter, frame: Frame, page: { number: number; count: number }): void {
  const { document, brand, language } = frame.setting;
  const { footRule: rule, footText: y } = brand.page;
  const right = pageNumberText(page.number, page.count, language);
  drawHairline(painter, frame, rule);
  paintSides(painter, frame, { left: footParts(document.meta), right, y });
}

/** Words at either side; the left ones are cut with … where the right ones need the room. */
function paintSides(
  painter: Painter,
  frame: Frame,
  side: { left: readonly string[]; right: string; y: number },
): void {
  const right = setSide(side.right, frame);
  const limit = frame.x + frame.width - textWidth(right) - SIDE_GAP;
  let x = frame.x;
  for (const part of side.left) {
    const text = fitSide(part, limit - x, frame);
    paintLine(painter, text, { line: 0, x, y: side.y });
    x += textWidth(text) + PART_GAP;
  }
  paintLine(painter, right, { line: 0, x: frame.x + frame.width - textWidth(right), y: side.y });
}

function setSide(text: string, frame: Frame) {
  const look = { size: frame.setting.brand.type.note.size, colour: frame.ground.grey };
  return setText(words(text), look, { frame, width: UNLIMITED, element: null });
}

function fitSide(text: string, width: number, frame: Frame) {
  let set = setSide(text, frame);
  const characters = [...text];
  while (textWidth(set) > width && characters.length > 0) {
    characters.pop();
    set = setSide(`${characters.join('').trimEnd()}…`, frame);
  }
  return set;
}

function drawHairline(painter: Painter, frame: Frame, y: number): void {
  drawRule(painter, { x: frame.x, y, width: frame.width }, { weight: FINE_RULE, ink: frame.ground.hairline });
}
