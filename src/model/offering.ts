// offerings/*.yaml: what we offer, told from its use: usages first, features only as means to them.
import { z } from 'zod';
import { id, line, localized, prose, quantity } from './fields.ts';

/** One step of the customer's work, today and with the offer. `minutes` per unit of the usage's frequency. */
const step = z.strictObject({
  name: localized,
  who: localized,
  today: localized,
  after: localized,
});

/** 使い方: who does what differently, how often; the cause of an effect on quality, cost or delivery. */
const usage = z.strictObject({
  name: localized,
  /** One sentence of who does what differently, for the summary. */
  change: localized,
  /** The story of the change, in the second person. */
  story: prose,
  steps: z.array(step).min(1),
});

/** 機能: counts only through the usages that it makes possible; with none it is worth 0 yen and says so. */
const feature = z.strictObject({
  name: localized,
  /** What it does for the usage, without specifications for their own sake. */
  does: localized,
  usages: z.array(line),
});

export const offeringSchema = z.strictObject({
  name: localized,
  /** Other names of the product, for the rule that none stands before the first posting. */
  aliases: z.array(line).default([]),
  /** One sentence: what is delivered, for the summary's last band. */
  delivers: localized,
  /** あげる・売る・儲ける商品: its stage in the product flow. */
  stage: z.enum(['give', 'sell', 'profit']).default('sell'),
  usages: z.record(id, usage),
  features: z.record(id, feature),
  /** Price list, for the record; a deal states what this customer pays. */
  prices: z.record(id, z.strictObject({ name: localized, price: quantity })).default({}),
});

/** What we offer (商品), with its usages (使い方) and features (機能). */
export type Offering = z.infer<typeof offeringSchema>;
export type Usage = Offering['usages'][string];
export type Feature = Offering['features'][string];
