// Pure facts of Japanese and Latin text.

export { type BreakOptions, breakOpportunities } from './break-opportunities.ts';
export {
  type CharacterClass,
  characterClass,
  isJapaneseLetter,
  NOT_AT_LINE_END,
  NOT_AT_LINE_START,
} from './classes.ts';
export { type CleanText, cleanText } from './clean.ts';
export { clusterStarts, graphemeClusters } from './clusters.ts';
export { formatDate, formatMonth } from './format-date.ts';
export { formatNumber, type NumberFormat } from './format-number.ts';
export { hyphenate } from './hyphenate.ts';
export { type Language, type Localized, localize } from './language.ts';
export { countWord, inSentence, listWords, withAside } from './list-words.ts';
export { phraseBreaks } from './phrases.ts';
export { type NumberText, readNumber } from './read-number.ts';
export { displayWidth } from './width.ts';
