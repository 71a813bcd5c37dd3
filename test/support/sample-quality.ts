// A language in, the sample's chapter of quality, cost, delivery and usage out: table with arrows, headings, lists, quote.
import type { Language } from '../../src/text/language.ts';
import type { Chapter, Inline, TableCell, TableNode, TableRow } from '../../src/tree/index.ts';
import { arrow, body, br, line, money, number, text, words } from './sample-inlines.ts';

/** Chapter 3. */
export function sampleQuality(language: Language): Chapter {
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
