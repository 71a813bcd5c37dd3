// A brand in, the paragraph styles of captions, tables and figures out.
import type { Brand } from '../../../brand/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** Captions, tables and figures. */
export function tableStyles({ type, page }: Brand) {
  const { body, caption, note, table } = type;
  return {
    Caption: {
      name: 'caption',
      based: 'Normal',
      next: 'BodyText',
      size: body.size,
      lead: page.pitch,
      bold: true,
      before: 18,
      keepNext: true,
      keepLines: true,
      rightTab: page.measure,
      quick: true,
    },
    FigureSubtitle: {
      name: { ja: '図の説明', en: 'Figure Subtitle' },
      based: 'Normal',
      next: 'Figure',
      size: caption,
      lead: 15,
      ink: 'grey',
      keepNext: true,
      rightTab: page.measure,
    },
    Figure: {
      name: { ja: '図', en: 'Figure' },
      based: 'Normal',
      next: 'Source',
      lead: 12,
      grows: true,
      keepNext: true,
    },
    FigureNote: {
      name: { ja: '図の注', en: 'Figure Note' },
      based: 'Note',
      next: 'Source',
      before: 0,
      keepNext: true,
    },
    TableText: {
      name: { ja: '表', en: 'Table Text' },
      based: 'Normal',
      size: table,
      lead: 14,
      before: 2,
      after: 2,
      align: 'left',
      quick: true,
    },
    TableTextTwo: {
      name: { ja: '表（二行）', en: 'Table Text Two Lines' },
      based: 'TableText',
      before: 4,
      after: 0,
    },
    TableNumber: {
      name: { ja: '表の数', en: 'Table Number' },
      based: 'TableText',
      align: 'right',
      quick: true,
    },
    TableHead: {
      name: { ja: '表の見出し', en: 'Table Head' },
      based: 'TableText',
      size: caption,
      bold: true,
      keepNext: true,
      quick: true,
    },
    TableBelow: {
      name: { ja: '表の二行目', en: 'Table Second Line' },
      based: 'TableText',
      size: note.size,
      ink: 'grey',
      before: 0,
      after: 0,
    },
  } as const satisfies StyleGroup;
}
