// Where a line may begin: a case for every class and custom in both modes, CSS's tests, and laws on random text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakOpportunities,
  clusterStarts,
  NOT_AT_LINE_END,
  NOT_AT_LINE_START,
} from '../../src/text/index.ts';

type Mode = 'strict' | 'normal';
type Lang = 'ja' | 'en';

/** The text with | at every opportunity. */
function marked(text: string, mode: Mode = 'strict', lang: Lang = 'ja'): string {
  let at = 0;
  const pieces = breakOpportunities(text, { mode, lang }).map((offset) => {
    const piece = text.slice(at, offset);
    at = offset;
    return piece;
  });
  return [...pieces, text.slice(at)].join('|');
}

const mayStart = (character: string, mode: Mode, lang: Lang): boolean =>
  breakOpportunities(`文文${character}字字`, { mode, lang }).includes(2);

const mayEnd = (character: string, mode: Mode, lang: Lang): boolean =>
  breakOpportunities(`文文${character}字字`, { mode, lang }).includes(2 + character.length);

const LANGS = ['ja', 'en'] as const;
const MODES = ['strict', 'normal'] as const;

/** CSS Text, line-break: conditional starters (small kana and the prolonged mark). */
const CONDITIONAL =
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰ';

describe('CSS line-break', () => {
  it.each([...CONDITIONAL])('%s begins a line in normal only', (character) => {
    for (const lang of LANGS) {
      expect(mayStart(character, 'strict', lang)).toBe(false);
      expect(mayStart(character, 'normal', lang)).toBe(true);
    }
  });

  it.each(['‐', '–', '〜', '゠'])('%s begins a line in normal Japanese only', (character) => {
    expect(mayStart(character, 'strict', 'ja')).toBe(false);
    expect(mayStart(character, 'normal', 'ja')).toBe(true);
    expect(mayStart(character, 'strict', 'en')).toBe(false);
    expect(mayStart(character, 'normal', 'en')).toBe(false);
    for (const mode of MODES) expect(mayEnd(character, mode, 'ja')).toBe(true);
  });

  const never: Record<string, string> = {
    'iteration marks': '々〻ゝゞヽヾ',
    'inseparable marks': '․‥…⋯︙\u{10af6}',
    'centred marks': '・：；･‼⁇⁈⁉！？',
    suffixes: '°‰′″‵℃℉﹪％￠%¢',
    'closing marks': '」』）〕］｝〉》】⦆〙〗〟”’»)]}',
    'stops and commas': '。．、，｡､.,:;!?',
  };
  for (const [name, characters] of Object.entries(never)) {
    it.each([...characters])(`%s (${name}) never begins a line`, (character) => {
      for (const mode of MODES) for (const lang of LANGS) expect(mayStart(character, mode, lang)).toBe(false);
    });
  }

  it.each([...'「『（〔［｛〈《【⦅〘〖〝“‘«([{￥＄￡＃€№¥$£'])('%s never ends a line', (character) => {
    for (const mode of MODES)
      for (const lang of LANGS) {
        expect(mayEnd(character, mode, lang)).toBe(false);
        expect(mayStart(character, mode, lang)).toBe(true);
      }
  });
});

/** In the form the function should give it back. */
const STRICT: readonly (readonly [string, string])[] = [
  ['kanji and kana', '見|積|も|り'],
  ['small kana', 'ちょっ|と'],
  ['prolonged mark', 'デー|タ'],
  ['iteration', '人々|が'],
  ['stops', '来|た。|次|に、|行|く'],
  ['brackets', '約|「商|談」|と|（仮）|は'],
  ['adjacent closing', '「商|談」、|次'],
  ['adjacent opening', '（「商|談」）|で'],
  ['middle dot', '人|事・|総|務'],
  ['dividing', '本|当？！|は|い'],
  ['after a wide space', '何？　|次'],
  ['before a wide space', '何　　|次'],
  ['quotes in Japanese', '様、|“早|期”|の'],
  ['single quotes in Japanese', '様、|‘早|期’|の'],
  ['quotes after a stop', 'す。|“早|期”'],
  ['apostrophe', 'ABC’s|社'],
  ['dashes stay together', '注|——|記'],
  ['horizontal bars stay together', '注|――|記'],
  ['ellipsis stays together', '注……|記'],
  ['two-dot leader stays together', '注‥‥|記'],
  ['repeat mark', '〳〵|す'],
  ['voiced repeat mark', '〴〵|す'],
  ['full-width digits', '２０２７|年'],
  ['full-width thousands', '１，２３４|円'],
  ['full-width decimal', '１．５|倍'],
  ['full-width letters', 'ＡＢＣ|社'],
  ['full-width percent', '１０％|増'],
  ['prefix', '￥１，０００|円'],
  ['half-width prefix', '約|¥1,000|円'],
  ['number and unit may part', '5|件|と|12|万|円'],
  ['year and month', '2026|年|11|月|25|日'],
  ['percent', '35.4%|増'],
  ['minus sign', '利|益|△5|百|万|円'],
  ['minus sign with a prefix', '利|益|△¥1,200'],
  ['minus sign over full-width digits', '差|△５'],
  ['down triangle', '差|▲12.5%'],
  ['plus and minus', '差|＋3|と|－3|と|±5'],
  ['triangles in words', '△|印|と|▽|印'],
  ['range with an en dash', '26–40|件'],
  ['range of names with numbers', '（P10–P90）'],
  ['equation', '件|数|n＝30|と|３×４|と|Ａ＝Ｂ'],
  ['operators among words', '売|上|－|費|用|＝|利|益'],
  ['range with a wave dash', '3〜5|年'],
  ['wave dash between words', '東|京〜|大|阪'],
  ['units in one character', '25㎡|と|３㌔|と|5℃|で'],
  ['honorific', '山|田|太|郎様|へ'],
  ['honorific over a space', '山|田|太|郎 様'],
  ['company', 'ＡＢＣ|商|事 御中|各|位'],
  ['company over a wide space', '商|事　御中'],
  ['words that only look like honorifics', 'そ|の|様|子|と|御中|元'],
  ['Japanese and Latin', '使|用|PDF|を|出|力'],
  ['Latin with spaces', '当|社|の |Sales |Cloud |は'],
  ['no-break space', '図\u00a01|を'],
  ['word joiner', '文\u2060字|列'],
  ['zero width space', 'ab\u200b|cd'],
  ['newline', '一|行\n|二|行'],
  ['carriage return and newline', '一\r\n|二'],
  ['slash in a name', '準|拠|PDF/UA-1|と'],
  ['slash between Japanese', '円/年|の'],
  ['short prefix', 'e-mail|と|B-to-|B'],
  ['compound', 'well-|known|な'],
  ['date with hyphens', '2026-11-25|に'],
  ['phone', '03-1234-5678|へ'],
  ['brackets after Latin', 'ABC|（株）|は'],
  ['Latin brackets', 'f(x) |を'],
  ['address', 'は|https://|example.|com/|a/|b?|c=|d-|e_|f&|g|を'],
  ['address in brackets', '（https://|example.|com/）|を'],
  ['mail', 'は|taro.|yamada@example.|co.|jp|へ'],
  ['address without scheme', '例|example.|com/|path|を'],
  ['abbreviation with a slash', 'TCP/IP|と|24/7|で'],
  ['Hangul', '한|국|어'],
  ['Chinese', '中|国|话'],
  ['emoji with joiners', '👨‍👩‍👧|と|👍🏽|と'],
  ['flags', '🇯🇵|🇺🇸|国'],
  ['semi-voiced kana', 'か\u309a|き\u309a'],
  ['variation selector', '葛\u{e0100}|城'],
  ['half-width kana', 'ｶﾞ|ｷﾞ|ﾍﾟｰ|ｼﾞ'],
  ['circled number', '①|導|入'],
  ['arrow between numbers', '120→150|件'],
  ['arrow between words', '現|在|→|導|入|後'],
  ['time', '10:30|に'],
  ['colon', '注：|記'],
  ['trademark', 'Cloud™|を'],
  ['spaces before closing marks', '文 」|字'],
  ['middle dot after a space', '文 ・|字'],
  ['hyphen after a space', '文 –|字'],
];

describe('strict Japanese', () => {
  it.each(STRICT)('%s', (_, expected) => {
    expect(marked(expected.replaceAll('|', ''))).toBe(expected);
  });

  it('gives nothing for an empty text, one cluster or spaces', () => {
    for (const text of ['', '文', '   ', 'か\u309a', '\n']) {
      expect(breakOpportunities(text, { mode: 'strict', lang: 'ja' })).toEqual([]);
    }
  });
});

const NORMAL: readonly (readonly [string, string])[] = [
  ['small kana', 'ち|ょ|っ|と'],
  ['prolonged mark', 'デ|ー|タ'],
  ['iteration', '人々|が'],
  ['wave dash between words', '東|京|〜|大|阪'],
  ['en dash between words', '東|京|–|大|阪'],
  ['opening mark before a dash', '（〜|5）'],
  ['hyphen in Latin', 'well‐|known'],
  ['range of numbers', '26–40'],
];

describe('normal Japanese', () => {
  it.each(NORMAL)('%s', (_, expected) => {
    expect(marked(expected.replaceAll('|', ''), 'normal')).toBe(expected);
  });
});

const ENGLISH: readonly (readonly [string, string])[] = [
  ['words', 'The |quick |brown |fox'],
  ['runs of spaces', 'The   |fox'],
  ['quotes', 'He |said |“it |works” |and |left.'],
  ['apostrophe', 'don’t |and |’twas'],
  ['ASCII quotes', 'a |"b" |c'],
  ['brackets', 'a |(b |c) |d'],
  ['hyphen', 'a |well-|known |fact'],
  ['non-breaking hyphen', 'a |well\u2011known |fact'],
  ['short prefix', 'an |e-mail |from |X-ray'],
  ['option', 'run |-v |now'],
  ['en dash between spaces', 'a |– |b'],
  ['em dash', 'word|—|word'],
  ['range', 'from |26–40 |to'],
  ['money', 'costs |$1,200.50 |or |(¥1.2 |M)'],
  ['currency sign and a space', 'in |¥ million/year |or |€ 40'],
  ['slash', 'and/or |PDF/UA-1'],
  ['percent', '35% |of'],
  ['soft hyphen', 'hy\u00ad|phen'],
  ['accents', 'cafe\u0301 |au'],
  ['Japanese inside', 'the |見|積、|with'],
  ['exclamation after a space', 'what !|'],
  ['full stop after a space', 'x . |y'],
  ['number after a space', 'x |.5'],
  ['address', 'at |https://|example.|com/|a.'],
];

describe('English', () => {
  it.each(ENGLISH)('%s', (_, expected) => {
    const shown = expected.endsWith('!|') ? expected.slice(0, -1) : expected;
    expect(marked(shown.replaceAll('|', ''), 'strict', 'en')).toBe(shown);
  });
});

describe('laws', () => {
  const alphabet = [
    ...'漢字かなカナっーャ々〻「」『』（）。、・：；！？…‥—―〜～–‐-％%¥$￥０９ＡAbz019 .,/&=_@()"\'　△▲±+→①様殿御中',
    'か\u309a',
    '葛\u{e0100}',
    '👨‍👩‍👧',
    '𠮷',
    'e\u0301',
    'ｶﾞ',
    '\u00a0',
    '\u2060',
    '\ud83d',
    'https://a.jp/b',
  ];
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((parts) => parts.join(''));
  const options = fc.record({ mode: fc.constantFrom(...MODES), lang: fc.constantFrom(...LANGS) });
  const quotesAndHyphens = new Set('’”»‐–');
  const notFirst = new Set([...NOT_AT_LINE_START].filter((c) => !quotesAndHyphens.has(c)));
  const notLast = new Set([...NOT_AT_LINE_END].filter((c) => !'‘“«'.includes(c)));

  it('never divides a cluster, and ascends inside the text', () => {
    fc.assert(
      fc.property(text, options, (sample, chosen) => {
        const starts = new Set(clusterStarts(sample));
        const breaks = breakOpportunities(sample, chosen);
        expect(breaks.every((b) => starts.has(b) && b > 0 && b < sample.length)).toBe(true);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the lists of line starts and ends in strict', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (sample, lang) => {
        for (const b of breakOpportunities(sample, { mode: 'strict', lang })) {
          expect(notFirst.has(sample[b]!)).toBe(false);
          expect(notLast.has(sample[b - 1]!)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps Japanese hyphens and quotes from line starts in strict Japanese', () => {
    const wide = fc
      .array(fc.constantFrom(...'漢かカ、。“”‘’‐–〜「」 　'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(wide, (sample) => {
        for (const b of breakOpportunities(sample, { mode: 'strict', lang: 'ja' })) {
          expect('‐–〜'.includes(sample[b]!)).toBe(false);
        }
      }),
    );
  });

  it('has no opportunity beside NO-BREAK SPACE and WORD JOINER', () => {
    fc.assert(
      fc.property(text, options, (sample, chosen) => {
        for (const b of breakOpportunities(sample, chosen)) {
          expect('\u00a0\u2060'.includes(sample[b - 1]!)).toBe(false);
          expect(sample[b]).not.toBe('\u2060');
          if (sample[b] === '\u00a0') expect(sample[b - 1]).toBe(' ');
        }
      }),
    );
  });

  it('allows in normal whatever strict allows', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (sample, lang) => {
        const normal = new Set(breakOpportunities(sample, { mode: 'normal', lang }));
        for (const b of breakOpportunities(sample, { mode: 'strict', lang }))
          expect(normal.has(b)).toBe(true);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const long = 'a.b/c@d-'.repeat(5_000);
    const before = performance.now();
    breakOpportunities(long, { mode: 'strict', lang: 'ja' });
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
