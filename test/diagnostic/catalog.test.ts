import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '../../src/diagnostic/catalog/entry.ts';
import { catalog } from '../../src/diagnostic/catalog/index.ts';
import { terms } from '../../src/diagnostic/catalog/terms.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const entries = Object.entries(catalog) as [string, CatalogEntry][];
const PLACEHOLDER = /(?<!\{)\{([A-Za-z0-9]+(?::[a-z]+)?)\}(?!\})/g;
/** Names of a message's parameters; words that are a parameter a language (`reasonJa`, `reasonEn`) count as one. */
const placeholders = (words: string) =>
  [...words.matchAll(PLACEHOLDER)].map(([, name]) => name!.replace(/(?:Ja|En)$/, '')).sort();

function sources(folder = SRC): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

describe('catalog', () => {
  it.each(entries)('%s', (code, entry) => {
    expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(placeholders(entry.en), 'placeholders of the message').toEqual(placeholders(entry.ja));
    expect(entry.en, 'no full stop').not.toMatch(/\.$/);
    expect(entry.en, 'lower case').not.toMatch(/^[A-Z][a-z]/);
    expect(entry.ja, 'no full stop').not.toMatch(/[。．]$/);
    expect(entry.en, 'English').not.toMatch(/[\u3040-\u30ff]/);
    if (!entry.hint) return;
    expect(new Set(placeholders(entry.hint.en)), 'placeholders of the hint').toEqual(
      new Set(placeholders(entry.hint.ja)),
    );
    expect(entry.hint.ja.trim()).not.toBe('');
    expect(entry.hint.en.trim()).not.toBe('');
    expect(entry.hint.en, 'no full stop').not.toMatch(/\.$/);
    for (const words of [entry.ja, entry.en, entry.hint.ja, entry.hint.en]) {
      expect(words, 'an unknown form').not.toMatch(/\{[A-Za-z0-9]+:(?!list\}|term\}|unit\})[a-z]*\}/);
    }
  });

  it('tells the next thing to do for every fault of what people write', () => {
    const written = entries.filter(([code]) => /^(files|workspace|cli)\//.test(code));
    expect(written.filter(([, { hint }]) => !hint).map(([code]) => code)).toEqual([]);
  });

  it('has the words of every code in the source, and none that nothing says', () => {
    const rooms = new Set(entries.map(([code]) => code.split('/')[0]!));
    const code = new RegExp(`'((?:${[...rooms].join('|')})/[a-z0-9-]+)'`, 'g');
    const texts = sources()
      .filter((path) => !/diagnostic[\\/]catalog[\\/]/.test(path))
      .map((path) => readFileSync(path, 'utf8'));
    const said = new Set(texts.flatMap((text) => [...text.matchAll(code)].map(([, name]) => name!)));
    const known = new Set(entries.map(([name]) => name));
    expect([...known].filter((name) => !said.has(name)).sort(), 'never said').toEqual([]);
    const unknown = [...said].filter(
      (name) => !known.has(name) && /^(files|workspace|cli|value)\//.test(name),
    );
    expect(unknown.sort(), 'without words').toEqual([]);
  });

  it('has terms in both languages', () => {
    for (const { ja, en } of Object.values(terms)) expect([ja.trim(), en.trim()]).not.toContain('');
  });
});
