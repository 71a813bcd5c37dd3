// A document into one whose figures and tables are numbered through, in reading order.
import type { Language } from '../text/index.ts';
import type { Document } from '../tree/index.ts';
import { mapBlocks } from './map.ts';

const LABELS = {
  figure: { ja: (count) => `図${count}`, en: (count) => `Figure ${count}` },
  table: { ja: (count) => `表${count}`, en: (count) => `Table ${count}` },
} as const satisfies Record<string, Record<Language, (count: number) => string>>;

/** Gives figures and tables their labels: 「図1」「表1」, "Figure 1", "Table 1"; a label that was there is replaced. */
export function number(document: Document): Document {
  const counts = { figure: 0, table: 0 };
  return mapBlocks(document, {
    enter: (block) => {
      if (block.type !== 'figure' && block.type !== 'table') return block;
      counts[block.type] += 1;
      return { ...block, label: LABELS[block.type][document.meta.language](counts[block.type]) };
    },
  });
}
