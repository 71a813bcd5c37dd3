// documents/*.yaml: what to make of which deal for which reader; prose of its own, but no numbers.
import { z } from 'zod';
import { date, line, localized, prose } from './fields.ts';

const language = z.enum(['ja', 'en']);

export const documentSchema = z.strictObject({
  kind: line,
  /** `customer/deal`. */
  deal: line,
  /** Person of the customer to whom it speaks. */
  reader: line,
  languages: z.array(language).min(1),
  date,
  validUntil: date,
  version: line,
  number: line,
  /** Who answers for it, with where to reach them. */
  owner: localized,
  /** How the reader may pass it on. */
  handling: localized,
  /** Second line of the cover: the work that changes. */
  subtitle: prose,
  /** `calculator`: PDF and Word carry the priced model, so that anyone can prove every number with `torisetsu verify`. */
  attach: z.literal('calculator').optional(),
  /** Sections to print, in order; all of the kind's when left out. */
  sections: z.array(line).optional(),
  /** The one thing asked, by when, by whom, of whom. */
  ask: z.strictObject({ action: prose, by: date, who: localized, window: localized }),
  /** The greatest risk and what is done about it. */
  risk: z.strictObject({ fear: prose, answer: prose }),
  /** Own words of a section: a headline instead of the template's, and paragraphs after its first. */
  prose: z.record(line, z.strictObject({ headline: prose.optional(), text: prose.optional() })).default({}),
});

/** A document to make (文書). */
export type DocumentOrder = z.infer<typeof documentSchema>;
