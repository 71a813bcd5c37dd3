// The workspace's words in the document's language; what is missing there is a fault at its place.
import type { Sink } from '../diagnostic/diagnostic.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { type Language, type Localized, localize } from '../text/index.ts';

/** Words of one file in one language: `say(person.name, 'people', id, 'name')`; the keys lead to the field. */
export type Say = (text: Localized, ...keys: readonly (string | number)[]) => string;

/** A `Say` for one file. A missing language is `kinds/missing-language`, and the words are then empty. */
export function sayOf(file: Ref, language: Language, sink: Sink): Say {
  return (text, ...keys) => {
    const words = localize(text, language);
    if (words !== null) return words;
    const params = { field: keys.join('.'), language };
    sink({ severity: 'error', code: 'kinds/missing-language', params, where: { ref: refTo(file, ...keys) } });
    return '';
  };
}
