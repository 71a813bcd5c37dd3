// What a reader would conclude from a chart, in words made of its data: the alt text of a figure.
import type { Language } from '../text/index.ts';
import {
  type AmountFormat,
  amount,
  type BridgeChart,
  bridgeChanges,
  type CashChart,
  type Chart,
  type Inline,
  line,
  plainText,
  type TornadoChart,
  type Written,
} from '../tree/index.ts';
import { type ChartContext, quantityOf } from './context.ts';

type Amounts = ChartContext['amounts'];

/** The conclusion of a chart in one or two sentences, its numbers as amounts. */
export function chartWords(chart: Chart, amounts: Amounts, language: Language): readonly Inline[] {
  if (chart.type === 'cash') return cashWords(chart, amounts, language);
  if (chart.type === 'tornado') return tornadoWords(chart, language);
  return language === 'ja' ? bridgeWordsJa(chart, amounts) : bridgeWordsEn(chart, amounts);
}

/** `chartWords` as plain text. */
export function describeChart(chart: Chart, amounts: Amounts, language: Language): string {
  return plainText(chartWords(chart, amounts, language), { amounts, meta: { language } });
}

function moneyOf(chart: Chart, sign: AmountFormat['sign'] = 'auto'): AmountFormat {
  return { scale: chart.scale, digits: chart.digits, sign };
}

/** Steps by what they move, the largest first. */
function stepsOf(chart: BridgeChart, amounts: Amounts) {
  const changes = bridgeChanges(chart, amounts);
  const steps = chart.steps
    .map((step, index) => ({ ...step, change: changes[index]! }))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return { up: steps.filter(({ change }) => change > 0), down: steps.filter(({ change }) => change < 0) };
}

function bridgeWordsJa(chart: BridgeChart, amounts: Amounts): readonly Inline[] {
  const money = moneyOf(chart);
  const bare = moneyOf(chart, 'bare');
  const rises = quantityOf(chart.change.amount, amounts) >= 0;
  const { up, down } = stepsOf(chart, amounts);
  const listed = (steps: typeof up): Written =>
    steps.flatMap((step, index) => [index > 0 ? '、' : '', `${step.account} `, amount(step.amount, bare)]);
  const ratio = chart.change.ratio;
  return line(
    `${chart.end.account}は、`,
    chart.start
      ? [
          `${chart.start.name}の`,
          amount(chart.start.amount, money),
          `から${chart.end.name}の`,
          amount(chart.end.amount, money),
          'へ、',
        ]
      : `${chart.end.name}に、`,
    amount(chart.change.amount, bare),
    ratio === undefined ? '' : ['（', amount(ratio, { as: 'percent', digits: 0, sign: 'bare' }), '）'],
    rises ? '増える。' : '減る。',
    up.length > 0 ? ['増やすのは', listed(up), '。'] : '',
    down.length > 0 ? ['減らすのは', listed(down), '。'] : '',
    chart.range
      ? [
          `${chart.end.name}の幅（P10–P90）は`,
          amount(chart.range.low, { ...money, unit: 'none' }),
          '–',
          amount(chart.range.high, money),
          '。',
        ]
      : '',
  );
}

function bridgeWordsEn(chart: BridgeChart, amounts: Amounts): readonly Inline[] {
  const money = moneyOf(chart);
  const bare = moneyOf(chart, 'bare');
  const rises = quantityOf(chart.change.amount, amounts) >= 0;
  const { up, down } = stepsOf(chart, amounts);
  const listed = (steps: typeof up): Written =>
    steps.flatMap((step, index) => [
      index === 0 ? '' : index === steps.length - 1 ? ' and ' : ', ',
      `${step.account} `,
      amount(step.amount, bare),
    ]);
  const ratio = chart.change.ratio;
  return line(
    `${chart.end.account.charAt(0).toUpperCase()}${chart.end.account.slice(1)} ${rises ? 'rises' : 'falls'} by `,
    amount(chart.change.amount, bare),
    ratio === undefined ? '' : [' (', amount(ratio, { as: 'percent', digits: 0, sign: 'bare' }), ')'],
    chart.start
      ? [', from ', amount(chart.start.amount, money), ' to ', amount(chart.end.amount, money)]
      : '',
    '.',
    up.length > 0 ? [' It gains through ', listed(up), '.'] : '',
    down.length > 0 ? [' It pays for ', listed(down), '.'] : '',
    chart.range
      ? [
          ' It ends between ',
          amount(chart.range.low, money),
          ' (P10) and ',
          amount(chart.range.high, money),
          ' (P90).',
        ]
      : '',
  );
}

function cashWords(chart: CashChart, amounts: Amounts, language: Language): readonly Inline[] {
  const money = moneyOf(chart);
  const [first, last] = [chart.base[0], chart.base.at(-1)];
  const ends = [chart.low.at(-1), chart.high.at(-1)];
  const period: AmountFormat = { as: language === 'ja' ? 'yearsMonths' : 'months' };
  const { payback } = chart;
  const back = payback && amounts[payback.amount]?.value !== null ? payback : null;
  const isLate = back !== null && amounts[back.late]?.value === null;
  const start: Written = first === undefined ? '–' : amount(first, money);
  const end: Written = last === undefined ? '–' : amount(last, money);
  const [low, high] = ends.map((id): Written => (id === undefined ? '–' : amount(id, money)));
  // The number of years is the axis', not a claim: it names its last tick.
  const years = String(Math.floor(chart.months / 12));
  if (language === 'ja') {
    return line(
      ['累計の現金は、導入時の', start, 'から始まり、'],
      back ? [amount(back.amount, period), 'で', '0に戻り、'] : '評価期間の内には0に戻らず、',
      [`${years}年目末に`, end, `（${chart.names.low} `, low!, `、${chart.names.high} `, high!, '）になる。'],
      back
        ? [
            '回収の幅は',
            amount(back.early, period),
            isLate ? 'から、慎重な場合は期間内に戻らない。' : ['–', amount(back.late, period), '。'],
          ]
        : '',
    );
  }
  return line(
    ['Cumulative cash starts at ', start],
    back
      ? [', is back at zero after ', amount(back.amount, period)]
      : [', does not return to zero within the period'],
    [
      ` and stands at `,
      end,
      ` at the end of year ${years} (${chart.names.low} `,
      low!,
      `, ${chart.names.high} `,
      high!,
      ').',
    ],
    back
      ? [
          ' The payback ranges from ',
          amount(back.early, period),
          isLate
            ? '; in the cautious case it does not come within the period.'
            : [' to ', amount(back.late, period), '.'],
        ]
      : '',
  );
}

function tornadoWords(chart: TornadoChart, language: Language): readonly Inline[] {
  const money = moneyOf(chart);
  const bare: AmountFormat = { ...money, unit: 'none' };
  const isJapanese = language === 'ja';
  const steps = chart.steps.flatMap((step, index): Written => {
    const ends: Written = [amount(step.low, bare), isJapanese ? '〜' : ' to ', amount(step.high, bare)];
    if (isJapanese) return [index > 0 ? '、' : '', `${step.name}（`, ...step.range, '）で', ...ends];
    return [index > 0 ? '; ' : '', `${step.name} (`, ...step.range, ') ', ...ends];
  });
  if (isJapanese)
    return line(
      `前提を一つずつ両端まで動かした${chart.target}。${chart.base.name}は`,
      amount(chart.base.amount, money),
      '。',
      steps,
      '。',
    );
  return line(
    `${chart.target} as one assumption at a time moves between its ends; ${chart.base.name} `,
    amount(chart.base.amount, money),
    '. ',
    steps,
    '.',
  );
}
