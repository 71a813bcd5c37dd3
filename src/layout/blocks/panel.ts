// A panel into one piece: the dark strip that asks, or a tinted box; its title at the left, its blocks from column 4.
import type { PanelNode, ParagraphNode } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import { columnLeft, darkGround, type Frame } from '../frame.ts';
import { nameLook } from '../looks.ts';
import { type Piece, piece, placeStack, stackPieces } from '../piece.ts';
import { paintLines, setText } from '../set-text.ts';
import { BAND_SPACE, CONTENT_COLUMN } from './bands.ts';

/** From the panel's top to the first baseline, from the last one to its foot, and from its sides to its words. */
const TOP = 24;
const FOOT = 18;
const SIDE = 18;
const PANEL_SPACE = 18;
/** Narrower panels have their title above their words. */
const LEAST_WIDTH = 400;

export function layPanel(node: PanelNode, frame: Frame): readonly Piece[] {
  const { brand } = frame.setting;
  const asks = node.look === 'ask';
  const group = plan('Div', frame.parent);
  const ground = asks ? darkGround(brand) : frame.ground;
  const own: Frame = { ...frame, ground, part: node.look, parent: group, x: frame.x + SIDE };
  const beside = frame.width >= LEAST_WIDTH && node.title.length > 0;
  const x = beside ? columnLeft(brand, CONTENT_COLUMN) - brand.page.left + frame.x : own.x;
  const content: Frame = { ...own, x, width: frame.x + frame.width - SIDE - x };
  const titleWidth = beside ? x - own.x - SIDE / 2 : content.width;
  const title = setText(node.title, nameLook(own), {
    frame: own,
    width: titleWidth,
    element: plan('P', group),
  });
  const lead = brand.page.pitch;
  const blocks = asks ? boldRequest(node.blocks) : node.blocks;
  const pieces = frame.flow(blocks, content);
  const stack = stackPieces(asks ? pieces.map((one) => ({ ...one, above: 0, below: 0 })) : pieces, lead);
  const titleHeight = title.lines.length * lead;
  const stackTop = beside ? 0 : titleHeight;
  const height = Math.max(stackTop + stack.span, titleHeight - lead);
  return [
    piece({
      above: asks ? BAND_SPACE : PANEL_SPACE + TOP - 12,
      below: PANEL_SPACE,
      snap: 'line',
      span: Math.ceil(height / lead) * lead + FOOT,
      rise: TOP,
      drop: 0,
      stretches: true,
      spareLines: asks ? 1 : 0,
      ids: stack.pieces.flatMap(({ ids }) => ids),
      place: (painter, y) => {
        const box = { x: frame.x, y: y - TOP, width: frame.width, height: height + TOP + FOOT };
        painter.shape({ type: 'box', ...box, fill: asks ? 'brand' : 'tint' });
        paintLines(painter, title, { x: own.x, y, lead });
        placeStack(stack, painter, y + stackTop);
      },
    }),
  ];
}

/** The request itself, the strip's first paragraph, is bold. */
function boldRequest(blocks: PanelNode['blocks']): PanelNode['blocks'] {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || first.look !== 'body') return blocks;
  const bold: ParagraphNode = { ...first, children: [{ type: 'strong', children: first.children }] };
  return [bold, ...others];
}
