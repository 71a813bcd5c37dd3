// The bands of a summary, one piece each: a rule, number and name at the left, its blocks from column 4.
import type { BandsNode } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import { columnLeft, type Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { captionLook, nameLook } from '../looks.ts';
import { type Piece, piece, placeStack, stackPieces } from '../piece.ts';
import { paintLine, paintLines, setText, UNLIMITED } from '../set-text.ts';
import { drawRule, FINE_RULE, STRONG_RULE } from '../strokes.ts';

/** The rule above a band's first baseline, and the room before it. */
const RULE_RISE = 20;
export const BAND_SPACE = 36;
/** The name's left edge, from the number's; it keeps clear of the content; the aside stands below it. */
const NAME_INSET = 18;
const NAME_GAP = 12;
const ASIDE_DROP = 18;
const ASIDE_PITCH = 12.5;
/** The column in which content starts. */
export const CONTENT_COLUMN = 4;

export function layBands(node: BandsNode, frame: Frame): readonly Piece[] {
  return node.items.map((_, index) => layBand(node, index, frame));
}

function layBand(node: BandsNode, index: number, frame: Frame): Piece {
  const { brand } = frame.setting;
  const item = node.items[index]!;
  const group = plan('Div', frame.parent);
  const x = columnLeft(brand, CONTENT_COLUMN) - brand.page.left + frame.x;
  const name = setName(item, index, { ...frame, parent: group, width: x - frame.x - NAME_INSET - NAME_GAP });
  const content: Frame = { ...frame, x, width: frame.x + frame.width - x, part: 'band', parent: group };
  const stack = stackPieces(frame.flow(item.blocks, content), brand.page.pitch);
  return piece({
    above: BAND_SPACE,
    below: BAND_SPACE,
    snap: 'line',
    span: Math.max(stack.span, name.height),
    rise: RULE_RISE,
    // The bands of a summary are read as one; only a page that cannot hold them all parts them.
    breakBefore: index === 0 ? 0 : 200,
    stretches: index === 0,
    spareLines: index === 0 ? 0 : 1,
    ids: stack.pieces.flatMap(({ ids }) => ids),
    place: (painter, y) => {
      const rule = { x: frame.x, y: y - RULE_RISE, width: frame.width };
      const pen =
        index === 0
          ? { weight: STRONG_RULE, ink: frame.ground.rule }
          : { weight: FINE_RULE, ink: frame.ground.hairline };
      drawRule(painter, rule, pen);
      name.paint(painter, y);
      placeStack(stack, painter, y);
    },
  });
}

function setName(item: BandsNode['items'][number], index: number, frame: Frame) {
  const element = plan('P', frame.parent);
  const place = { frame, width: frame.width, element };
  const number = setText(words(String(index + 1)), nameLook(frame), { ...place, width: UNLIMITED });
  const name = setText(words(item.name), nameLook(frame), place);
  const aside = setText(words(item.aside), { ...captionLook(frame), phrases: true }, place);
  const nameHeight = Math.max(0, name.lines.length - 1) * ASIDE_DROP;
  const x = frame.x + NAME_INSET;
  return {
    height: nameHeight + (aside.lines.length > 0 ? ASIDE_DROP + (aside.lines.length - 1) * ASIDE_PITCH : 0),
    paint: (painter: Parameters<Piece['place']>[0], y: number) => {
      paintLine(painter, number, { line: 0, x: frame.x, y });
      paintLines(painter, name, { x, y, lead: ASIDE_DROP });
      paintLines(painter, aside, { x, y: y + nameHeight + ASIDE_DROP, lead: ASIDE_PITCH });
    },
  };
}
