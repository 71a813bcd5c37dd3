import { describe, expect, it } from 'vitest';
import { chartWords, describeChart } from '../../src/charts/index.ts';
import { inlinesIn, looseNumbers } from '../../src/tree/index.ts';
import { BAKERY, bridgeOf, cashOf, investment, JA_WORDS, PLANT, rampOf, type Sample } from './samples.ts';

const said = ({ chart, amounts, language }: Sample<Parameters<typeof describeChart>[0]>) =>
  describeChart(chart, amounts, language);

describe('describeChart', () => {
  it('says what a bridge shows, the largest step first', () => {
    expect(said(BAKERY)).toBe(
      '営業利益は、現在の110.9百万円から導入後の146.0百万円へ、35.1百万円（32%）増える。増やすのは材料費 19.3百万円、労務費 10.1百万円、売上総利益 9.0百万円、水道光熱費 8.0百万円。減らすのは減価償却費 7.1百万円、保守料 4.2百万円。導入後の幅（P10–P90）は136.4–150.4百万円。',
    );
    expect(said(PLANT)).toContain(
      'Profit rises by ¥20.6 million (26%), from ¥78.4 million to ¥99.0 million.',
    );
    expect(said(PLANT)).toContain('Labour ¥13.6 million, Materials ¥13.0 million and Warranty ¥8.8 million.');
  });

  it('says that profit falls', () => {
    const worse = bridgeOf({
      language: 'ja',
      start: 50,
      gains: [['材料費', [], 2]],
      costs: [['保守料', [], -12]],
      words: JA_WORDS,
    });
    expect(said(worse)).toContain('10.0百万円（20%）減る。');
  });

  it('says when the cash is back, or that it is not', () => {
    expect(said(investment('ja'))).toBe(
      '累計の現金は、導入時の△74.6百万円から始まり、2年9か月で0に戻り、5年目末に72.0百万円（P10 40.7百万円、P90 86.5百万円）になる。回収の幅は2年7か月–3年5か月。',
    );
    const never = cashOf({
      language: 'en',
      base: rampOf(-50, -5),
      low: rampOf(-50, -20),
      high: rampOf(-50, 5),
      payback: null,
    });
    expect(said(never)).toContain('does not return to zero within the period');
  });

  it('says that the cautious case does not come back', () => {
    const late = cashOf({
      language: 'ja',
      base: rampOf(-50, 25),
      low: rampOf(-50, -5),
      high: rampOf(-50, 60),
      payback: [44, 30, null],
    });
    expect(said(late)).toContain('回収の幅は2年6か月から、慎重な場合は期間内に戻らない。');
  });

  it('holds its numbers as amounts: none is loose', () => {
    for (const { chart, amounts, language } of [BAKERY, PLANT, investment('ja'), investment('en')]) {
      const words = chartWords(chart, amounts, language);
      expect(looseNumbers(words)).toEqual([]);
      expect(inlinesIn(words).some((inline) => inline.type === 'amount')).toBe(true);
    }
  });
});
