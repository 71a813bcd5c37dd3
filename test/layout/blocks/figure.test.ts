import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/tree/index.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { elementText, layOut, liveItems, tagOf } from '../documents.ts';

describe.each(['ja', 'en'] as const)('figures in %s', (language) => {
  const document = sampleDocument(language);
  const { pages } = layOut(document);
  const figures = document.chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure')),
  );

  it('have the words of their alt text and the box of their drawing', () => {
    const elements = pages.elements.filter(({ tag }) => tag === 'Figure');
    expect(elements.map(({ alt }) => alt)).toEqual(figures.map(({ alt }) => plainText(alt, document)));
    for (const { box } of elements) {
      const [x, y, width, height] = box!.rect;
      expect([x, width]).toEqual([77, 441]);
      expect(y).toBeGreaterThan(81);
      expect(y + height).toBeLessThan(765);
    }
  });

  it('have their title on the page that the map says, and the drawing on the same page', () => {
    pages.elements.forEach((element, index) => {
      if (element.tag !== 'Figure') return;
      const node = figures.find(({ alt }) => plainText(alt, document) === element.alt)!;
      expect(element.box!.page + 1).toBe(pages.map.pageOf[node.id]);
      const labels = liveItems(pages.pages[element.box!.page]!).filter((item) => item.element === index);
      expect(labels.length).toBeGreaterThan(5);
    });
  });

  it('have captions of label, title, subtitle and unit', () => {
    const captions = pages.elements.flatMap(({ tag }, index) => (tag === 'Caption' ? [index] : []));
    const texts = captions.map((index) => elementText(pages, index));
    for (const { label, unitLine } of figures) {
      const own = texts.find((words) => words.startsWith(label!))!;
      expect(own).toContain(plainText(unitLine, document));
    }
  });

  it('paint their labels inside the measure', () => {
    for (const page of pages.pages) {
      for (const item of liveItems(page).filter((one) => tagOf(pages, one) === 'Figure')) {
        const run = item.runs.at(-1)!;
        expect(item.runs[0]!.x).toBeGreaterThanOrEqual(76.5);
        expect(run.x + run.xs.at(-1)! + run.advances.at(-1)!).toBeLessThanOrEqual(518.5);
      }
    }
  });
});
