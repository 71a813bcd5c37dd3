// A chapter into pieces: its opening (section line and headline), then the blocks of its sections.
import { type Chapter, plainText } from '../tree/index.ts';
import { flowBlocks, layBlocks } from './blocks/index.ts';
import { forcePages } from './blocks/page-break.ts';
import { type ElementPlan, plan } from './element-plan.ts';
import { type Frame, paperGround, type Setting } from './frame.ts';
import { words } from './inline.ts';
import { type Piece, piece } from './piece.ts';
import { paintLine, paintLines, type SetText, setText, UNLIMITED } from './set-text.ts';

/** The name's left edge, from the number's. */
const NAME_INSET = 18;
/** Lines of the headline below the section line, the last of them on the grid: one on line 3, two on 4, three on 6. */
const HEADLINE_SPACE = 22;
/** Body starts two grid lines below the headline. */
const OPENING_SPACE = 18;

/** The whole measure of the page, on paper. */
export function pageFrame(setting: Setting, parent: ElementPlan): Frame {
  const { left: x, measure: width } = setting.brand.page;
  const ground = paperGround(setting.brand);
  return { setting, x, width, ground, part: 'page', parent, flow: flowBlocks };
}

/** Sets a chapter over the page's measure, in a Sect of its own; its pieces may still be moved, and hold nothing yet. */
export function flowChapter(chapter: Chapter, setting: Setting, root: ElementPlan): readonly Piece[] {
  const frame = pageFrame(setting, plan('Sect', root));
  const sections = chapter.sections.flatMap((section) => {
    const [first, ...others] = layBlocks(section.blocks, frame);
    return first ? [{ ...first, ids: [...first.ids, section.id] }, ...others] : [];
  });
  return forcePages([layOpening(chapter, frame), ...sections]);
}

/** Offsets at which the second and later lines begin. */
function lineEnds({ lines }: SetText): readonly number[] {
  let at = 0;
  return lines.slice(0, -1).map(({ segments }) => {
    at += segments.reduce((sum, { text }) => sum + text.length, 0);
    return at;
  });
}

/** Section line on the first grid line, headline below it. */
function layOpening(chapter: Chapter, frame: Frame): Piece {
  const { brand, document } = frame.setting;
  const { headline, table } = brand.type;
  const { pitch } = brand.page;
  const line = plan('P', frame.parent);
  const lineLook = { size: table, colour: frame.ground.brand, bold: true };
  const numbered = chapter.number !== '';
  const number = setText(words(chapter.number), lineLook, { frame, width: UNLIMITED, element: line });
  const inset = numbered ? NAME_INSET : 0;
  const name = setText(words(chapter.name), lineLook, {
    frame,
    width: frame.width - inset,
    element: line,
  });
  const headLook = {
    size: headline.size,
    colour: frame.ground.text,
    bold: true,
    phrases: true,
    clauses: true,
  };
  const head = setText(chapter.headline, headLook, {
    frame,
    width: frame.width,
    element: plan('H1', frame.parent),
  });
  // An author's own breaks are in the headline already.
  const broken = chapter.headline.some(({ type }) => type === 'break');
  frame.setting.breaksOf(chapter.id, broken ? [] : lineEnds(head));
  const label = [chapter.number, chapter.name || plainText(chapter.headline, document)];
  const inner = Math.max(0, head.lines.length - 1) * headline.lead;
  // The last line stands on the grid, the first at least so far below the section line.
  const span = head.lines.length === 0 ? 0 : Math.ceil((HEADLINE_SPACE + inner) / pitch) * pitch;
  return piece({
    snap: 'line',
    span,
    below: OPENING_SPACE,
    holds: 2,
    ids: [chapter.id],
    place: (painter, y) => {
      const title = label.filter((part) => part !== '').join('　');
      painter.bookmark(1, title, y - pitch);
      paintLine(painter, number, { line: 0, x: frame.x, y });
      paintLine(painter, name, { line: 0, x: frame.x + inset, y });
      paintLines(painter, head, { x: frame.x, y: y + span - inner, lead: headline.lead });
    },
  });
}
