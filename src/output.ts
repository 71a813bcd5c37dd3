// What a run hands back: files in memory.
import type { Language } from './text/index.ts';

/** The formats that a document is written in; also the ending of its file. */
export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** One finished file in memory; `name` is `<document>.<language>.<format>`. */
export interface Output {
  readonly name: string;
  readonly format: Format;
  readonly language: Language;
  readonly bytes: Uint8Array;
  readonly pages: number;
}
