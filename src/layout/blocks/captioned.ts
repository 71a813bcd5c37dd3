// The title line of tables and figures: label, title and the unit at the right of it, or below where both do not fit.
import type { Inline } from '../../tree/index.ts';
import { type ElementPlan, plan } from '../element-plan.ts';
import type { Frame } from '../frame.ts';
import { words } from '../inline.ts';
import { captionLook, noteLook, titleLook } from '../looks.ts';
import type { Painter } from '../painter.ts';
import { paintLine, paintLines, type SetText, setText, textWidth, UNLIMITED } from '../set-text.ts';

/** Between label and title, in em of the title. */
const LABEL_GAP = 1;
/** Least room between a title and the unit at the right. */
const UNIT_GAP = 12;

/** A title that is set, with its height from the first to the last baseline. */
export interface SetTitle {
  readonly height: number;
  readonly paint: (painter: Painter, y: number) => void;
}

/** What stands in a title line; `element` null makes it an artifact (a repeated title). */
export interface TitleParts {
  readonly label: string;
  readonly title: readonly Inline[];
  readonly unit: readonly Inline[];
  readonly element: ElementPlan | null;
}

/** Sets label and title, on lines of the grid, and the unit on the last of them. */
export function setTitle(parts: TitleParts, frame: Frame): SetTitle {
  const { element } = parts;
  const look = titleLook(frame);
  const label = setText(words(parts.label), look, { frame, width: UNLIMITED, element });
  const inset = parts.label === '' ? 0 : textWidth(label) + look.size * LABEL_GAP;
  const unit = setText(parts.unit, captionLook(frame), { frame, width: frame.width, element });
  const room = frame.width - inset;
  const title = setText(parts.title, look, { frame, width: room, element });
  const lead = frame.setting.brand.type.body.lead;
  const lastWidth = title.lines.at(-1)?.width ?? 0;
  const unitFits = lastWidth + UNIT_GAP + textWidth(unit) <= room;
  const titleHeight = Math.max(0, title.lines.length - 1) * lead;
  const unitY = titleHeight + (unitFits ? 0 : lead);
  return {
    height: unit.lines.length === 0 ? titleHeight : unitY,
    paint: (painter, y) => {
      paintLine(painter, label, { line: 0, x: frame.x, y });
      paintLines(painter, title, { x: frame.x + inset, y, lead });
      paintEnd(painter, unit, { right: frame.x + frame.width, y: y + unitY });
    },
  };
}

/** Paints one-line text that ends at `right`. */
export function paintEnd(painter: Painter, text: SetText, at: { right: number; y: number }): void {
  paintLine(painter, text, { line: 0, x: at.right - textWidth(text), y: at.y });
}

/** The source of a table or a figure: small, ragged, its own paragraph after it. */
export function setSource(source: readonly Inline[], frame: Frame): SetText {
  return setText(source, noteLook(frame), {
    frame,
    width: frame.width,
    element: plan('P', frame.parent),
  });
}
