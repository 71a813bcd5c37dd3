// A deal of a workspace into its priced case: the first step of the line, shared by every door.
import { Faults, Refused, type Sink } from './diagnostic/diagnostic.ts';
import { statedLines } from './kinds/index.ts';
import { refusePlaced } from './placed.ts';
import { refTo } from './quantity/index.ts';
import {
  ownDrivers,
  type PartnerCase,
  priceDeal as priceCells,
  pricePartner as pricePartnerCells,
  type ValueCase,
  wordsOf,
} from './value/index.ts';
import type { CustomerFolder, PlacedDeal, Workspace } from './workspace/index.ts';

/**
 * Prices one deal, named `customer/deal`. Returns every number of the deal with its origin, the decision metrics, the
 * postings, cash rows and ranges (types in `value/value-case.ts`; money in the deal's currency, rates as fractions).
 * Throws `Refused` with all faults, each with its place.
 */
export function priceDeal(workspace: Workspace, dealId: string): ValueCase {
  const [customerId = '', id = ''] = dealId.split('/');
  const customer = workspace.customers[customerId];
  const deal = customer?.deals[id];
  if (!customer || !deal) throw unknownDeal(workspace, dealId);
  return refusePlaced(() => {
    const faults = new Faults();
    const value = priceIn(customer, deal, faults.sink);
    faults.settle();
    return value;
  }, workspace);
}

/** The same with the faults given to a sink. */
export function priceIn(customer: CustomerFolder, deal: PlacedDeal, sink: Sink): ValueCase {
  const usages = Object.entries(deal.offering.data.usages).map(([id, usage]) => ({
    id,
    name: wordsOf(usage.name, { ja: id, en: id }),
  }));
  const drivers = ownDrivers(deal.definitions, sink);
  const { tax } = customer.data;
  const customerTax = tax && {
    customerTax: {
      ...tax,
      inputTaxRecoverable: tax.inputTaxRecoverable?.value,
      ref: refTo(customer.ref, 'tax'),
    },
  };
  const facts = {
    deal: deal.data,
    ref: deal.ref,
    usages,
    drivers,
    today: statedLines(customer),
    fiscalYearEnd: customer.data.fiscalYearEnd,
    ...customerTax,
  };
  return priceCells(facts, sink);
}

/**
 * Prices one partner (販売店), by the name of its file: margin, stock, contribution, cost of starting, and a rival line. Throws
 * `Refused` with all faults, each with its place.
 */
export function pricePartner(workspace: Workspace, partnerId: string): PartnerCase {
  const partner = Object.hasOwn(workspace.partners, partnerId) ? workspace.partners[partnerId] : undefined;
  if (!partner) {
    const params = { id: partnerId, known: Object.keys(workspace.partners).join(', ') };
    throw new Refused([{ severity: 'error', code: 'value/unknown-partner', params }]);
  }
  const faults = new Faults();
  const priced = pricePartnerCells({ partner: partner.data, partnerId, ref: partner.ref }, faults.sink);
  faults.settle();
  return priced;
}

function unknownDeal(workspace: Workspace, dealId: string): Refused {
  const known = Object.values(workspace.customers).flatMap((customer) =>
    Object.keys(customer.deals).map((id) => `${customer.id}/${id}`),
  );
  const params = { id: dealId, known: known.join(', ') };
  return new Refused([{ severity: 'error', code: 'kinds/unknown-deal', params }]);
}
