// A list into the pieces of its items, each with its label hung before the first line.
import type { ListNode } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { NEVER, type Piece, withSpace } from '../piece.ts';
import { paintLine, setText } from '../set-text.ts';

const LIST_SPACE = 9;
/** Items of more lines than this are set apart by half a line. */
const CLOSE_LINES = 2;
const ITEM_START = 6;

/** How labels look: 「・」 in its own em in Japanese, a bullet in English; numbers with a point. */
interface Labels {
  readonly text: (index: number) => string;
  readonly indent: number;
}

export function layList(node: ListNode, frame: Frame): readonly Piece[] {
  const labels = labelsOf(node, frame);
  const element = plan('L', frame.parent, { numbering: node.ordered ? 'Decimal' : 'Disc' });
  const items = node.items.map((_, index) => layItem({ node, index, element, labels }, frame));
  const loose = items.some((item) => item.length > CLOSE_LINES);
  const spaced = items.flatMap((item, index) => {
    const first = index === 0;
    const own = withSpace(loose ? item : item.map((one) => ({ ...one, above: 0, below: 0 })), {
      above: first || loose ? LIST_SPACE : 0,
      below: loose ? LIST_SPACE : 0,
    });
    return own.map((one, line) => (line === 0 && !first ? { ...one, breakBefore: ITEM_START } : one));
  });
  return keepEnds(withSpace(spaced, { below: LIST_SPACE }));
}

/** The first and the last two lines of a list stay together. */
function keepEnds(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.length - 1;
  return pieces.map((one, index) => {
    const lonely = (index === 1 || index === last) && index > 0;
    return lonely ? { ...one, breakBefore: NEVER } : one;
  });
}

function labelsOf(node: ListNode, frame: Frame): Labels {
  const { size } = frame.setting.brand.type.body;
  const japanese = frame.setting.language === 'ja';
  if (node.ordered) {
    const digits = String(node.items.length).length;
    return { text: (index) => `${index + 1}.`, indent: size * (1 + digits * (japanese ? 1 : 0.6)) };
  }
  return { text: () => (japanese ? '・' : '•'), indent: japanese ? size : size * 1.3 };
}

function layItem(
  item: { node: ListNode; index: number; element: ElementPlan; labels: Labels },
  frame: Frame,
): readonly Piece[] {
  const { indent, text } = item.labels;
  const entry = plan('LI', item.element);
  const label = setText(
    words(text(item.index)),
    { size: frame.setting.brand.type.body.size, colour: frame.ground.text },
    { frame, width: indent, element: plan('Lbl', entry) },
  );
  const inner: Frame = {
    ...frame,
    x: frame.x + indent,
    width: frame.width - indent,
    part: frame.part === 'page' ? 'item' : frame.part,
    parent: plan('LBody', entry),
  };
  const [first, ...others] = frame.flow(item.node.items[item.index]!, inner);
  if (!first) return [];
  const labelled: Piece = {
    ...first,
    place: (painter, y, edge) => {
      paintLine(painter, label, { line: 0, x: frame.x, y });
      first.place(painter, y, edge);
    },
  };
  return [labelled, ...others];
}
