// Facts into one piece a row: name at the left, words from column 4, hairlines between. The structure is a table of two columns.
import type { FactsNode } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import { columnLeft, type Frame } from '../frame.ts';
import { nameLook } from '../looks.ts';
import { NEVER, type Piece, piece } from '../piece.ts';
import { paintLines, setShortText, setText } from '../set-text.ts';
import { drawRule, FINE_RULE, STRONG_RULE } from '../strokes.ts';
import { CONTENT_COLUMN } from './bands.ts';

/** The rule above a row's first baseline; rows are half a line apart. */
const RULE_RISE = 17;
const ROW_SPACE = 9;
const FACTS_SPACE = 24;
const MID_FACTS = 40;
/** Between name and words where columns are too narrow for the grid. */
const GUTTER = 12;
const NAME_SHARE = 0.3;

export function layFacts(node: FactsNode, frame: Frame): readonly Piece[] {
  const body = plan('TBody', plan('Table', frame.parent));
  const count = node.items.length;
  return node.items.map((_, index) => {
    const lonely = index === 1 || index === count - 1;
    return layFact(node, index, {
      frame,
      row: plan('TR', body),
      breakBefore: index === 0 ? 0 : lonely ? NEVER : MID_FACTS,
    });
  });
}

function layFact(
  node: FactsNode,
  index: number,
  { frame, row, breakBefore }: { frame: Frame; row: ElementPlan; breakBefore: number },
): Piece {
  const { brand } = frame.setting;
  const item = node.items[index]!;
  const x = contentLeft(frame);
  const width = frame.x + frame.width - x;
  const name = setText(
    item.name,
    { ...nameLook(frame), size: brand.type.table + 0.5 },
    { frame, width: x - frame.x - GUTTER, element: plan('TH', row, { scope: 'Row' }) },
  );
  const look = { size: brand.type.body.size, colour: frame.ground.text };
  const text = setShortText(item.words, look, { frame, width, element: plan('TD', row) });
  const { lead } = brand.type.body;
  const first = index === 0;
  const last = index === node.items.length - 1;
  return piece({
    above: first ? FACTS_SPACE : ROW_SPACE,
    below: last ? FACTS_SPACE : ROW_SPACE,
    snap: first ? 'line' : 'half',
    span: (Math.max(1, name.lines.length, text.lines.length) - 1) * lead,
    rise: RULE_RISE,
    breakBefore,
    stretches: first,
    spareLines: first ? 1 : 0,
    place: (painter, y) => {
      const { hairline, rule } = frame.ground;
      const area = { x: frame.x, width: frame.width };
      const pen = first ? { weight: STRONG_RULE, ink: rule } : { weight: FINE_RULE, ink: hairline };
      drawRule(painter, { ...area, y: y - RULE_RISE }, pen);
      paintLines(painter, name, { x: frame.x, y, lead });
      paintLines(painter, text, { x, y, lead });
    },
  });
}

/** Column 4 on the page; a share of the width in narrower columns. */
function contentLeft(frame: Frame): number {
  const { brand } = frame.setting;
  if (frame.width < brand.page.measure - 0.5) return frame.x + frame.width * NAME_SHARE + GUTTER;
  return columnLeft(brand, CONTENT_COLUMN);
}
