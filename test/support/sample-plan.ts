// A language in, the sample's last chapters out: investment with a cash figure and a money table, and the appendix.
import type { Language } from '../../src/text/language.ts';
import type { Block, Chapter, Inline, TableCell, TableNode, TableRow } from '../../src/tree/index.ts';
import { CASH_ROWS, cashIds } from './sample-amounts.ts';
import { br, line, money, number, refer, strong, text, words } from './sample-inlines.ts';

/** Chapter 4 and the appendix. */
export function samplePlan(language: Language): Chapter[] {
  return [investment(language), appendix(language)];
}

function investment(language: Language): Chapter {
  const w = words(language);
  return {
    id: 'investment',
    number: '4',
    name: w('投資と回収', 'Investment and return'),
    headline:
      language === 'ja'
        ? [
            text('投資'),
            money('investment', { digits: 0 }),
            text('は'),
            number('payback', { as: 'yearsMonths' }),
            text('で戻り、'),
            br,
            text('慎重に見ても'),
            number('payback.late', { as: 'yearsMonths' }),
            text('で回収します'),
          ]
        : [
            text('The '),
            money('investment', { digits: 0 }),
            text(' is back in '),
            number('payback', { as: 'yearsMonths' }),
            text(','),
            br,
            text('cautiously seen in '),
            number('payback.late', { as: 'yearsMonths' }),
          ],
    sections: [
      {
        id: 'P11',
        stage: 'free',
        blocks: [
          {
            type: 'paragraph',
            look: 'body',
            children: [
              text(
                w(
                  '投資は設備、設置工事、焼成データ、社内の工数を合わせて',
                  'Equipment, installation, baking data and your own hours add up to ',
                ),
              ),
              strong(money('investment')),
              text(w('です。残存価額は見込みません（', '. No residual value is counted (')),
              refer('cash', w('図2', 'Figure 2')),
              text(w('、', ', ')),
              refer('flows', w('表2', 'Table 2')),
              text(w('）。', ').')),
            ],
          },
          cash(language),
          cashTable(language),
        ],
      },
    ],
  };
}

function cash(language: Language): Block {
  const w = words(language);
  return {
    type: 'figure',
    id: 'cash',
    label: w('図2', 'Figure 2'),
    title: [
      number('payback', { as: 'yearsMonths' }),
      text(w('で、累計の現金が正に戻る', ' bring cumulative cash back above zero')),
    ],
    subtitle: line(
      w('税引後の現金の累計、標準とP10–P90の帯', 'Cumulative cash after tax, expected and P10–P90'),
    ),
    unitLine: line(w('単位：百万円', '¥ million')),
    alt: [
      text(w('折れ線グラフ。累計の現金は', 'Line chart. Cumulative cash crosses zero after ')),
      number('payback', { as: 'yearsMonths' }),
      text(w('で負から正に変わり、5年目末に', ' and reaches ')),
      money('cash.base@60'),
      text(w('になる。', ' after five years.')),
    ],
    source: line(
      w(
        '出典：割引率8%、実効税率30%、評価期間5年。帯は五つの前提を3水準で動かした243通り。',
        'Sources: discount rate 8 %, tax rate 30 %, horizon five years. The band is 243 combinations of five assumptions.',
      ),
    ),
    chart: {
      type: 'cash',
      scale: 1_000_000,
      digits: 1,
      months: 60,
      base: cashIds('base'),
      low: cashIds('low'),
      high: cashIds('high'),
      names: { base: w('標準', 'expected'), low: 'P10', high: 'P90' },
      payback: { amount: 'payback', early: 'payback.early', late: 'payback.late' },
      axis: w('年目末', 'years'),
    },
  };
}

function cashTable(language: Language): TableNode {
  const w = words(language);
  const years = [0, 1, 2, 3, 4, 5];
  const cell = (row: keyof typeof CASH_ROWS, year: number): TableCell => {
    const value = CASH_ROWS[row][year];
    if (value === null || value === undefined) return { children: line('–') };
    const look = row === 'sum' && value > 0 ? { look: 'after' as const } : {};
    return { children: [number(`${row}@${year}`, { scale: 1000, digits: 0, unit: 'none' })], ...look };
  };
  const row = (id: keyof typeof CASH_ROWS, name: string, look: 'plain' | 'total' = 'plain'): TableRow => ({
    look,
    cells: [{ children: line(name) }, ...years.map((year) => cell(id, year))],
  });
  return {
    type: 'table',
    id: 'flows',
    label: w('表2', 'Table 2'),
    title: line(w('1年目から毎年、差引の現金は正になる', 'From year 1 on, every year brings cash')),
    unitLine: line(w('単位：千円、税抜', '¥ thousand, excluding tax')),
    columns: [
      { share: 0.272, align: 'start' },
      ...years.map(() => ({ share: 0.728 / 6, align: 'end' as const })),
    ],
    head: [
      {
        cells: [
          { children: [] },
          { children: line(w('導入時', 'At start')) },
          ...[1, 2, 3, 4, 5].map((year) => ({ children: line(w(`${year}年目`, `Year ${year}`)) })),
        ],
      },
    ],
    body: [
      row('materials', w('材料費', 'Materials')),
      row('labour', w('労務費', 'Labour')),
      row('sales', w('売上総利益', 'Gross profit')),
      row('energy', w('水道光熱費', 'Energy')),
      row('benefit', w('年間効果', 'Benefit'), 'total'),
      row('service', w('保守料', 'Service fee')),
      row('outlay', w('初期投資', 'Outlay')),
      row('tax', w('税金', 'Tax')),
      row('net', w('差引の現金', 'Net cash'), 'total'),
      row('sum', w('累計', 'Cumulative'), 'total'),
    ],
    sums: [
      { parts: [0, 1, 2, 3], total: 4 },
      { parts: [4, 5, 6, 7], total: 8 },
    ],
    source: line(
      w(
        '初年度の効果は全店に行き渡るまでの8か月を見込み67%。償却は定額法10年。',
        'Year 1 counts 67 % of the benefit, for the eight months until all stores run. Straight-line depreciation over ten years.',
      ),
    ),
  };
}

function appendix(language: Language): Chapter {
  const w = words(language);
  const row = (name: string, value: Inline, basis: string, date: string): TableRow => ({
    cells: [
      { children: line(name), look: 'strong' },
      { children: [value] },
      { children: line(basis) },
      { children: line(date), look: 'faint' },
    ],
  });
  return {
    id: 'appendix',
    number: '',
    name: w('付録　前提と出典', 'Appendix: assumptions and sources'),
    headline: line(
      w('どの数字も、誰がいつ言ったかまで戻れます', 'Every figure leads back to who said it, and when'),
    ),
    sections: [
      {
        id: 'P13',
        stage: 'free',
        blocks: [
          {
            type: 'table',
            id: 'assumptions',
            label: w('表3', 'Table 3'),
            title: line(w('主な前提', 'Main assumptions')),
            columns: [
              { share: 0.3, align: 'start' },
              { share: 0.15, align: 'end' },
              { share: 0.37, align: 'start' },
              { share: 0.18, align: 'start' },
            ],
            head: [
              {
                cells: [
                  { children: line(w('前提', 'Assumption')) },
                  { children: line(w('値', 'Value')) },
                  { children: line(w('根拠', 'Basis')) },
                  { children: line(w('日付', 'Date')) },
                ],
              },
            ],
            body: [
              row(
                w('焼成不良率', 'Rejects'),
                number('waste.before', { as: 'percent', digits: 1 }),
                w('28店の廃棄記録', 'waste logs of 28 stores'),
                '2026-05-29',
              ),
              row(
                w('窯の前の時間', 'Hours at the oven'),
                number('hours.before', { digits: 1 }),
                w('5店の共同観測、216回', 'joint observation in five stores, 216 bakes'),
                '2025-11-20',
              ),
              row(
                w('残存価額', 'Residual value'),
                number('residual'),
                w('見込まない', 'not counted'),
                '2026-06-19',
              ),
            ],
          },
          {
            type: 'panel',
            look: 'tint',
            title: line(w('読み方', 'How to read')),
            blocks: [
              {
                type: 'paragraph',
                look: 'body',
                children: [
                  text(
                    w(
                      'P10は10回に1回しか下回らない値です。',
                      'P10 is the value that is missed once in ten times. ',
                    ),
                  ),
                  text(w('章ごとの数字は', 'The figures of ')),
                  refer('lines', w('2章', 'chapter 2')),
                  text(w('（', ' (page ')),
                  refer('lines', '4', 'page'),
                  text(w('ページ）を、検算の方法は', ') are explained; the method stands at ')),
                  {
                    type: 'link',
                    href: 'https://example.com/method?a=1&b=2',
                    children: line(w('公開資料', 'our site')),
                  },
                  text(w('をご覧ください。', '.')),
                ],
              },
            ],
          },
          { type: 'pageBreak' },
          { type: 'heading', level: 2, children: line(w('言葉の約束', 'Words we use')) },
          {
            type: 'paragraph',
            look: 'note',
            children: line(
              w(
                '試験機の型番は 9" オーブン & <新型> です。“定格”は①メーカーの表示…②実測×0.9 としました。',
                'The trial unit is the 9" oven & <new>. “Rated” is ① the maker’s value … ② measured × 0.9.',
              ),
            ),
          },
          {
            type: 'paragraph',
            look: 'source',
            children: line(
              w(
                '出典：貴社提供資料一覧（2026年6月19日）。',
                'Source: list of documents received (19 June 2026).',
              ),
            ),
          },
        ],
      },
    ],
  };
}
