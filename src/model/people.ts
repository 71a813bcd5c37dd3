// customers/<id>/people.yaml: the customer's people and their parts in the decision. Private traits never leave the house.
import { z } from 'zod';
import { id, localized } from './fields.ts';

export const decisionRole = z.enum([
  'initiator',
  'influencer',
  'decision-maker',
  'buyer',
  'user',
  'gatekeeper',
]);

const person = z.strictObject({
  name: localized,
  /** Name with title or honorific as it is written to them, where the built-in rule does not fit. */
  addressed: localized.optional(),
  post: localized,
  roles: z.array(decisionRole).min(1),
  /** Internal notes; never printed in an external document. */
  note: localized.optional(),
});

export const peopleSchema = z.record(id, person);

/** The customer's people (人物), by id. */
export type People = z.infer<typeof peopleSchema>;
export type Person = People[string];
