// A brand in, the paragraph styles of section lines, headlines and headings out.
import type { Brand } from '../../../brand/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** Section lines, headlines and headings. */
export function headingStyles({ type, page }: Brand) {
  const { headline, heading } = type;
  return {
    ChapterName: {
      name: { ja: '章名', en: 'Chapter Name' },
      based: 'Normal',
      next: 'Heading1',
      size: 9,
      lead: page.pitch,
      bold: true,
      ink: 'brand',
      keepNext: true,
      list: 'chapters',
      quick: true,
    },
    AppendixName: {
      name: { ja: '付録名', en: 'Appendix Name' },
      based: 'ChapterName',
      next: 'Heading1',
      list: 'none',
      left: 0,
      hanging: 0,
      quick: true,
    },
    Heading1: {
      name: 'heading 1',
      based: 'Normal',
      next: 'BodyText',
      size: headline.size,
      lead: headline.lead,
      bold: true,
      keepNext: true,
      keepLines: true,
      outline: 0,
      quick: true,
    },
    Heading2: {
      name: 'heading 2',
      based: 'Normal',
      next: 'BodyText',
      size: heading.size,
      lead: heading.lead,
      bold: true,
      before: 27,
      keepNext: true,
      keepLines: true,
      outline: 1,
      quick: true,
    },
    Heading3: {
      name: 'heading 3',
      based: 'Normal',
      next: 'BodyText',
      lead: page.pitch,
      bold: true,
      ink: 'brand',
      before: 18,
      keepNext: true,
      keepLines: true,
      outline: 2,
      quick: true,
    },
  } as const satisfies StyleGroup;
}
