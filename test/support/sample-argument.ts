// A language in, the sample's first three chapters out: summary, lines that move, quality-cost-delivery with usage.
import type { Language } from '../../src/text/language.ts';
import type { Block, Chapter, Inline, TableCell, TableNode, TableRow } from '../../src/tree/index.ts';
import { accent, arrow, br, line, money, number, refer, strong, text, words } from './sample-inlines.ts';

/** Chapters 1 to 3. */
export function sampleArgument(language: Language): Chapter[] {
  return [summary(language), lines(language), quality(language)];
}

function summary(language: Language): Chapter {
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

function gainFigure(language: Language) {
  const w = words(language);
  return {
    label: line(w('営業利益の増加', 'Gain in profit')),
    value: [money('profit.gain')],
    note: line(w('通常の1年、税抜', 'a normal year, excl. tax')),
    accent: true,
  };
}

function rangeFigure(language: Language) {
  const w = words(language);
  const bare = { digits: 0, unit: 'none' } as const;
  return {
    label: line(w('増加の幅（百万円/年）', 'Range (¥ million)')),
    value: [money('gain.low', bare), text('–'), money('gain.high', bare)],
    note: line(w('P10–P90、慎重と上振れ', 'P10–P90')),
  };
}

function paybackFigure(language: Language) {
  const w = words(language);
  return {
    label: line(w('投資の回収', 'Payback')),
    value: [number('payback', { as: 'yearsMonths' })],
    note: [text(w('投資', 'outlay ')), money('investment'), text(w('、税引後', ', after tax'))],
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

function lines(language: Language): Chapter {
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

function riskFigure(language: Language) {
  const w = words(language);
  return {
    label: line(w('NPVが負になる確率', 'Chance that NPV < 0')),
    value: [number('npv.negative', { as: 'percent', digits: 1 })],
    note: line(w('割引率8%、5年、税引後', '8 %, 5 years, after tax')),
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
          cause: [line(w('焼成不良', 'rejects')), line('3.1→1.6%')],
          amount: 'gain.materials',
          role: 'gain',
        },
        {
          account: w('労務費', 'Labour'),
          cause: [line(w('窯の番', 'oven watch')), line(w('3.2→1.9時間', '3.2→1.9 h'))],
          amount: 'gain.labour',
          role: 'gain',
        },
        {
          account: w('売上総利益', 'Gross profit'),
          cause: [line(w('夕方の欠品', 'stock-outs')), line('5.6→2.6%')],
          amount: 'gain.sales',
          role: 'gain',
        },
        {
          account: w('水道光熱費', 'Energy'),
          cause: [line(w('ガス・電気', 'gas, power')), line(w('118→93千円', '¥118→93 k'))],
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

function quality(language: Language): Chapter {
  const w = words(language);
  return {
    id: 'quality',
    number: '3',
    name: w('品質・コスト・納期と使い方', 'Quality, cost, delivery and use'),
    headline:
      language === 'ja'
        ? [text('焼成不良は半分になり、'), br, text('朝の窯の番は1日1.3時間短くなります')]
        : [text('Rejects halve, and each day'), br, text('1.3 hours at the oven are saved')],
    sections: [
      {
        id: 'P4',
        stage: 'qcd',
        blocks: [
          body(
            line(
              w(
                '四つの指標を、貴社の記録と弊社との共同観測から取りました。導入後の値は、本店で4週間焼いた結果です。',
                'Four measures come from your records and our joint observation. The values after are from four weeks of baking at your main store.',
              ),
            ),
          ),
          qcdTable(language),
        ],
      },
      {
        id: 'P6',
        stage: 'usage',
        blocks: [
          {
            type: 'heading',
            level: 2,
            children: line(w('焼成担当の方の1日はこう変わります', 'How a baker’s day changes')),
          },
          body([
            text(
              w(
                '変わるのは、窯の前に立つ人の手順だけです。',
                'Only the routine in front of the oven changes. ',
              ),
            ),
            { type: 'emphasis', children: line(w('配合も仕込みもそのまま', 'Recipes and doughs stay')) },
            text(w('です。', '.')),
          ]),
          { type: 'heading', level: 3, children: line(w('朝の手順', 'In the morning')) },
          {
            type: 'list',
            ordered: true,
            items: [
              [
                body(
                  line(w('商品の番号を選び、窯に入れます。', 'Choose the product number and load the oven.')),
                ),
              ],
              [
                body(
                  line(
                    w('焼いている間は成形と陳列をします。', 'Shape and stock the shelves while it bakes.'),
                  ),
                ),
              ],
              [
                body(
                  line(w('途中で3分だけ焼き色を確かめます。', 'Check the colour for three minutes midway.')),
                ),
              ],
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [
                body(
                  line(
                    w(
                      '欠品の多い8品は、16時に2回目を焼きます。',
                      'Eight often sold-out items get a second bake at 4 p.m.',
                    ),
                  ),
                ),
                {
                  type: 'list',
                  ordered: false,
                  items: [[body(line(w('量は前日のPOSから決めます。', 'Yesterday’s POS sets the amount.')))]],
                },
              ],
              [
                body(
                  line(
                    w('止めた窯は自動で待機温度に下がります。', 'Idle ovens fall to standby by themselves.'),
                  ),
                ),
              ],
            ],
          },
          {
            type: 'quote',
            children: line(
              w(
                '「焼き色を人に教えなくてよくなった。番号で同じ色に焼ける。」',
                '“I no longer teach the colour. The number bakes it.”',
              ),
            ),
            by: line(w('本店 製造課長、2026年6月12日', 'Production manager, main store, 12 June 2026')),
          },
        ],
      },
    ],
  };
}

function qcdTable(language: Language): TableNode {
  const w = words(language);
  const percent = { as: 'percent', digits: 1, unit: 'none' } as const;
  const hours = { digits: 1, unit: 'none' } as const;
  const thousand = { scale: 1000, digits: 0, unit: 'none' } as const;
  const row = (
    group: TableCell,
    name: string,
    below: readonly Inline[],
    before: Inline,
    after: Inline,
    unit: string,
    how: string,
  ): TableRow => ({
    cells: [
      group,
      { children: line(name), below, look: 'strong' },
      { children: [before], look: 'before' },
      { children: [arrow] },
      { children: [after], look: 'after' },
      { children: line(unit), look: 'faint' },
      { children: line(how), look: 'faint' },
    ],
  });
  const gain = (account: string, id: string): Inline[] => [
    text(`${account}${w('　', ' ')}`),
    money(id, { sign: 'always' }),
  ];
  const cost = w('コスト', 'Cost');
  return {
    type: 'table',
    id: 'qcd',
    label: w('表1', 'Table 1'),
    about: ['effect:waste', 'effect:hours'],
    title: line(w('四つの指標が、四つの勘定科目を動かす', 'Four measures move four accounts')),
    unitLine: line(w('2025年度の実績と、導入後の1年', 'FY2025 actual and a year after')),
    columns: [
      { share: 0.095, align: 'start' },
      { share: 0.285, align: 'start' },
      { share: 0.09, align: 'end' },
      { share: 0.06, align: 'center' },
      { share: 0.085, align: 'end' },
      { share: 0.14, align: 'start' },
      { share: 0.245, align: 'start' },
    ],
    head: [
      {
        cells: [
          { children: line(w('区分', 'Kind')) },
          { children: line(w('指標と、動く科目', 'Measure and account')) },
          { children: line(w('現在', 'Today')) },
          { children: [] },
          { children: line(w('導入後', 'After')) },
          { children: line(w('単位', 'Unit')) },
          { children: line(w('測り方', 'Measured by')) },
        ],
      },
    ],
    body: [
      row(
        { children: line(w('品質', 'Quality')) },
        w('焼成不良率', 'Rejects'),
        gain(w('材料費', 'Materials'), 'gain.materials'),
        number('waste.before', percent),
        number('waste.after', percent),
        '%',
        w('28店の廃棄記録、本店で4週間', 'waste logs, four weeks at the main store'),
      ),
      row(
        { children: line(cost) },
        w('窯の前に立つ時間', 'Time at the oven'),
        gain(w('労務費', 'Labour'), 'gain.labour'),
        number('hours.before', hours),
        number('hours.after', hours),
        w('時間/店・日', 'h/store, day'),
        w('5店の作業観測', 'observed in five stores'),
      ),
      row(
        { children: line(cost), repeated: true },
        w('ガス・電気代', 'Gas and power'),
        gain(w('水道光熱費', 'Energy'), 'gain.energy'),
        number('energy.before', thousand),
        number('energy.after', thousand),
        w('千円/店・月', '¥ k/store, month'),
        w('28店の請求書', 'bills of 28 stores'),
      ),
      row(
        { children: line(w('納期', 'Delivery')) },
        w('夕方の主力8品の欠品率', 'Evening stock-outs, 8 items'),
        gain(w('売上総利益', 'Gross profit'), 'gain.sales'),
        number('stockout.before', percent),
        number('stockout.after', percent),
        '%',
        w('28店のPOS（16時以降）', 'POS after 4 p.m.'),
      ),
    ],
    source: line(
      w(
        '出典：廃棄記録・請求書・POS（2025年度）、共同観測（2025年11月）、試験報告書T-2606。',
        'Sources: waste logs, bills and POS (FY2025), joint observation (November 2025), trial report T-2606.',
      ),
    ),
  };
}

function body(children: readonly Inline[]): Block {
  return { type: 'paragraph', look: 'body', children };
}
