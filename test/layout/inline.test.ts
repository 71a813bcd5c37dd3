import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/brand/index.ts';
import { InternalError } from '../../src/diagnostic/diagnostic.ts';
import { openFonts } from '../../src/fonts/index.ts';
import { pageFrame } from '../../src/layout/chapter.ts';
import { plan, planDocument } from '../../src/layout/element-plan.ts';
import { flattenInlines } from '../../src/layout/inline.ts';
import type { Inline } from '../../src/tree/index.ts';
import { documentOf, text } from './documents.ts';

const element = plan('P', planDocument());
const look = { bold: false, colour: '#000000' };

function flatten(inlines: readonly Inline[], owner: typeof element | null = element) {
  const setting = {
    document: documentOf([]),
    brand: DEFAULT_BRAND,
    fonts: openFonts(),
    language: 'ja',
    sink: () => {},
    pageOf: (id: string) => (id === 'known' ? 12 : undefined),
    widthsOf: () => {},
    breaksOf: () => {},
  } as const;
  return flattenInlines(inlines, look, { element: owner, frame: pageFrame(setting, planDocument()) });
}

describe('flattenInlines', () => {
  it('gives weight and colour to the words inside', () => {
    const nested: Inline = { type: 'accent', children: [{ type: 'strong', children: text('大事') }] };
    expect(flatten([...text('これは'), nested]).spans).toMatchObject([
      { text: 'これは', bold: false, colour: '#000000', key: 0 },
      { text: '大事', bold: true, colour: '#A8431A', key: 1 },
    ]);
  });

  it('puts a link in an element of its own, with its address', () => {
    const { owners } = flatten([{ type: 'link', href: 'https://example.com', children: text('資料') }]);
    expect(owners[0]!.element?.element.tag).toBe('Link');
    expect(owners[0]!.element?.parent).toBe(element);
    expect(owners[0]!.link).toEqual({ aim: { href: 'https://example.com' }, description: '資料' });
  });

  it('prints labels and pages of references, and a placeholder before pages are known', () => {
    const refer = (target: string, form: 'label' | 'page'): Inline => ({
      type: 'reference',
      target,
      form,
      text: 'Table 1',
    });
    const { spans } = flatten([refer('known', 'label'), refer('known', 'page'), refer('new', 'page')]);
    expect(spans.map((span) => span.text)).toEqual(['Table\u00a01', '12', '00']);
  });

  it('links nothing in an artifact', () => {
    const link: Inline = { type: 'link', href: 'https://example.com', children: text('資料') };
    expect(flatten([link], null).owners).toEqual([{ element: null }]);
  });

  it('refuses an amount that the document does not have', () => {
    expect(() => flatten([{ type: 'amount', id: 'gone', format: {} }])).toThrow(InternalError);
  });
});
