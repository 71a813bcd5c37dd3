// The Document into Pages: what other rooms need of it.
export { type ComposeInput, compose } from './compose.ts';
export { pageFill } from './page-fill.ts';
export type * from './pages.ts';
export {
  type CoverFact,
  chapterLabel,
  coverCells,
  coverRows,
  footParts,
  furnitureWords,
  pageNumberText,
  readerLine,
  roundingNote,
} from './words.ts';
