// A paragraph into pieces: one a line for body text, which pages may divide; one for a note.
import { type ParagraphNode, plainText } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { bodyLook, noteLook } from '../looks.ts';
import { NEVER, type Piece, piece } from '../piece.ts';
import { paintLine, paintLines, type SetText, setShortText, setText, type TextLook } from '../set-text.ts';

/** Cost of a page that starts within a paragraph. */
const MID_PARAGRAPH = 12;
/** A paragraph's first or last line never stands alone. */
const LEAST_LINES = 2;
/** A note longer than this may be divided. */
const WHOLE_NOTE_LINES = 6;
/** Half a line between paragraphs. */
const PARAGRAPH_SPACE = 9;

/** Sentences that announce what follows stay with it. */
const LEAD_IN = /(次のとおり(です|である)?。|[:：])$/;

export function layParagraph(node: ParagraphNode, frame: Frame): readonly Piece[] {
  const element = plan('P', frame.parent);
  if (node.look !== 'body') return layNote(node, frame);
  // A request of two lines breaks where it is spoken.
  const set = frame.part === 'ask' ? setShortText : setText;
  const look = bodyLook(frame, frame.width);
  const text = set(
    node.children,
    frame.part === 'ask' ? { ...look, align: 'start', hyphenate: false, clauses: true } : look,
    {
      frame,
      width: frame.width,
      element,
    },
  );
  const leadsIn = LEAD_IN.test(plainText(node.children, frame.setting.document).trimEnd());
  return linePieces(text, frame.x, { lead: frame.setting.brand.type.body.lead, holds: leadsIn ? 2 : 0 });
}

/** Lines of running text as pieces that keep two lines together at either end. */
export function linePieces(
  text: SetText,
  x: number,
  { lead, holds }: { lead: number; holds: number },
): readonly Piece[] {
  const count = text.lines.length;
  return text.lines.map((_, line) => {
    const first = line === 0;
    const last = line === count - 1;
    const mayBreak = line >= LEAST_LINES && count - line >= LEAST_LINES;
    return piece({
      lead,
      above: first ? PARAGRAPH_SPACE : 0,
      below: last ? PARAGRAPH_SPACE : 0,
      breakBefore: first ? 0 : mayBreak ? MID_PARAGRAPH : NEVER,
      holds: last ? holds : 0,
      stretches: first,
      place: (painter, y) => {
        paintLine(painter, text, { line, x, y });
      },
    });
  });
}

/** Small print. On the dark strip it is the second line under the request: larger, and on the grid. */
function layNote(node: ParagraphNode, frame: Frame): readonly Piece[] {
  const { caption, note, body } = frame.setting.brand.type;
  const asked = frame.part === 'ask';
  const look: TextLook = asked ? { ...noteLook(frame), size: caption } : noteLook(frame);
  const lead = asked ? body.lead : note.lead;
  const element = plan('P', frame.parent);
  const text = setText(node.children, look, { frame, width: frame.width, element });
  if (text.lines.length > WHOLE_NOTE_LINES) return looseNote(text, frame.x, lead);
  const whole = piece({
    above: asked ? 0 : PARAGRAPH_SPACE,
    below: asked ? 0 : PARAGRAPH_SPACE,
    span: Math.max(0, text.lines.length - 1) * lead,
    place: (painter, y) => {
      paintLines(painter, text, { x: frame.x, y, lead });
    },
  });
  return text.lines.length === 0 ? [] : [whole];
}

function looseNote(text: SetText, x: number, lead: number): readonly Piece[] {
  return linePieces(text, x, { lead, holds: 0 }).map((line, index) => ({
    ...line,
    snap: index === 0 ? ('half' as const) : ('none' as const),
  }));
}
