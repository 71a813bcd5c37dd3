// Font files opened once: coverage, advances, kerning, glyph outlines for subsets.

export { type Body, bodyOf } from './body.ts';
export { FACE_IDS, type FaceId, isLatinFace } from './face-id.ts';
export type { Face, FaceChoice, FontSet, FontSubset, ShapedText } from './font-set.ts';
export { itemise, type Piece } from './itemise.ts';
export { type Label, type LabelRun, type LabelStyle, measure, shapeLabel } from './label.ts';
export { openFonts } from './open-fonts.ts';
