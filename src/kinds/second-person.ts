// Whom a document speaks to: the written second person of the customer's kind, and how a reader is addressed.
import type { Customer, Person } from '../model/index.ts';
import { type Language, localize } from '../text/index.ts';

const WRITTEN: Readonly<Record<Customer['kind'], string>> = {
  company: '貴社',
  bank: '貴行',
  'credit-union': '貴庫',
  school: '貴校',
  university: '貴学',
  hospital: '貴院',
  association: '貴会',
  shop: '貴店',
  'local-government': '貴庁',
  foundation: '貴財団',
  office: '貴事務所',
};

/** 貴社, 貴行, 貴院…; "you" in English (documents 5.2). */
export function secondPerson(customer: Customer, language: Language): string {
  return language === 'ja' ? WRITTEN[customer.kind] : 'you';
}

/** A person's name as written to them: 様 after it unless the workspace says how; English names carry their title. */
export function addressed(person: Person, language: Language): string {
  const own = person.addressed ? localize(person.addressed, language) : null;
  if (own) return own;
  const name = localize(person.name, language) ?? '';
  return language === 'ja' ? `${name} 様` : name;
}
