// One fault's words in both languages; `{name}` is replaced by the parameter of that name.

/** One sentence, lower case in English, no full stop; the bad value in quotes. `hint`: the next thing to do. */
export interface CatalogEntry {
  readonly ja: string;
  readonly en: string;
  readonly hint?: { readonly ja: string; readonly en: string };
}

export type CatalogPart = Readonly<Record<string, CatalogEntry>>;
