// A small deal in YAML around the drivers and costs of a test: full effect at once, no risk, eight percent, five years.
import type { Deal } from '../../src/model/deal.ts';
import { parseDeal } from './read-deal.ts';

/** Parts that replace the defaults; drivers and costs as YAML mappings without indentation. */
export interface SmallDeal {
  readonly drivers?: string;
  readonly costs?: string;
  readonly adoption?: string;
  readonly inputs?: string;
  readonly rest?: string;
}

/** `driver(…)` and `cost(…)` write the parts. */
export function smallDeal({
  drivers = '',
  costs = '',
  adoption = '{shape: linear}',
  inputs = '',
  rest = 'horizon: 5',
}: SmallDeal): Deal {
  const block = (name: string, text: string): string =>
    `${name}:${text.trim() ? `\n${indent(text)}` : ' {}'}`;
  return parseDeal(
    [
      'title: Test',
      'offering: test',
      'asOf: 2026-11-20',
      'currency: JPY',
      'start: 2027-04',
      `adoption: ${adoption}`,
      rest,
      block('inputs', inputs),
      block('drivers', drivers),
      block('costs', costs),
    ].join('\n'),
  );
}

/** A driver with its inputs, as `{D: 100 unit/yr, …}`; attribution 1 and no risk unless `more` says so. */
export function driver(
  key: string,
  id: string,
  { inputs, more = 'risk: 0 %' }: { readonly inputs: string; readonly more?: string },
): string {
  return `${key}:\n  driver: ${id}\n  usage: sampling\n${indent(more)}\n  inputs: ${inputs}\n`;
}

/** A binding vendor's cost: `cost('machine', '1,000 JPY', 'timing: start')`. */
export function cost(key: string, amount: string, more: string): string {
  return `${key}:\n  label: ${key}\n  amount: "${amount}"\n  payer: vendor\n  risk: 0 %\n${indent(more)}\n`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
