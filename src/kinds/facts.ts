// The facts of one document: what its order names, linked, and the priced deal.
import type { Deal } from '../model/deal.ts';
import type { Customer, DocumentOrder, Karte, Offering, People, Person, Settings } from '../model/index.ts';
import type { Place, Ref } from '../quantity/ref.ts';
import type { ValueCase } from '../value/index.ts';

/** Everything that a kind may speak of. Nothing else of the workspace reaches a document. */
export interface Facts {
  readonly id: string;
  /** Ref of the order's file, for faults. */
  readonly ref: Ref;
  readonly order: DocumentOrder;
  readonly settings: Settings;
  readonly settingsRef: Ref;
  readonly customer: Customer;
  readonly customerRef: Ref;
  readonly people: People;
  readonly peopleRef: Ref;
  readonly reader: Person;
  readonly karte: Karte | null;
  readonly karteRef: Ref;
  readonly offering: Offering;
  readonly offeringRef: Ref;
  readonly deal: Deal;
  readonly dealRef: Ref;
  readonly value: ValueCase;
  readonly placeOf: (ref: Ref) => Place | undefined;
}
