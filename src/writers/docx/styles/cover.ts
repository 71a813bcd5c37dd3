// A brand in, the paragraph styles of the cover out.
import type { Brand } from '../../../brand/index.ts';
import type { StyleGroup } from './paragraph-style.ts';

/** The cover. */
export function coverStyles({ type, page }: Brand) {
  const { body, cover, caption, heading } = type;
  const label = { based: 'Normal', size: caption, lead: page.pitch, ink: 'grey' } as const;
  return {
    CoverVendor: {
      name: { ja: '表紙の社名', en: 'Cover Vendor' },
      based: 'Normal',
      size: body.size,
      lead: page.pitch,
      bold: true,
      ink: 'brand',
    },
    CoverKind: {
      name: { ja: '表紙の種別', en: 'Cover Kind' },
      based: 'Normal',
      size: body.size,
      lead: page.pitch,
      ink: 'grey',
      align: 'right',
    },
    Title: {
      name: 'Title',
      based: 'Normal',
      next: 'Subtitle',
      size: cover.size,
      lead: cover.lead,
      bold: true,
      keepNext: true,
      keepLines: true,
      quick: true,
    },
    Subtitle: {
      name: 'Subtitle',
      based: 'Normal',
      next: 'CoverPromise',
      size: 12,
      lead: 18,
      before: 18,
      quick: true,
    },
    CoverPromise: { name: { ja: '表紙の約束', en: 'Cover Promise' }, ...label, before: 18 },
    CoverCustomer: {
      name: { ja: '表紙の宛先', en: 'Cover Customer' },
      based: 'Normal',
      size: heading.size,
      lead: heading.lead,
      bold: true,
    },
    CoverReader: { name: { ja: '表紙の宛名', en: 'Cover Reader' }, based: 'Normal', lead: page.pitch },
    CoverLabel: { name: { ja: '表紙の項目', en: 'Cover Label' }, ...label },
    CoverValue: { name: { ja: '表紙の値', en: 'Cover Value' }, based: 'Normal', lead: page.pitch },
    CoverDetail: {
      name: { ja: '表紙の説明', en: 'Cover Detail' },
      based: 'Normal',
      size: caption,
      lead: page.pitch,
    },
  } as const satisfies StyleGroup;
}
