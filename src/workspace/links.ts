// Every id in the data that names something elsewhere: where it stands, what it names, which names there are.
import { type Ref, refTo } from '../quantity/index.ts';
import type { Sources } from './sources.ts';

/** One use of an id. `what` is a term of the catalog; `known` undefined: the file that would know is broken. */
export interface Link {
  readonly ref: Ref;
  readonly id: string;
  readonly what: string;
  readonly known: readonly string[] | undefined;
}

/** The links of all files that could be read. A new link is one line here. */
export function linksOf(sources: Sources): readonly Link[] {
  return [
    ...linksOfStrategy(sources),
    ...linksOfOfferings(sources),
    ...linksOfKartes(sources),
    ...linksOfDeals(sources),
    ...linksOfDocuments(sources),
  ];
}

function linksOfStrategy({ strategy }: Sources): readonly Link[] {
  return strategy.flatMap(({ placed }) => {
    if (!placed) return [];
    const { strengths, assets, battlefield } = placed.data;
    return Object.entries(strengths).flatMap(([id, strength]): Link[] => {
      const ref = refTo(placed.ref, 'strengths', id);
      const against = { ref: refTo(ref, 'against'), id: strength.against, what: 'alternative' };
      return [
        { ...against, known: Object.keys(battlefield.alternatives) },
        ...each(refTo(ref, 'assets'), strength.assets, { what: 'asset', known: Object.keys(assets) }),
      ];
    });
  });
}

function linksOfOfferings({ offering }: Sources): readonly Link[] {
  return offering.flatMap(({ placed }) => {
    if (!placed) return [];
    const known = Object.keys(placed.data.usages);
    return Object.entries(placed.data.features).flatMap(([id, feature]) =>
      each(refTo(placed.ref, 'features', id, 'usages'), feature.usages, { what: 'usage', known }),
    );
  });
}

function linksOfKartes(sources: Sources): readonly Link[] {
  return sources.karte.flatMap(({ placed, customer }) => {
    if (!placed) return [];
    return Object.entries(placed.data.voices).flatMap(([id, voice]) => {
      const ref = refTo(placed.ref, 'voices', id);
      const about = { what: 'usage-or-driver', known: usagesAndDrivers(sources, customer) };
      const person = { ref: refTo(ref, 'person'), what: 'person', known: peopleOf(sources, customer) };
      return [
        ...(voice.person === undefined ? [] : [{ ...person, id: voice.person }]),
        ...each(refTo(ref, 'about'), voice.about, about),
      ];
    });
  });
}

function linksOfDeals(sources: Sources): readonly Link[] {
  return sources.deal.flatMap(({ placed }) => {
    if (!placed) return [];
    const offering = { ref: refTo(placed.ref, 'offering'), id: placed.data.offering, what: 'offering' };
    const known = usagesOf(sources, placed.data.offering);
    const usages = Object.entries(placed.data.drivers).flatMap(([id, { usage }]): Link[] =>
      usage === undefined
        ? []
        : [{ ref: refTo(placed.ref, 'drivers', id, 'usage'), id: usage, what: 'usage', known }],
    );
    return [{ ...offering, known: sources.offering.map(({ id }) => id) }, ...usages];
  });
}

function linksOfDocuments(sources: Sources): readonly Link[] {
  const deals = sources.deal.map(({ id, customer }) => `${customer}/${id}`);
  return sources.document.flatMap(({ placed }) => {
    if (!placed) return [];
    const { deal, reader } = placed.data;
    const customer = deal.split('/', 1)[0]!;
    // A wrong deal of a customer who is there hides no wrong reader: both are told at once.
    const isKnown = sources.customer.some(({ id }) => id === customer);
    const known = isKnown ? peopleOf(sources, customer) : undefined;
    return [
      { ref: refTo(placed.ref, 'deal'), id: deal, what: 'deal', known: deals },
      { ref: refTo(placed.ref, 'reader'), id: reader, what: 'person', known },
    ];
  });
}

function each(
  ref: Ref,
  ids: readonly string[],
  { what, known }: Pick<Link, 'what' | 'known'>,
): readonly Link[] {
  return ids.map((id, index) => ({ ref: refTo(ref, index), id, what, known }));
}

/** Ids of a customer's people; none without people.yaml, unknown when it is broken. */
function peopleOf({ people }: Sources, customer: string): readonly string[] | undefined {
  const source = people.find((file) => file.customer === customer);
  if (!source) return [];
  return source.placed && Object.keys(source.placed.data);
}

function usagesOf({ offering }: Sources, id: string): readonly string[] | undefined {
  const source = offering.find((file) => file.id === id);
  return source?.placed && Object.keys(source.placed.data.usages);
}

function usagesAndDrivers({ offering, deal }: Sources, customer: string): readonly string[] | undefined {
  const deals = deal.filter((file) => file.customer === customer);
  if ([...offering, ...deals].some(({ placed }) => !placed)) return undefined;
  return [
    ...offering.flatMap(({ placed }) => Object.keys(placed!.data.usages)),
    ...deals.flatMap(({ placed }) => Object.keys(placed!.data.drivers)),
  ];
}
