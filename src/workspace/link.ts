// Ids in the data to the things that they name: first every link is checked, then the linked maps are made.
import { InternalError } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import { refTo } from '../quantity/index.ts';
import type { DataOf, FileKindName } from './file-kinds.ts';
import { type Link, linksOf } from './links.ts';
import type { Reading } from './read-file.ts';
import type { Source, Sources } from './sources.ts';
import { spotOf } from './spots.ts';
import type { CustomerFolder, Placed, PlacedDeal, PlacedOrder, Workspace } from './workspace.ts';

/** Names longer than this many are not all listed in a hint. */
const LISTED = 12;

/** Reports every id that names nothing, and every customer's folder without its customer.yaml. */
export function checkLinks(sources: Sources, reading: Reading): void {
  for (const link of linksOf(sources)) {
    if (link.known && !link.known.includes(link.id)) reportUnknown(link, link.known, reading);
  }
  const named = new Set(sources.customer.map(({ id }) => id));
  const others = [...sources.people, ...sources.karte, ...sources.deal].map(({ customer }) => customer);
  for (const customer of new Set(others)) {
    const file = `customers/${customer}/customer.yaml`;
    if (named.has(customer)) continue;
    reading.sink({
      severity: 'error',
      code: 'workspace/missing-file',
      params: { name: file },
      where: { file },
    });
  }
}

function reportUnknown({ ref, id, what }: Link, known: readonly string[], { sink, spots }: Reading): void {
  const params = {
    id,
    what,
    nearest: joinNames(nearestNames(id, known)),
    known: joinNames(known.slice(0, LISTED)),
  };
  const where = { ref, file: ref.split('#', 1)[0]!, ...spotOf(spots, ref)?.value };
  sink({ severity: 'error', code: 'workspace/unknown-id', params, where });
}

/** The linked maps of sources in which nothing is broken. */
export function linkSources(sources: Sources): Omit<Workspace, 'files' | 'templates' | 'placeOf'> {
  const strategy = sources.strategy[0]?.placed;
  const offerings = placedById(sources.offering);
  const customers = Object.fromEntries(
    sources.customer.map(({ id }) => [id, customerFolder(id, sources, offerings)]),
  );
  const documents = Object.fromEntries(
    Object.entries(placedById(sources.document)).map(([id, order]) => [id, linkOrder(order, customers)]),
  );
  return {
    settings: sure(sources.settings[0]?.placed),
    ...(strategy ? { strategy } : {}),
    offerings,
    drivers: placedById(sources.driver),
    customers,
    partners: placedById(sources.partner),
    documents,
  };
}

function customerFolder(
  id: string,
  sources: Sources,
  offerings: Readonly<Record<string, Placed<DataOf<'offering'>>>>,
): CustomerFolder {
  const own = <K extends FileKindName>(list: readonly Source<K>[]) =>
    list.filter(({ customer }) => customer === id);
  const deals = Object.entries(placedById(own(sources.deal))).map(([dealId, deal]): [string, PlacedDeal] => [
    dealId,
    {
      ...deal,
      offering: sure(offerings[deal.data.offering]),
      definitions: sources.driver.map(({ placed }) => sure(placed)),
    },
  ]);
  return {
    ...sure(own(sources.customer)[0]?.placed),
    people: own(sources.people)[0]?.placed ?? { id, ref: refTo(`customers/${id}/people.yaml`), data: {} },
    karte: own(sources.karte)[0]?.placed ?? {
      id,
      ref: refTo(`customers/${id}/karte.yaml`),
      data: { voices: {}, notes: [] },
    },
    deals: Object.fromEntries(deals),
  };
}

function linkOrder(
  order: Placed<DataOf<'document'>>,
  customers: Readonly<Record<string, CustomerFolder>>,
): PlacedOrder {
  const [customerId, dealId] = order.data.deal.split('/');
  const customer = sure(customers[customerId!]);
  const { people } = customer;
  const reader = {
    id: order.data.reader,
    ref: refTo(people.ref, order.data.reader),
    data: sure(people.data[order.data.reader]),
  };
  return { ...order, customer, deal: sure(customer.deals[dealId!]), reader };
}

function placedById<K extends FileKindName>(
  sources: readonly Source<K>[],
): Readonly<Record<string, Placed<DataOf<K>>>> {
  return Object.fromEntries(sources.map(({ id, placed }) => [id, sure(placed)]));
}

function sure<T>(thing: T | undefined): T {
  if (thing === undefined) throw new InternalError('a link was not checked before it was followed');
  return thing;
}
