// A heading below the headline into one piece: 13.5 bold on the half grid, what follows 27 below it; level 3 as bold text.
import { type HeadingNode, plainText } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { headingLook } from '../looks.ts';
import { NEVER, type Piece, piece } from '../piece.ts';
import { paintLines, setText } from '../set-text.ts';

/** A page that starts with a section is a good one. */
const SECTION_START = -6;
const PART_START = -3;

export function layHeading(node: HeadingNode, frame: Frame): readonly Piece[] {
  const element = plan(node.level === 2 ? 'H2' : 'H3', frame.parent);
  const text = setText(node.children, headingLook(frame, node.level), { frame, width: frame.width, element });
  const title = plainText(node.children, frame.setting.document);
  const { lead } = frame.setting.brand.type.heading;
  const section = node.level === 2;
  const heading = piece({
    ...(section ? { above: 27, below: 9, snap: 'between' } : { above: 18, below: 0, snap: 'half' }),
    tight: true,
    span: (text.lines.length - 1) * lead,
    rise: section ? 13 : 10,
    breakBefore: section ? SECTION_START : PART_START,
    // Two lines of what follows, and a table's title with its head and two rows by the table's own rules.
    holds: 2,
    stretches: true,
    place: (painter, y) => {
      if (section && frame.part === 'page') painter.bookmark(2, title, y - 18);
      paintLines(painter, text, { x: frame.x, y, lead });
    },
  });
  return [heading];
}

/** The pieces with no page break until each holder has its lines; holders that end the flow hold nothing. */
export function holdTogether(pieces: readonly Piece[]): readonly Piece[] {
  const held = new Set<number>();
  pieces.forEach((holder, index) => {
    let lines = 0;
    for (let next = index + 1; next < pieces.length && lines < holder.holds; next += 1) {
      held.add(next);
      lines += 1 + Math.round(pieces[next]!.span / 18);
    }
  });
  return pieces.map((one, index) => (held.has(index) ? { ...one, breakBefore: NEVER } : one));
}
