// Texts that no section asks for by name, beside numbers and on the cover: each must be there in the document's language.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import type { Language } from '../text/index.ts';
import type { Facts } from './facts.ts';

/**
 * Labels, sources and owners come to paper with their amounts, which hold both languages, the one for the other where one is
 * missing. So a gap is `kinds/missing-language` here, before words of the other language are printed.
 */
export function checkLanguages(facts: Facts, language: Language, sink: Sink): void {
  const { deal, dealRef, customer, customerRef, reader, peopleRef, order } = facts;
  const report = (ref: Ref): void => {
    const params = { field: fieldOf(ref), language };
    sink({ severity: 'error', code: 'kinds/missing-language', params, where: { ref } });
  };
  const { title: _, ...printed } = deal;
  const places: readonly (readonly [unknown, Ref])[] = [
    [printed, dealRef],
    [customer.statements, refTo(customerRef, 'statements')],
    [customer.totalCost, refTo(customerRef, 'totalCost')],
    [reader, refTo(peopleRef, order.reader)],
  ];
  for (const [data, at] of places) for (const ref of gapsIn(data, at, language)) report(ref);
}

/** Refs of the texts that are written in the other language only; internal notes are never printed. */
function gapsIn(data: unknown, ref: Ref, language: Language): readonly Ref[] {
  if (typeof data !== 'object' || data === null) return [];
  const words = data as Readonly<Record<string, unknown>>;
  const isText = typeof words.ja === 'string' || typeof words.en === 'string';
  if (isText) return words[language] === undefined ? [ref] : [];
  return Object.entries(words).flatMap(([key, value]) =>
    key === 'note' ? [] : gapsIn(value, refTo(ref, key), language),
  );
}

function fieldOf(ref: Ref): string {
  return ref.slice(ref.indexOf('#') + 2).replaceAll('/', '.');
}
