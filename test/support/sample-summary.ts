// A language in, the sample's summary out: bands, the strip that asks, facts.
import type { Language } from '../../src/text/language.ts';
import type { Block, Chapter } from '../../src/tree/index.ts';
import { gainFigure, paybackFigure, rangeFigure } from './sample-figures.ts';
import { body, br, line, money, number, strong, text, words } from './sample-inlines.ts';

/** Chapter 1. */
export function sampleSummary(language: Language): Chapter {
  const w = words(language);
  return {
    id: 'summary',
    number: '1',
    name: w('要約', 'Summary'),
    headline:
      language === 'ja'
        ? [
            text('貴社の営業利益は年'),
            money('profit.gain', { digits: 0 }),
            text('増え、'),
            br,
            text('投資は'),
            number('payback', { as: 'yearsMonths' }),
            text('で戻ります'),
          ]
        : [
            text('Your profit rises by '),
            money('profit.gain', { digits: 0 }),
            text(' a year,'),
            br,
            text('and the outlay is back in '),
            number('payback', { as: 'yearsMonths' }),
          ],
    sections: [{ id: 'P1', stage: 'free', blocks: [bands(language), ask(language), facts(language)] }],
  };
}

function bands(language: Language): Block {
  const w = words(language);
  return {
    type: 'bands',
    items: [
      {
        name: 'PL/BS',
        aside: w('利益と資金', 'profit and cash'),
        about: ['posting:materials'],
        blocks: [
          body(
            line(
              w(
                '貴社では材料費、労務費、水道光熱費が減り、夕方の売上総利益が増えます。保守料と減価償却費を引いた後の額です。',
                'Your material, labour and energy costs fall and evening gross profit grows. The figure is after the service fee and depreciation.',
              ),
            ),
          ),
          {
            type: 'keyFigures',
            items: [gainFigure(language), rangeFigure(language), paybackFigure(language)],
          },
        ],
      },
      {
        name: w('品質・コスト・納期', 'QCD'),
        aside: w('現場の数字', 'figures of the shop floor'),
        about: ['effect:waste'],
        blocks: [pairs(language)],
      },
      {
        name: w('使い方', 'Use'),
        aside: w('担当の方の動き', 'what your people do'),
        blocks: [
          body(
            line(
              w(
                '焼成担当の方は、焼き色を見張る代わりに商品の番号を選び、空いた時間を成形と接客に回します。',
                'Bakers choose a product number instead of watching the crust, and give the time to shaping and serving.',
              ),
            ),
          ),
        ],
      },
      {
        name: w('商品', 'Product'),
        aside: w('そのための設備', 'the equipment for it'),
        blocks: [
          body([
            text(
              w(
                '全28店に番号で焼ける電気平窯を置きます。設置、焼成データ、研修を含めて',
                'Electric deck ovens with numbered programmes for all 28 stores; with installation, baking data and training ',
              ),
            ),
            money('investment'),
            text(w('（税抜）です。', ' excluding tax.')),
          ]),
        ],
      },
    ],
  };
}

function pairs(language: Language): Block {
  const w = words(language);
  const percent = { as: 'percent', digits: 1, unit: 'none' } as const;
  return {
    type: 'pairs',
    items: [
      {
        label: line(w('焼成不良率', 'Rejects')),
        before: [number('waste.before', percent)],
        after: [number('waste.after', percent)],
        unit: line('%'),
      },
      {
        label: line(w('窯の前の時間', 'Time at the oven')),
        before: [number('hours.before', { digits: 1, unit: 'none' })],
        after: [number('hours.after', { digits: 1, unit: 'none' })],
        unit: line(w('時間', 'hours')),
      },
      {
        label: line(w('夕方の欠品率', 'Evening stock-outs')),
        before: [number('stockout.before', percent)],
        after: [number('stockout.after', percent)],
        unit: line('%'),
      },
    ],
    note: line(
      w(
        '2025年度の実績と、導入後の通常の1年。時間は1店1日あたり。',
        'FY2025 actual and a normal year after. Time per store and day.',
      ),
    ),
  };
}

function ask(language: Language): Block {
  const w = words(language);
  return {
    type: 'panel',
    look: 'ask',
    title: line(w('お願い', 'We ask you')),
    blocks: [
      body([
        strong(
          text(
            w(
              '7月31日（金）までに、先行4店での開始をお決めください。',
              'Please decide by Friday 31 July to start in four stores.',
            ),
          ),
        ),
      ]),
      {
        type: 'paragraph',
        look: 'note',
        children: line(
          w('窓口：貴社 経営企画室、弊社 法人営業部', 'Contacts: your Planning Office, our Corporate Sales'),
        ),
      },
    ],
  };
}

function facts(language: Language): Block {
  const w = words(language);
  return {
    type: 'facts',
    items: [
      {
        name: line(w('費用の総額', 'Cost in all')),
        words: [
          text(w('一時', 'once ')),
          money('investment'),
          text(w('、毎年', ', yearly ')),
          money('cost.service', { sign: 'bare' }),
        ],
      },
      {
        name: line(w('開始', 'Start')),
        words: line(w('2026年10月に4店、翌年3月までに全店', 'four stores in October 2026, all by March')),
      },
      {
        name: line(w('最大の危険', 'Greatest risk')),
        words: [
          text(w('焼成不良率が', 'Rejects stay above ')),
          number('rejects.limit', { as: 'percent', digits: 1 }),
          text(
            w(
              'より下がらないこと。先行4店の3か月で確かめ、超えたら止めます。',
              '. Four stores show it in three months; above that we stop.',
            ),
          ),
        ],
      },
    ],
  };
}
