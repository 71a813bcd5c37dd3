// A character into its class of Unicode line breaking (UAX#14, table 1); what depends on language or mode is left open.

/**
 * Classes of UAX#14 that our rules tell apart. `CJ` (small kana) and `AI` (signs that are wide in Japanese) are resolved
 * by the caller; Hangul counts as `ID`, since Korean breaks like Japanese here; Thai and its like as `AL`: they need a
 * dictionary.
 */
export type LineBreakClass =
  | 'AI'
  | 'AL'
  | 'B2'
  | 'BA'
  | 'BB'
  | 'BK'
  | 'CB'
  | 'CJ'
  | 'CL'
  | 'CP'
  | 'EX'
  | 'GL'
  | 'HL'
  | 'HY'
  | 'ID'
  | 'IN'
  | 'IS'
  | 'NS'
  | 'NU'
  | 'OP'
  | 'PO'
  | 'PR'
  | 'QU'
  | 'SP'
  | 'SY'
  | 'WJ'
  | 'ZW';

/** Code points by class, hexadecimal, ranges inclusive (LineBreak.txt; scripts of living business writing). */
const RANGES: Partial<Record<LineBreakClass, string>> = {
  BK: 'a-d 85 2028-2029',
  SP: '20',
  ZW: '200b',
  WJ: '2060 feff',
  GL: 'a0 34f 35c-362 f08 f0c f12 fd9-fda 180e 2007 2011 202f',
  BA: '9 7c ad 58a 5be 964-965 e5a-e5b f0b f34 f7f f85 fbe-fbf fd2 104a-104b 1361 1400 1680 16eb-16ed 1735-1736 17d4-17d5 17d8 17da 1804-1805 2000-2006 2008-200a 2010 2012-2013 2027 2056 2058-205b 205d-205f 2cfa-2cfc 2cff 2e0e-2e15 2e17 2e19 2e2a-2e2d 2e30-2e31 2e33-2e34 2e3c-2e3e 2e40-2e41 2e43-2e4a 3000 a4fe-a4ff a60d a60f',
  BB: 'b4 2c8 2cc 2df f01-f04 f06-f07 f09-f0a fd0-fd1 fd3 1806 1ffd',
  B2: '2014-2015 2e3a-2e3b',
  HY: '2d',
  CB: 'fffc',
  OP: '28 5b 7b a1 bf f3a f3c 201a 201e 2045 207d 208d 2308 230a 2329 2768 276a 276c 276e 2770 2772 2774 27e6 27e8 27ea 27ec 27ee 2983 2985 2987 2e28 3008 300a 300c 300e 3010 3014 3016 3018 301a 301d fe17 fe35 fe37 fe39 fe3b fe3d fe3f fe41 fe43 fe47 fe59 fe5b fe5d ff08 ff3b ff5b ff5f ff62',
  CL: '7d f3b f3d 2046 207e 208e 2309 230b 232a 2769 276b 276d 276f 2771 2773 2775 27e7 27e9 27eb 27ed 27ef 2984 2986 2988 2e29 3001-3002 3009 300b 300d 300f 3011 3015 3017 3019 301b 301e-301f fe11-fe12 fe18 fe36 fe38 fe3a fe3c fe3e fe40 fe42 fe44 fe48 fe50 fe52 fe5a fe5c fe5e ff09 ff0c ff0e ff3d ff5d ff60-ff61 ff63-ff64',
  CP: '29 5d',
  EX: '21 3f 5c6 61b 61d-61f 6d4 f0d-f11 f14 1802-1803 1808-1809 2762-2763 2e2e fe15-fe16 fe56-fe57 ff01 ff1f',
  IS: '2c 2e 3a-3b 37e 589 60c-60d 7f8 2044 fe10 fe13-fe14',
  SY: '2f',
  QU: '22 27 ab bb 2018-2019 201b-201d 201f 2039-203a 275b-2760',
  NS: '17d6 203c-203d 2047-2049 3005 301c 303b-303c 309b-309e 30a0 30fb 30fd-30fe a015 fe54-fe55 ff1a-ff1b ff5e ff65 ff9e-ff9f',
  CJ: '3041 3043 3045 3047 3049 3063 3083 3085 3087 308e 3095-3096 30a1 30a3 30a5 30a7 30a9 30c3 30e3 30e5 30e7 30ee 30f5-30f6 30fc 31f0-31ff ff67-ff70 1b132 1b150-1b152 1b155 1b164-1b167',
  IN: '2024-2026 22ef fe19 10af6',
  PO: '25 a2 b0 609-60b 66a 9f2-9f3 9f9 d79 2030-2037 20a7 20b6 20bb 20be 20c0 2103 2109 a838 fdfc fe6a ff05 ffe0',
  PR: '24 2b 5c a3-a5 b1 58f 9fb af1 bf9 e3f 17db 20a0-20a6 20a8-20b5 20b7-20ba 20bc-20bd 20bf 20c1-20cf 2116 2212-2213 fe69 ff03-ff04 ffe1 ffe5-ffe6',
  AI: 'a7-a8 aa b2-b3 b6-ba bc-be d7 f7 2c7 2c9-2cb 2cd 2d0 2d8-2db 2dd 2016 2020-2021 203b 2074 207f 2081-2084 2105 2113 2121 212b 2154-2155 215b 215e 2160-216b 2170-2179 2190-2199 21d2 21d4 2200 2202-2203 2207-2208 220b 220f 2211 2215 221a 221d-2220 2223 2225 2227-222c 222e 2234-2237 223c-223d 2248 224c 2252 2260-2261 2264-2267 226a-226b 226e-226f 2282-2283 2286-2287 2295 2299 22a5 22bf 2312 2460-24fe 2500-25a9 25b2-25b7 25bc-25c1 25c6-25c8 25cb 25ce-25d1 25e2-25e5 25ef 2605-2606 2609 260e-260f 2616-2617 2640 2642 2660-266f 2776-2793 2b55-2b59 fffd',
};

/** Wide writing, each sign of which may stand at either edge of a line: kana, kanji, Hangul, full-width forms, emoji. */
const IDEOGRAPHIC =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Yi}\u2e80-\u2fff\u3003-\u3007\u3012-\u3013\u301f-\u303f\u3190-\u319f\u31c0-\u31ef\u3200-\u33ff\ufe30-\ufe6f\uff00-\uffef\u{1f1e6}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

/** From here on emoji are signs of their own; ©, ® and ™ before it belong to their word. */
const FIRST_EMOJI = 0x231a;
const EMOJI = /^\p{Extended_Pictographic}/u;

const DIGIT = /^\p{Nd}/u;
const HEBREW = /^\p{Script=Hebrew}/u;

const LISTED = new Map<number, LineBreakClass>();
for (const [name, ranges] of Object.entries(RANGES)) {
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = first; code <= last; code += 1) LISTED.set(code, name as LineBreakClass);
  }
}

/** The class of a cluster: that of its first character (marks follow their base, UAX#14 LB9). */
export function lineBreakClass(cluster: string): LineBreakClass {
  const code = cluster.codePointAt(0) ?? 0;
  const listed = LISTED.get(code);
  if (listed !== undefined) return listed;
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 'NU' : 'AL';
  if (IDEOGRAPHIC.test(cluster) || (code >= FIRST_EMOJI && EMOJI.test(cluster))) return 'ID';
  if (DIGIT.test(cluster)) return 'NU';
  return HEBREW.test(cluster) ? 'HL' : 'AL';
}
