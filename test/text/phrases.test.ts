// Phrases of headings as we would write them in our own documents.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseBreaks } from '../../src/text/index.ts';

const phrases = (text: string): string => {
  const places = [0, ...phraseBreaks(text), text.length];
  return places
    .slice(1)
    .map((end, i) => text.slice(places[i], end))
    .join('|');
};

describe('phraseBreaks', () => {
  it.each([
    '段取り替えの|短縮が|利益の|半分を|生む',
    '年35百万円の|営業利益を|生む|段取り替えの|短縮',
    'シミュレーションについての|ご提案',
    '導入により|在庫回転日数が|12日|短くなる',
    '販売管理システムの|入れ替えによる|効果',
    'お客様が|導入後に|得る|利益と|その|確からしさ',
    'ご提案の|要旨',
    'なぜいま|始めるのか',
    '投資は|2年9か月で|回収できます',
    '「人が|足りない」という|声に|応える|新しい|使い方',
    'Sales |Cloudで|商談の|見える化を|進める',
    '最大の|リスクは|定着率であり、|教育で|抑える',
    'この|提案で|約35百万円の|利益が|増えます',
    '焼き上がりを|待つ|時間を|1日|40分|減らす',
    'パンの|焼成を|無人で|続けられる',
    'AIによる|需要予測で|廃棄を|半分に',
    '第3四半期の|見込み',
    '初年度の|費用△12.3百万円',
  ])('%s', (expected) => {
    expect(phrases(expected.replaceAll('|', ''))).toBe(expected);
  });

  it('gives nothing for one phrase or none', () => {
    for (const text of ['', '要旨', 'シミュレーション', '35.4%']) expect(phraseBreaks(text)).toEqual([]);
  });

  it('never begins a phrase with a mark, nor inside katakana or a number', () => {
    const unit = fc.constantFrom(...'漢字段取のはがをにデータムー、。」「（）・12.%円年PDF 々っ');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
        (text) => {
          for (const at of phraseBreaks(text)) {
            expect('、。」）・ー々っ%').not.toContain(text[at]);
            expect('「（').not.toContain(text[at - 1]);
            expect(/[ァ-ー]/.test(text[at - 1]!) && /[ァ-ー]/.test(text[at]!)).toBe(false);
            expect(/[\d.]/.test(text[at - 1]!) && /[\d.%円年]/.test(text[at]!)).toBe(false);
          }
        },
      ),
    );
  });
});
