// The paragraph composer: spans into lines that are broken, spaced and flush.
export { composeParagraph } from './compose.ts';
export type {
  ComposedLine,
  ComposedRun,
  LineArrow,
  LineSegment,
  ParagraphStyle,
  Span,
} from './types.ts';
