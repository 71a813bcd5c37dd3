// Holds a document to its own laws before anything is set: no orphan number, no empty stage, no crooked table.
import type { Sink, Where } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Block } from './block.ts';
import { checkFigure } from './check-figure.ts';
import { checkTable } from './check-table.ts';
import type { Document, Section, Stage } from './document.ts';
import type { Inline } from './inline.ts';
import { looseNumbers } from './loose-number.ts';
import { aboutOf, amountIdsOfBlock, blocksOf, frontLinesOf, inlinesIn, linesOf, withNested } from './walk.ts';

/** What a section of a stage must show: the beginning of an id in a block's `about`. */
const STAGE_PREFIX: Readonly<Record<Stage, string>> = {
  plbs: 'posting:',
  qcd: 'effect:',
  usage: 'usage:',
  product: 'feature:',
};

/** Reports every fault of a document: amounts, tables, charts, stages, loose numbers, ids used twice. Changes nothing. */
export function checkDocument(document: Document, sink: Sink): void {
  const blocks = blocksOf(document);
  checkAmounts(document, blocks, sink);
  for (const block of blocks) {
    if (block.type === 'table') checkTable(block, document, sink);
    if (block.type === 'figure') checkFigure(block, document, sink);
  }
  checkIds(document, blocks, sink);
  for (const section of document.chapters.flatMap((chapter) => chapter.sections)) checkStage(section, sink);
  checkWords(document, blocks, sink);
}

function checkAmounts(document: Document, blocks: readonly Block[], sink: Sink): void {
  const report = (id: string, where: Where): void => {
    if (Object.hasOwn(document.amounts, id)) return;
    const nearest = joinNames(nearestNames(id, Object.keys(document.amounts)));
    sink({
      severity: 'error',
      code: 'tree/unknown-amount',
      params: { id, ...(nearest && { nearest }) },
      where,
    });
  };
  for (const inline of frontLinesOf(document).flatMap(inlinesIn)) {
    if (inline.type === 'amount') report(inline.id, {});
  }
  for (const block of blocks) {
    for (const id of new Set(amountIdsOfBlock(block))) report(id, block.at ?? {});
  }
}

/** Chapters, figures and tables share one space of names: references, links and page numbers go by it. */
function checkIds({ chapters }: Document, blocks: readonly Block[], sink: Sink): void {
  const seen = new Set(chapters.map(({ id }) => id));
  for (const block of blocks) {
    if (block.type !== 'table' && block.type !== 'figure') continue;
    if (seen.has(block.id)) {
      sink({ severity: 'error', code: 'tree/duplicate-id', params: { id: block.id }, where: block.at ?? {} });
    }
    seen.add(block.id);
  }
}

function checkStage(section: Section, sink: Sink): void {
  if (section.stage === 'free') return;
  const prefix = STAGE_PREFIX[section.stage];
  const blocks = withNested(section.blocks);
  if (blocks.some((block) => aboutOf(block).some((id) => id.startsWith(prefix)))) return;
  const params = { section: section.id, stage: section.stage, prefix };
  sink({
    severity: 'error',
    code: 'tree/stage-without-node',
    params,
    where: section.blocks[0]?.at ?? section.at ?? {},
  });
}

/** Somebody's own words may hold any number: they are cited, not claimed. */
function checkWords(document: Document, blocks: readonly Block[], sink: Sink): void {
  const check = (line: readonly Inline[], where: Where): void => {
    for (const { number, text } of looseNumbers(line)) {
      sink({ severity: 'error', code: 'tree/loose-number', params: { number, text }, where });
    }
  };
  for (const line of frontLinesOf(document)) check(line, {});
  for (const block of blocks) {
    if (block.type === 'quote') continue;
    const alt = block.type === 'figure' ? block.alt : null;
    for (const line of linesOf(block)) {
      // An alt text says a chart's own numbers in words; it is not printed.
      if (line !== alt) check(line, block.at ?? {});
    }
  }
}
