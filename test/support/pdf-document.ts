// A title and a language in, the least of a document that the PDF writer needs out.
import type { Document } from '../../src/tree/index.ts';

export function pdfDocument(facts: {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly date?: string;
}): Pick<Document, 'meta' | 'amounts'> {
  const { language, title, date = '2026-11-25' } = facts;
  return {
    amounts: {},
    meta: {
      id: 'ovens',
      kind: 'proposal',
      language,
      title: [{ type: 'text', text: title }],
      subtitle: [],
      promise: [],
      kindName: 'ご提案書',
      vendor: 'ミナト窯機 & Co.',
      customer: '株式会社野々瀬ベーカリー',
      reader: { post: '常務取締役', name: '森川 直人 様' },
      version: '1.0',
      number: 'NB-1',
      date,
      validUntil: '2026-12-31',
      owner: '営業部',
      handling: '社外秘',
      currency: 'JPY',
    },
  };
}
