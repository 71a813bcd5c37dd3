// What a reader of a file finds: its texts in every way in which they can be taken, and the model that it carries.
import type { FileText } from '../match-lines.ts';

/** `readings` are the ways in which the text can be taken: each must hold every number. */
export interface ReadFile {
  readonly readings: readonly (readonly FileText[])[];
  /** The model's JSON as carried; undefined when there is none. */
  readonly model: string | undefined;
}
