// torisetsu.yaml: who we are, how we speak, what a document looks like unless it says otherwise.
import { z } from 'zod';
import { line, localized, wholeNumber } from './fields.ts';

/** How the vendor calls itself in Japanese: humble (弊社), plain (当社). */
export const selfWord = z.enum(['弊社', '当社']);

export const settingsSchema = z.strictObject({
  /** Version of the workspace's shape; this program reads 1. */
  format: wholeNumber,
  company: z.strictObject({
    /** Registered name, as on the cover. */
    name: localized,
    /** One sentence: what business are we in, in the customer's words (自分は何屋か). */
    business: localized.optional(),
  }),
  /** Language of a document that names none, and of prose written as a plain string. */
  language: z.enum(['ja', 'en']).default('ja'),
  /** ISO code; a deal may name its own. */
  currency: line.default('JPY'),
  voice: z.strictObject({ self: selfWord.default('弊社') }).default({ self: '弊社' }),
});

/** Who we are and the defaults of our documents (自社の設定). */
export type Settings = z.infer<typeof settingsSchema>;
