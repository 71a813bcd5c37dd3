// A numbered document into one whose references say what they point to.

import type { Sink } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Language } from '../text/index.ts';
import {
  type Block,
  blocksOf,
  type Chapter,
  type Document,
  type Inline,
  plainText,
  type Section,
} from '../tree/index.ts';
import { type Line, mapLines } from './map.ts';

/**
 * Gives references their text: a figure or table its label, a chapter its number, a section its heading's words. The
 * form `page` keeps '' until pages are known (layout fills it in from the target). An unknown target is a fault.
 */
export function refer(document: Document, sink: Sink): Document {
  const labels = labelsOf(document);
  return mapLines(document, (line, at) =>
    withTexts(line, (target) => {
      const label = labels.get(target);
      if (label !== undefined) return label;
      const params = { target, known: joinNames(nearestNames(target, labels.keys())) };
      sink({ severity: 'error', code: 'typeset/unknown-target', params, ...(at ? { where: at } : {}) });
      return '';
    }),
  );
}

function withTexts(line: Line, labelOf: (target: string) => string): Line {
  return line.map((inline): Inline => {
    if ('children' in inline) return { ...inline, children: withTexts(inline.children, labelOf) };
    if (inline.type !== 'reference') return inline;
    const label = labelOf(inline.target);
    return { ...inline, text: inline.form === 'page' ? '' : label };
  });
}

/** What each id is called; a figure or table wins over a chapter, and a chapter over a section of the same id. */
function labelsOf(document: Document): ReadonlyMap<string, string> {
  const { language } = document.meta;
  const labels = new Map<string, string>();
  for (const chapter of document.chapters) {
    for (const section of chapter.sections) labels.set(section.id, sectionLabel(section, chapter, document));
  }
  for (const chapter of document.chapters) labels.set(chapter.id, chapterLabel(chapter, language));
  for (const block of blocksOf(document)) {
    if (block.type === 'figure' || block.type === 'table') labels.set(block.id, block.label ?? '');
  }
  return labels;
}

/** 「第2章」, "Chapter 2"; an appendix has a name of its own. */
function chapterLabel({ number, name }: Chapter, language: Language): string {
  if (number === '') return name;
  return language === 'ja' ? `第${number}章` : `Chapter ${number}`;
}

/** The words of a section's first heading in quotation marks; a section without one is cited as its chapter. */
function sectionLabel(section: Section, chapter: Chapter, document: Document): string {
  const heading = section.blocks.find((block: Block) => block.type === 'heading');
  if (heading?.type !== 'heading') return chapterLabel(chapter, document.meta.language);
  const words = plainText(heading.children, document);
  return document.meta.language === 'ja' ? `「${words}」` : `“${words}”`;
}
