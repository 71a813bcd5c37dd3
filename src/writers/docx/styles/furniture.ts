// A brand in, the paragraph styles of contents list, running head and foot out.
import type { Brand } from '../../../brand/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** Contents list, running head and foot. */
export function furnitureStyles({ type, page }: Brand) {
  const { body, headline, note } = type;
  const running = {
    based: 'Normal',
    size: note.size,
    lead: note.lead,
    ink: 'grey',
    rightTab: page.measure,
  } as const;
  return {
    TOCHeading: {
      name: 'TOC Heading',
      based: 'Normal',
      next: 'BodyText',
      size: headline.size,
      lead: headline.lead,
      bold: true,
      before: 28.8,
      keepNext: true,
      rule: { side: 'bottom', gap: 26, strong: true },
    },
    TOC1: {
      name: 'toc 1',
      based: 'Normal',
      next: 'Normal',
      size: body.size,
      lead: page.pitch,
      bold: true,
      before: 7.6,
      keepNext: true,
      left: page.pitch,
      hanging: page.pitch,
      rightTab: page.measure,
    },
    TOC2: {
      name: 'toc 2',
      based: 'Normal',
      next: 'Normal',
      size: type.table,
      lead: 14,
      ink: 'grey',
      before: 3.2,
      firstLine: page.pitch,
      rule: { side: 'bottom', gap: 11 },
    },
    Header: { name: 'header', ...running, rule: { side: 'bottom', gap: 4 } },
    Footer: { name: 'footer', ...running, rule: { side: 'top', gap: 4 } },
  } as const satisfies StyleGroup;
}
