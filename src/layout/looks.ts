// The named looks of text in a frame: body, notes, captions, headings, table words. Sizes come from the brand.
import type { Frame } from './frame.ts';
import type { TextLook } from './set-text.ts';

/**
 * English is set flush on both sides only over lines of more than this many characters: over 60 by page-design; the bands of
 * a summary have 62, and their two or three lines gape when they are flush.
 */
const FLUSH_CHARACTERS = 65;
/** Average width of an English letter in em. */
const LETTER_EMS = 0.5;

/** Running text: Japanese flush on both sides, English where the measure is wide enough. */
export function bodyLook(frame: Frame, width: number): TextLook {
  const { brand, language } = frame.setting;
  const { size } = brand.type.body;
  const flush = language === 'ja' || width / (size * LETTER_EMS) > FLUSH_CHARACTERS;
  return {
    size,
    colour: frame.ground.text,
    align: flush ? 'justify' : 'start',
    hyphenate: language === 'en',
  };
}

/** Notes and sources. */
export function noteLook(frame: Frame): TextLook {
  return { size: frame.setting.brand.type.note.size, colour: frame.ground.grey };
}

/** Subtitles, units, asides. */
export function captionLook(frame: Frame): TextLook {
  return { size: frame.setting.brand.type.caption, colour: frame.ground.grey };
}

/** Titles of tables and figures. */
export function titleLook(frame: Frame): TextLook {
  return { size: frame.setting.brand.type.body.size, colour: frame.ground.text, bold: true, phrases: true };
}

/** Names of key figures and pairs. */
export function labelLook(frame: Frame): TextLook {
  return { size: frame.setting.brand.type.table, colour: frame.ground.text, bold: true, phrases: true };
}

/** Names in the brand's colour: bands, panels, facts. */
export function nameLook(frame: Frame): TextLook {
  return { size: frame.setting.brand.type.body.size, colour: frame.ground.brand, bold: true, phrases: true };
}

/** Headings below the headline. */
export function headingLook(frame: Frame, level: 2 | 3): TextLook {
  const { body, heading } = frame.setting.brand.type;
  return {
    size: level === 2 ? heading.size : body.size,
    colour: level === 2 ? frame.ground.text : frame.ground.brand,
    bold: true,
    phrases: true,
  };
}
