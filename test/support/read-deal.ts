// A fixture's YAML into a deal, the way the workspace reads it: failsafe text, converted by the fields' own types.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type Deal, dealSchema } from '../../src/model/deal.ts';
import { type DealFacts, priceDeal, type ValueCase } from '../../src/value/index.ts';

const USAGES = [{ id: 'sampling', name: 'Sampling' }];

/** The deal of `test/fixtures/deals/<name>.yaml`. */
export function readDeal(name: string): Deal {
  return parseDeal(readFileSync(new URL(`../fixtures/deals/${name}.yaml`, import.meta.url), 'utf8'));
}

/** A deal from YAML text. */
export function parseDeal(text: string): Deal {
  return dealSchema.parse(parse(text, { schema: 'failsafe' }));
}

/** Prices a deal and fails on errors; warnings come back beside the case. */
export function price(
  deal: Deal,
  facts: Partial<DealFacts> = {},
): { readonly value: ValueCase; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const value = priceDeal(
    { deal, ref: 'customers/kitahama/deals/line.yaml', usages: USAGES, ...facts },
    (fault) => faults.push(fault),
  );
  return { value, faults };
}

/** The faults of a deal that is refused. */
export function faultsOf(deal: Deal, facts: Partial<DealFacts> = {}): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  try {
    priceDeal({ deal, ref: 'customers/kitahama/deals/line.yaml', usages: USAGES, ...facts }, (fault) =>
      faults.push(fault),
    );
  } catch (error) {
    if ((error as Error).name !== 'Refused') throw error;
  }
  return faults;
}
