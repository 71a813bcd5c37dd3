// A document's order with all that it names, and the priced deal, into the facts that its kind may speak of.
import { refTo } from '../quantity/ref.ts';
import type { StatedLine, ValueCase } from '../value/index.ts';
import { wordsOf } from '../value/index.ts';
import type { CustomerFolder, PlacedOrder, Workspace } from '../workspace/index.ts';
import type { Facts } from './facts.ts';

export function gatherFacts(workspace: Workspace, order: PlacedOrder, value: ValueCase): Facts {
  const { customer, deal, reader } = order;
  return {
    id: order.id,
    ref: order.ref,
    order: order.data,
    settings: workspace.settings.data,
    settingsRef: workspace.settings.ref,
    customer: customer.data,
    customerRef: customer.ref,
    people: customer.people.data,
    peopleRef: customer.people.ref,
    reader: reader.data,
    karte: customer.karte.data,
    karteRef: customer.karte.ref,
    offering: deal.offering.data,
    offeringRef: deal.offering.ref,
    deal: deal.data,
    dealRef: deal.ref,
    value,
    placeOf: (ref) => workspace.placeOf(ref),
  };
}

/** The customer's own statement lines as the value maths takes them, under their keys. */
export function statedLines({ data, ref }: CustomerFolder): readonly StatedLine[] {
  return Object.entries(data.statements).map(
    ([key, item]): StatedLine => ({
      key,
      label: wordsOf(item.account),
      value: item.value.value,
      unit: item.value.unit,
      ref: refTo(ref, 'statements', key, 'value'),
      line: item.line,
      statement: item.statement,
      period: wordsOf(item.period),
      basis: 'measured',
      source: wordsOf(item.source),
      asOf: item.asOf,
      ...(item.owner ? { owner: wordsOf(item.owner) } : {}),
    }),
  );
}
