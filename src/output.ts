// What a run hands back: files in memory.
import type { Language } from './text/index.ts';

/** The formats that a document is written in; also the ending of its file. `xlsx` is its calculator: the deal as live formulas. */
export const FORMATS = ['docx', 'pdf', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** What is made when nothing is asked for. */
export const DEFAULT_FORMATS: readonly Format[] = ['docx', 'pdf'];

/** One finished file in memory; `name` is `<document>.<language>.<format>`. */
export interface Output {
  readonly name: string;
  readonly format: Format;
  readonly language: Language;
  readonly bytes: Uint8Array;
  /** Left out for a workbook. */
  readonly pages?: number;
}
