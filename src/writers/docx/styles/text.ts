// A brand in, the paragraph styles of running text: body, lists, notes, sources, quotes out.
import type { Brand } from '../../../brand/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** Running text: body, lists, notes, sources, quotes. */
export function textStyles({ type, page }: Brand) {
  const { body, narrow, note } = type;
  return {
    Normal: { name: 'Normal', size: body.size, lead: page.pitch, grows: true, quick: true },
    BodyText: { name: 'Body Text', based: 'Normal', lead: body.lead, before: 9, align: 'both', quick: true },
    BodyNarrow: {
      name: { ja: '本文（狭い段）', en: 'Body Narrow' },
      based: 'BodyText',
      size: narrow.size,
      lead: narrow.lead,
      before: 8,
      align: 'left',
    },
    ListBullet: { name: 'List Bullet', based: 'BodyText', list: 'bullets', joins: true, quick: true },
    ListNumber: { name: 'List Number', based: 'BodyText', list: 'numbers', joins: true, quick: true },
    ListContinue: { name: 'List Continue', based: 'BodyText', left: page.pitch },
    Note: {
      name: { ja: '注記', en: 'Note' },
      based: 'Normal',
      size: note.size,
      lead: note.lead,
      ink: 'grey',
      before: 9,
      quick: true,
    },
    Source: { name: { ja: '出典', en: 'Source' }, based: 'Note', before: 5, quick: true },
    Quote: {
      name: 'Quote',
      based: 'Normal',
      next: 'QuoteBy',
      size: 12,
      lead: 21,
      bold: true,
      ink: 'brand',
      before: 29.5,
      keepNext: true,
      keepLines: true,
      left: 6,
      hanging: 6,
      rule: { side: 'top', gap: 5 },
      quick: true,
    },
    QuoteBy: {
      name: { ja: '引用元', en: 'Quote Source' },
      based: 'Normal',
      next: 'BodyText',
      size: type.table,
      lead: page.pitch,
      left: 6,
    },
    Joint: { name: { ja: '表のつなぎ', en: 'Table Joint' }, based: 'Normal', size: 1, lead: 1 },
  } as const satisfies StyleGroup;
}
