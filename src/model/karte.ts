// customers/<id>/karte.yaml: what was heard at the customer. Complaints are treasure (お客様のグチは宝の山).
import { z } from 'zod';
import { date, id, line, localized } from './fields.ts';

const voice = z.strictObject({
  /** Somebody's own words. */
  words: localized,
  /** Person's id, and how the speaker is named on paper. */
  person: line.optional(),
  speaker: localized,
  date,
  /** Usage or driver that it speaks about. */
  about: z.array(line).default([]),
});

export const karteSchema = z.strictObject({
  voices: z.record(id, voice).default({}),
  /** Internal notes by date; never printed. */
  notes: z.array(z.strictObject({ date, text: localized })).default([]),
});

/** The record of a customer (カルテ). */
export type Karte = z.infer<typeof karteSchema>;
