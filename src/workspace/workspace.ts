// The types of a workspace that was read: typed files, linked to each other, every value placed.
import type { Files } from '../files/index.ts';
import type { Deal } from '../model/deal.ts';
import type {
  Customer,
  DocumentOrder,
  DriverDefinition,
  Karte,
  Offering,
  Partner,
  People,
  Person,
  Settings,
  Strategy,
} from '../model/index.ts';
import type { Place, Ref } from '../quantity/index.ts';

/** One file's data. `id` is the file's (or the customer's folder's) name; `ref` is the root of the file. */
export interface Placed<T> {
  readonly id: string;
  readonly ref: Ref;
  readonly data: T;
}

/** A deal with the offering that it sells, and the drivers of the workspace's own that it may use. */
export interface PlacedDeal extends Placed<Deal> {
  readonly offering: Placed<Offering>;
  readonly definitions: readonly Placed<DriverDefinition>[];
}

/** A customer's folder. */
export interface CustomerFolder extends Placed<Customer> {
  /** Empty when there is no people.yaml. */
  readonly people: Placed<People>;
  /** Empty when there is no karte.yaml. */
  readonly karte: Placed<Karte>;
  readonly deals: Readonly<Record<string, PlacedDeal>>;
}

/** A document to make, with the things that its ids name. */
export interface PlacedOrder extends Placed<DocumentOrder> {
  readonly customer: CustomerFolder;
  readonly deal: PlacedDeal;
  readonly reader: { readonly id: string; readonly ref: Ref; readonly data: Person };
}

/** A linked workspace without errors; maps are by id, in code-unit order. */
export interface Workspace {
  readonly files: Files;
  readonly settings: Placed<Settings>;
  readonly strategy?: Placed<Strategy>;
  readonly offerings: Readonly<Record<string, Placed<Offering>>>;
  /** Drivers of the workspace's own, by file name. */
  readonly drivers: Readonly<Record<string, Placed<DriverDefinition>>>;
  readonly customers: Readonly<Record<string, CustomerFolder>>;
  /** Companies that sell our offering on. */
  readonly partners: Readonly<Record<string, Placed<Partner>>>;
  readonly documents: Readonly<Record<string, PlacedOrder>>;
  /** Paths under `templates/` that replace the built-in ones: `templates/…`. */
  readonly templates: readonly string[];
  /** Where a value was written; where it belongs when it is missing. Undefined for a file that was not read. */
  placeOf(ref: Ref): Place | undefined;
}
