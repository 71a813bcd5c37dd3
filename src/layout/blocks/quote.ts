// Somebody's own words into one piece: a hairline, 12/21 bold in the brand's colour, hung under the opening bracket, who said it.
import { plainText, type QuoteNode } from '../../tree/index.ts';
import { plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { type Piece, piece } from '../piece.ts';
import { paintLine, setText } from '../set-text.ts';
import { drawRule, FINE_RULE } from '../strokes.ts';

const SIZE = 12;
const LEAD = 21;
const RULE_ABOVE = 20;

export function layQuote(node: QuoteNode, frame: Frame): readonly Piece[] {
  const quote = plan('BlockQuote', frame.parent);
  // The bracket hangs: lines after the first start under the word, half an em in.
  const bracketed = /^[「『“"‘]/.test(plainText(node.children, frame.setting.document));
  const hang = bracketed ? SIZE / 2 : 0;
  const look = { size: SIZE, colour: frame.ground.brand, bold: true, phrases: true, clauses: true };
  const text = setText(node.children, look, { frame, width: frame.width - hang, element: plan('P', quote) });
  const by = setText(
    node.by,
    { size: frame.setting.brand.type.table, colour: frame.ground.text },
    { frame, width: frame.width - hang, element: plan('P', quote) },
  );
  const byTop = text.lines.length * LEAD;
  return [
    piece({
      lead: 18,
      above: 36,
      below: 18,
      snap: 'line',
      span: byTop - LEAD + by.lines.length * LEAD,
      rise: RULE_ABOVE,
      stretches: true,
      place: (painter, y) => {
        const rule = { x: frame.x, y: y - RULE_ABOVE, width: frame.width };
        drawRule(painter, rule, { weight: FINE_RULE, ink: frame.ground.hairline });
        text.lines.forEach((_, line) => {
          const x = frame.x + (line === 0 ? 0 : hang);
          paintLine(painter, text, { line, x, y: y + line * LEAD });
        });
        by.lines.forEach((_, line) => {
          paintLine(painter, by, { line, x: frame.x + hang, y: y + byTop + line * LEAD });
        });
      },
    }),
  ];
}
