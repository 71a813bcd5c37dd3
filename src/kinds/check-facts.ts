// What must hold before a document may speak of its facts.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { checkProfit } from './check-profit.ts';
import { checkStatements } from './check-statements.ts';
import type { Facts } from './facts.ts';

/** The customer's statements add up, and the deal earns what a headline would claim. */
export function checkFacts(facts: Facts, sink: Sink): void {
  checkStatements(facts.customer, facts.customerRef, sink);
  checkProfit(facts, sink);
}
