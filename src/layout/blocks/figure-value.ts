// The value of a key figure into numbers and units of two sizes on one baseline, 2 points apart.
import { InternalError } from '../../diagnostic/diagnostic.ts';
import { type AmountPart, amountParts, type Inline } from '../../tree/index.ts';
import type { ElementPlan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { words } from '../inline.ts';
import type { Painter } from '../painter.ts';
import { paintLine, type SetText, setText, type TextLook, textWidth, UNLIMITED } from '../set-text.ts';

/** Between a number and its unit, and before the next number; English units end like words. */
const PART_GAP = 2;
const WORD_GAP = 5;
/** Text that is set as large as a number: digits, signs, the dash of a range. */
const NUMERIC = /^[\d.,–〜~+△()−-]+$/;

/** Sizes and colours of a value. */
export interface ValueLook {
  readonly number: number;
  readonly unit: number;
  readonly numberColour: string;
  readonly unitColour: string;
  readonly bold: boolean;
}

/** A value that is set on one line. */
export interface SetValue {
  readonly width: number;
  readonly paint: (painter: Painter, x: number, y: number) => void;
}

/** Numbers and units of a value in reading order. Neighbouring numbers are one: 26 – 40. */
export function valueParts(value: readonly Inline[], frame: Frame): readonly AmountPart[] {
  const parts = value.flatMap((inline) => partsOf(inline, frame));
  return parts.reduce<AmountPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (last && last.unit === '' && part.number !== '') {
      joined[joined.length - 1] = { number: last.number + part.number, unit: part.unit };
    } else if (last && part.number === '') {
      joined[joined.length - 1] = { number: last.number, unit: last.unit + part.unit };
    } else joined.push(part);
    return joined;
  }, []);
}

function partsOf(inline: Inline, frame: Frame): readonly AmountPart[] {
  switch (inline.type) {
    case 'amount': {
      const amount = frame.setting.document.amounts[inline.id];
      if (!amount) throw new InternalError(`no amount "${inline.id}" in the document`);
      return amountParts(amount, inline.format, frame.setting.language);
    }
    case 'text':
      return textParts(inline.text);
    case 'reference':
      return [{ number: '', unit: inline.text ?? '' }];
    case 'break':
    case 'arrow':
      return [];
    default:
      return inline.children.flatMap((child) => partsOf(child, frame));
  }
}

/** 「2026年」 is a number and a unit; words alone are set as a unit. */
function textParts(text: string): readonly AmountPart[] {
  return (text.trim().match(/[\d.,–〜~+△()−-]+|[^\d.,–〜~+△()−-]+/g) ?? []).map((part) =>
    NUMERIC.test(part) ? { number: part, unit: '' } : { number: '', unit: part },
  );
}

/** Sets parts side by side. */
export function setValue(
  parts: readonly AmountPart[],
  look: ValueLook,
  at: { readonly frame: Frame; readonly element: ElementPlan },
): SetValue {
  const place = { ...at, width: UNLIMITED };
  const number = { size: look.number, colour: look.numberColour, bold: look.bold, quarterEm: false };
  const unit = { size: look.unit, colour: look.unitColour, quarterEm: false };
  const pieces: { text: SetText; x: number }[] = [];
  let width = 0;
  let gap = 0;
  const add = (content: string, look: TextLook) => {
    if (content === '') return;
    const text = setText(words(content), look, place);
    const x = width + gap;
    pieces.push({ text, x });
    width = x + textWidth(text);
    gap = /[a-z]$/i.test(content) ? WORD_GAP : PART_GAP;
  };
  for (const part of parts) {
    add(part.number, number);
    add(part.unit, unit);
  }
  return {
    width,
    paint: (painter, x, y) => {
      for (const one of pieces) paintLine(painter, one.text, { line: 0, x: x + one.x, y });
    },
  };
}
