// The table of character classes and the two lists that Word takes from it.
import { describe, expect, it } from 'vitest';
import {
  type CharacterClass,
  characterClass,
  isJapaneseLetter,
  NOT_AT_LINE_END,
  NOT_AT_LINE_START,
} from '../../src/text/index.ts';

const CASES: readonly (readonly [CharacterClass, string])[] = [
  ['opening', '「『（【〔［｛〈《｢“‘'],
  ['closing', '」』）】〕］｝〉》｣”’'],
  ['hyphen', '‐〜゠–～'],
  ['dividing', '！？‼⁇⁈⁉'],
  ['middleDot', '・：；･'],
  ['fullStop', '。．｡'],
  ['comma', '、，､'],
  ['inseparable', '—―…‥〳〴〵'],
  ['iteration', 'ヽヾゝゞ々〻'],
  ['prolonged', 'ーｰ'],
  ['smallKana', 'ぁっゃゕァッャヶㇷｧｯ'],
  ['prefix', '￥＄￡＃€№¥$£'],
  ['postfix', '°′″℃％‰㎡㌔ℓ%'],
  ['wideSpace', '\u3000'],
  ['kana', 'あがアガヴｱ'],
  ['ideograph', '漢字〇〆﨑𠮷'],
  ['fullWidthLatin', '０９ＡＺａ'],
  ['latin', 'Az09é+-(),.Ωж'],
  ['space', ' \u00a0'],
  ['other', '→△①※'],
];

describe('characterClass', () => {
  for (const [kind, characters] of CASES) {
    it.each([...characters])(`%s is ${kind}`, (character) => {
      expect(characterClass(character)).toBe(kind);
    });
  }

  it('looks at the first character of a cluster', () => {
    expect(characterClass('か\u309a')).toBe('kana');
    expect(characterClass('ㇷ\u309a')).toBe('smallKana');
    expect(characterClass('葛\u{e0100}')).toBe('ideograph');
  });

  it('counts kana, kanji and their marks as Japanese letters', () => {
    for (const character of 'あア漢々ーっ') expect(isJapaneseLetter(characterClass(character))).toBe(true);
    for (const character of 'A1、「△１％') expect(isJapaneseLetter(characterClass(character))).toBe(false);
  });
});

describe('the lists', () => {
  it('have no character twice and share none', () => {
    const start = [...NOT_AT_LINE_START];
    const end = [...NOT_AT_LINE_END];
    expect(new Set(start).size).toBe(start.length);
    expect(new Set(end).size).toBe(end.length);
    expect(start.filter((character) => end.includes(character))).toEqual([]);
  });

  it('hold what JLReq forbids, and no more', () => {
    for (const character of '、。」）・：！？々ーっャゝ〜’') expect(NOT_AT_LINE_START).toContain(character);
    for (const character of '「（『“￥€') expect(NOT_AT_LINE_END).toContain(character);
    for (const character of '漢あア—…％℃')
      expect(NOT_AT_LINE_START + NOT_AT_LINE_END).not.toContain(character);
  });
});
