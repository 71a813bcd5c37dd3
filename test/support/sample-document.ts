// A language in, a believable document out: cover, contents, four chapters and an appendix with every block and inline.
import type { Language } from '../../src/text/language.ts';
import type { Chapter, Document, DocumentMeta } from '../../src/tree/index.ts';
import { sampleAmounts } from './sample-amounts.ts';
import { accent, br, line, money, number, text, words } from './sample-inlines.ts';
import { sampleLines } from './sample-lines.ts';
import { samplePlan } from './sample-plan.ts';
import { sampleQuality } from './sample-quality.ts';
import { sampleSummary } from './sample-summary.ts';

/** The settled sample document: labels and reference texts are filled in, every amount is there. */
export function sampleDocument(language: Language): Document {
  const chapters: readonly Chapter[] = [
    sampleSummary(language),
    sampleLines(language),
    sampleQuality(language),
    ...samplePlan(language),
  ];
  return { meta: sampleMeta(language), cover: true, contents: true, chapters, amounts: sampleAmounts() };
}

function sampleMeta(language: Language): DocumentMeta {
  const w = words(language);
  return {
    id: 'ovens',
    kind: 'proposal',
    language,
    title:
      language === 'ja'
        ? [
            text('貴社の利益を'),
            br,
            accent(text('年'), money('profit.gain', { digits: 0 })),
            text('増やす焼成の見直し'),
          ]
        : [
            text('Baking that earns you'),
            br,
            accent(money('profit.gain', { digits: 0 })),
            text(' more a year'),
          ],
    subtitle: line(
      w(
        '28店の焼きむら、朝の番、夕方の品切れを、窯の使い方から改めます',
        'Fewer rejects, fewer early shifts and fuller evening shelves in 28 stores',
      ),
    ),
    promise: [
      text(w('増加の幅は', 'Range ')),
      number('gain.low', { scale: 1_000_000, digits: 0, unit: 'none' }),
      text('–'),
      money('gain.high', { digits: 0 }),
      text(w('（P10–P90）、投資は', ' (P10–P90), payback ')),
      number('payback', { as: 'yearsMonths' }),
      text(w('で戻ります。税抜、通常の1年。', ', excluding tax, in a normal year.')),
    ],
    kindName: w('ご提案書', 'Proposal'),
    vendor: w('ミナト窯機株式会社', 'Minato Ovens K.K.'),
    customer: w('株式会社野々瀬ベーカリー', 'Nonose Bakery Co., Ltd.'),
    reader: {
      post: w('常務取締役 店舗運営本部長', 'Managing Director, Store Operations'),
      name: w('森川 直人 様', 'Mr Naoto Morikawa'),
    },
    version: '1.2',
    number: 'NB-2607-03',
    date: '2026-07-06',
    validUntil: '2026-09-30',
    owner: w(
      '法人営業部　高瀬 由香　takase@minato-yoki.example',
      'Yuka Takase, Corporate Sales, takase@minato-yoki.example',
    ),
    handling: w(
      '社内でのご検討に限り、第三者には開示しないでください。',
      'For your internal review; please do not pass on to third parties.',
    ),
    currency: 'JPY',
  };
}
