// What must hold before a document may speak of its facts.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Language } from '../text/index.ts';
import { checkLanguages } from './check-languages.ts';
import { checkProfit } from './check-profit.ts';
import { checkStatements } from './check-statements.ts';
import type { Facts } from './facts.ts';

/** The customer's statements add up, the deal earns what a headline would claim, and its words are there in the language. */
export function checkFacts(facts: Facts, language: Language, sink: Sink): void {
  checkStatements(facts.customer, facts.customerRef, sink);
  checkProfit(facts, sink);
  checkLanguages(facts, language, sink);
}
