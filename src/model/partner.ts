// partners/*.yaml: a company that sells our offering on (販売店), and what one line of goods earns it beside a rival one.
import { z } from 'zod';
import { date, key, line, localized, wholeNumber } from './fields.ts';
import { provenance, stated } from './stated.ts';

/** Goods that a partner sells: prices and stock of one article, numbers a month. The margin may stand in place of the price. */
const goodsSchema = z.strictObject({
  name: localized,
  sellPrice: stated.optional(),
  margin: stated.optional(),
  buyPrice: stated,
  unitsPerMonth: stated,
  averageInventory: stated,
  /** What selling one costs beside its purchase: delivery, commission, setting up. */
  variableCost: stated.optional(),
});

/** What is sold along with an article: to which share of the buyers, and what it earns. */
const attachSchema = z.strictObject({ label: localized, rate: stated, grossProfit: stated });

/** A cost of starting, or a support of the maker that lowers it; `count` of them. */
const startSchema = z.strictObject({
  ...provenance,
  label: localized,
  amount: stated,
  count: wholeNumber.optional(),
});

export const partnerSchema = z.strictObject({
  name: localized,
  kind: z.enum(['dealer', 'distributor', 'retailer']).default('dealer'),
  asOf: date,
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Ids of customers or segments that it reaches, for the chain to the customer's customer. */
  reaches: z.array(line).default([]),
  goods: goodsSchema,
  attach: z.record(key, attachSchema).default({}),
  startup: z.record(key, startSchema).default({}),
  support: z.record(key, startSchema).default({}),
  /** What the partner could sell on the same shelf. */
  rival: goodsSchema.optional(),
});

/** A company that sells on (販売店・代理店). */
export type Partner = z.infer<typeof partnerSchema>;
export type PartnerGoods = z.infer<typeof goodsSchema>;
export type PartnerStart = z.infer<typeof startSchema>;
