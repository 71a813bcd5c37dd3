// A language in, the sample's chapter of the lines that move out: text, bridge, key figures.
import type { Language } from '../../src/text/language.ts';
import type { AmountFormat, Block, Chapter, Inline } from '../../src/tree/index.ts';
import { gainFigure, paybackFigure, rangeFigure, riskFigure } from './sample-figures.ts';
import {
  accent,
  arrow,
  body,
  br,
  line,
  money,
  number,
  refer,
  strong,
  text,
  words,
} from './sample-inlines.ts';

/** Chapter 2. */
export function sampleLines(language: Language): Chapter {
  const w = words(language);
  return {
    id: 'lines',
    number: '2',
    name: w('動く勘定科目', 'Lines that move'),
    headline:
      language === 'ja'
        ? [text('材料費と労務費の減少が、'), br, text('効果'), money('gain.total'), text('の6割を占めます')]
        : [
            text('Materials and labour bring'),
            br,
            text('six tenths of the '),
            money('gain.total'),
            text(' benefit'),
          ],
    sections: [
      {
        id: 'P3',
        stage: 'plbs',
        blocks: [
          body([
            text(w('貴社の2026年3月期の営業利益は', 'In the year to March 2026 your operating profit was ')),
            money('profit.today'),
            text(
              w(
                'でした。焼きむらと窯の番が減り、夕方まで棚が埋まり、ガスと電気が下がると、四つの科目で',
                '. Fewer rejects, less time at the oven, fuller evening shelves and lower bills are worth ',
              ),
            ),
            strong(money('gain.total')),
            text(w('の効果が出ます（', ' in four accounts (')),
            refer('bridge', w('図1', 'Figure 1')),
            text(w('）。費用を引いた', '). After costs, ')),
            accent(money('profit.gain')),
            text(w('が増加分です。', ' is yours.')),
          ]),
          bridge(language),
          {
            type: 'keyFigures',
            items: [
              {
                ...gainFigure(language),
                note: [
                  text(w('現在', 'on ')),
                  money('profit.today'),
                  text(w('の', ': ')),
                  number('profit.ratio', { as: 'percent', digits: 0 }),
                ],
              },
              paybackFigure(language),
              rangeFigure(language),
              riskFigure(language),
            ],
          },
        ],
      },
    ],
  };
}

function bridge(language: Language): Block {
  const w = words(language);
  const profit = w('営業利益', 'profit');
  return {
    type: 'figure',
    id: 'bridge',
    label: w('図1', 'Figure 1'),
    about: ['posting:materials', 'posting:labour'],
    title: [
      text(w('材料費の減少が、効果', 'Less material brings four tenths of the ')),
      money('gain.total'),
      text(w('の4割になる', ' benefit')),
    ],
    subtitle: line(
      w(
        '営業利益の動き、2026年3月期の実績から導入後の通常の1年まで',
        'Operating profit, year to March 2026 to a normal year after',
      ),
    ),
    unitLine: line(w('単位：百万円、税抜', '¥ million, excluding tax')),
    alt: [
      text(w('滝グラフ。営業利益が', 'Waterfall. Operating profit rises from ')),
      money('profit.today'),
      text(w('から', ' to ')),
      money('profit.after'),
      text(w('に増える。', '.')),
    ],
    source: line(
      w(
        '出典：2026年3月期試算表（5月29日受領）、本店の試し焼き（2026年5〜6月）、28店のPOS（2025年度）。効果は危険を割り引いた弊社の試算。',
        'Sources: trial balance for the year to March 2026 (received 29 May), trial bakes at the main store, POS of 28 stores. Benefits are our risk-adjusted estimate.',
      ),
    ),
    chart: {
      type: 'bridge',
      scale: 1_000_000,
      digits: 1,
      start: { name: w('現在', 'Today'), account: profit, amount: 'profit.today' },
      steps: [
        {
          account: w('材料費', 'Materials'),
          cause: [line(w('焼成不良', 'rejects')), change('waste', { as: 'percent', digits: 1 })],
          amount: 'gain.materials',
          role: 'gain',
        },
        {
          account: w('労務費', 'Labour'),
          cause: [line(w('窯の番', 'oven watch')), change('hours', { digits: 1 })],
          amount: 'gain.labour',
          role: 'gain',
        },
        {
          account: w('売上総利益', 'Gross profit'),
          cause: [line(w('夕方の欠品', 'stock-outs')), change('stockout', { as: 'percent', digits: 1 })],
          amount: 'gain.sales',
          role: 'gain',
        },
        {
          account: w('水道光熱費', 'Energy'),
          cause: [line(w('ガス・電気', 'gas, power')), change('energy', { scale: 1000, digits: 0 })],
          amount: 'gain.energy',
          role: 'gain',
        },
        {
          account: w('保守料', 'Service fee'),
          cause: [line(w('年間契約', 'yearly'))],
          amount: 'cost.service',
          role: 'cost',
        },
        {
          account: w('減価償却費', 'Depreciation'),
          cause: [line(w('定額法10年', '10 years'))],
          amount: 'cost.depreciation',
          role: 'cost',
        },
      ],
      end: { name: w('導入後', 'After'), account: profit, amount: 'profit.after' },
      change: { amount: 'profit.gain', ratio: 'profit.ratio' },
      range: { low: 'profit.low', high: 'profit.high' },
      groups: {
        gains: { name: w('効果', 'Benefit'), amount: 'gain.total' },
        costs: { name: w('費用', 'Cost'), amount: 'cost.total' },
      },
    },
  };
}

/** Before, arrow, after with the unit. */
function change(driver: string, format: AmountFormat): readonly Inline[] {
  return [number(`${driver}.before`, { ...format, unit: 'none' }), arrow, number(`${driver}.after`, format)];
}
