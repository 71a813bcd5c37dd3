// The composer with the real fonts: flush edges, rules across spans, source kept, total fit, headings, English.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/index.ts';
import {
  type ComposedLine,
  composeParagraph,
  type ParagraphStyle,
  type Span,
} from '../../../src/layout/paragraph/index.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../../src/text/index.ts';

const fonts = openFonts();

const body: ParagraphStyle = {
  size: 10.5,
  align: 'justify',
  language: 'ja',
  breaking: 'strict',
  phrases: false,
  hyphenate: false,
  quarterEm: true,
};
const english: ParagraphStyle = { ...body, language: 'en', hyphenate: true };
const heading: ParagraphStyle = { ...body, size: 20, align: 'start', phrases: true };

const span = (text: string, more: Partial<Span> = {}): Span => ({
  text,
  bold: false,
  colour: '#000000',
  key: 1,
  ...more,
});
const compose = (
  spans: string | readonly Span[],
  style: ParagraphStyle,
  width: number,
): readonly ComposedLine[] =>
  composeParagraph(typeof spans === 'string' ? [span(spans)] : spans, style, width, fonts);
const textOf = (line: ComposedLine): string => line.segments.map((segment) => segment.text).join('');
const textsOf = (lines: readonly ComposedLine[]): readonly string[] => lines.map(textOf);

const rightEdge = (line: ComposedLine): number => {
  const run = line.runs.at(-1)!;
  return run.x + run.xs.at(-1)! + run.advances.at(-1)!;
};

const SAMPLE =
  '当社の提案は、段取り替えの時間を1回40分から15分に短縮し、年35.4百万円の営業利益を生むものです。「人が足りない」という声は、Sales Cloud 2026の導入により（初年度の費用△12.3百万円を含めても）解消できます。効果の半分は、焼き上がりを待つ時間が減ることによるもので、残りは廃棄の減少と、夜間の無人運転によるものです。';

describe('justified Japanese', () => {
  const lines = compose(SAMPLE, body, 441);

  it('fills every line but the last', () => {
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) {
      expect(line.justified).toBe(true);
      expect(line.runs[0]!.x + line.runs[0]!.xs[0]!).toBeCloseTo(0, 2);
      expect(Math.abs(rightEdge(line) - 441)).toBeLessThan(0.01);
      expect(line.width).toBeCloseTo(441, 6);
    }
    expect(lines.at(-1)!.justified).toBe(false);
    expect(lines.at(-1)!.width).toBeLessThan(441);
  });

  it('adds no more than a quarter em at any place', () => {
    for (const line of lines) expect(line.stretch).toBeLessThanOrEqual(0.25);
  });

  it('adds no more than a quarter em in any column of page width', () => {
    for (let width = 200; width <= 441; width += 3) {
      for (const line of compose(SAMPLE, body, width)) expect(line.stretch).toBeLessThanOrEqual(0.25 + 1e-9);
    }
  });

  it('survives a measure of less than a character', () => {
    const narrow = compose(SAMPLE, body, 4);
    expect(textsOf(narrow).join('')).toBe(SAMPLE);
  });

  it('keeps the source', () => {
    expect(textsOf(lines).join('')).toBe(SAMPLE);
  });

  it('sets a line of nothing but kanji without glue', () => {
    const [line] = compose('営業利益', body, 441);
    expect(line!.width).toBeCloseTo(42, 9);
  });

  it('keeps a quarter em between Japanese and Latin letters and digits only', () => {
    const width = (text: string, quarterEm = true): number =>
      compose(text, { ...body, quarterEm }, 441)[0]!.width;
    const digits = width('35');
    expect(width('年35件')).toBeCloseTo(21 + digits + 2 * 0.25 * 10.5, 6);
    expect(width('年35件', false)).toBeCloseTo(21 + digits, 6);
    expect(width('年35%増') - width('年35%')).toBeCloseTo(10.5, 6);
    expect(width('約¥5')).toBeCloseTo(10.5 + width('¥5'), 6);
    expect(width('差△5')).toBeCloseTo(10.5 + width('△5'), 6);
    expect(width('３件')).toBeCloseTo(width('３') + 10.5, 6);
  });

  it('sets marks as half an em and their glue by JLReq', () => {
    const em = (text: string): number => compose(text, body, 441)[0]!.width / 10.5;
    expect(em('人、物')).toBeCloseTo(3, 6);
    expect(em('人物。')).toBeCloseTo(2.5, 6);
    expect(em('「人')).toBeCloseTo(1.5, 6);
    expect(em('人「物」「事」')).toBeCloseTo(6, 6); // half bodies of four marks, half an em before 「 twice
    expect(em('人」。物')).toBeCloseTo(3.5, 6);
    expect(em('人（「物')).toBeCloseTo(3.5, 6);
    expect(em('人・物')).toBeCloseTo(3, 6);
    expect(em('人」・物')).toBeCloseTo(3.5, 6);
    expect(em('人。・物')).toBeCloseTo(4, 6);
    expect(em('何？　「物')).toBeCloseTo(4.5, 6);
  });

  it('pulls one or two characters back into the last line', () => {
    const text = '一、二、三、四、五、六、七、八、九、十、人物';
    const natural = compose(text, body, 1000)[0]!.width;
    const lines = compose(text, body, natural - 5);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.width).toBeCloseTo(natural - 5, 6);
    expect(lines[0]!.stretch).toBeLessThan(0);
  });

  it('leaves no last line of one or two characters when another way exists', () => {
    for (let width = 150; width < 260; width += 7) {
      const last = textOf(compose(SAMPLE, body, width).at(-1)!).replace(/[、。」）]/g, '');
      expect(last.length).toBeGreaterThan(2);
    }
  });

  it('prefers not to part a number from its unit', () => {
    for (let width = 150; width < 441; width += 11) {
      const texts = textsOf(compose(SAMPLE, body, width)).join('|');
      expect(texts).not.toMatch(/\d\|[回分百万円]/);
    }
  });
});

describe('rules across spans', () => {
  it('keeps the mark after a bold amount on its line', () => {
    for (let width = 40; width < 120; width += 3) {
      const lines = compose(
        [
          span('効果は年に'),
          span('35百万円', { bold: true, key: 2 }),
          span('、回収は'),
          span('早い', { key: 3 }),
          span('：図1'),
        ],
        body,
        width,
      );
      for (const line of lines) expect(textOf(line)).not.toMatch(/^[、：]/);
    }
  });

  it('gives each key its own runs and segments', () => {
    const [line] = compose(
      [span('効果は'), span('35', { key: 2, colour: '#A8431A' }), span('百万円')],
      body,
      441,
    );
    expect(line!.segments.map(({ key, text }) => [key, text])).toEqual([
      [1, '効果は'],
      [2, '35'],
      [1, '百万円'],
    ]);
    expect(line!.runs.map((run) => run.key)).toEqual([1, 2, 1]);
    expect(line!.runs[1]!.colour).toBe('#A8431A');
    const [, amount] = line!.segments;
    expect(amount!.x1 - amount!.x0).toBeCloseTo(2 * 0.5562 * 10.5, 2);
  });

  it('never merges equal neighbours of different keys', () => {
    const [line] = compose([span('効果'), span('効果', { key: 2 })], body, 441);
    expect(line!.runs).toHaveLength(2);
  });

  it('draws arrows and keeps their text', () => {
    const [line] = compose([span('40分'), span('→', { kind: 'arrow', key: 2 }), span('15分')], body, 441);
    expect(line!.arrows).toHaveLength(1);
    expect(line!.arrows[0]!.x1 - line!.arrows[0]!.x0).toBeCloseTo(1.5 * 10.5, 6);
    expect(textOf(line!)).toBe('40分→15分');
    expect(line!.runs.flatMap((run) => [...run.text]).join('')).toBe('40分15分');
  });

  it('ends a line at a forced break', () => {
    const lines = compose([span('一行目'), span('\n', { kind: 'break', key: 2 }), span('二行目')], body, 441);
    expect(textsOf(lines)).toEqual(['一行目\n', '二行目']);
    expect(lines.map((line) => line.forced)).toEqual([true, false]);
    expect(lines.every((line) => !line.justified)).toBe(true);
  });

  it('keeps an empty line between two breaks, and none after the last', () => {
    const lines = compose(
      [span('一'), span('', { kind: 'break' }), span('', { kind: 'break' }), span('二\n')],
      body,
      441,
    );
    expect(textsOf(lines)).toEqual(['一', '', '二\n']);
  });
});

describe('alignment', () => {
  it('places lines at the end and in the middle', () => {
    const end = compose('営業利益', { ...body, align: 'end' }, 100)[0]!;
    expect(end.left).toBeCloseTo(58, 6);
    expect(rightEdge(end)).toBeCloseTo(100, 6);
    const middle = compose('営業利益', { ...body, align: 'center' }, 100)[0]!;
    expect(middle.left).toBeCloseTo(29, 6);
    expect(middle.runs[0]!.x).toBeCloseTo(29, 6);
  });

  it('leaves ragged lines natural', () => {
    for (const line of compose(SAMPLE, { ...body, align: 'start' }, 200))
      expect(line.stretch).toBeLessThanOrEqual(0);
  });

  it('breaks what is wider than the measure, but no number', () => {
    const lines = compose('Donaudampfschifffahrtsgesellschaft', { ...body, align: 'start' }, 60);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(60.001);
    expect(compose('123456789012345', { ...body, align: 'start' }, 30)).toHaveLength(1);
  });
});

describe('headings', () => {
  it('break at phrases', () => {
    const lines = compose('年35百万円の営業利益を生む段取り替えの短縮のご提案', heading, 441);
    expect(textsOf(lines)).toEqual(['年35百万円の営業利益を生む', '段取り替えの短縮のご提案']);
  });

  it('are even, and never end in one or two characters', () => {
    const lines = compose('段取り替えの短縮が利益の半分を生む', heading, 330);
    expect(textsOf(lines)).toEqual(['段取り替えの短縮が', '利益の半分を生む']);
  });

  it('stay on one line when they fit', () => {
    expect(compose('ご提案の要旨', heading, 441)).toHaveLength(1);
  });

  it('tear a phrase that no line can hold', () => {
    const lines = compose('販売管理システム導入効果測定手法', heading, 200);
    expect(lines.length).toBe(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(200.001);
  });
});

const PROSE =
  'The proposal shortens the changeover from forty minutes to fifteen and earns an operating profit of ¥35.4 million a year, although implementation costs are included; manufacturing investment pays back in two years and nine months, with “early” adoption raising the expected contribution considerably.';

describe('English', () => {
  it('fills lines with word spaces and hyphens, never more than two in a row', () => {
    const lines = compose(PROSE, english, 200);
    for (const line of lines.slice(0, -1)) expect(Math.abs(rightEdge(line) - 200)).toBeLessThan(0.01);
    expect(lines.some((line) => line.hyphenated)).toBe(true);
    const marks = lines.map((line) => (line.hyphenated ? '-' : ' ')).join('');
    expect(marks).not.toContain('---');
    expect(textsOf(lines).join('')).toBe(PROSE);
  });

  it('draws the hyphen at the end, over no source', () => {
    const line = compose(PROSE, english, 200).find((candidate) => candidate.hyphenated)!;
    const run = line.runs.at(-1)!;
    expect(fonts.face(run.face).toUnicode(run.glyphs.at(-1)!)).toBe('‐');
    expect(run.clusters.at(-1)).toBe(run.text.length);
  });

  it('hyphenates nothing without leave', () => {
    expect(compose(PROSE, { ...english, hyphenate: false }, 200).some((line) => line.hyphenated)).toBe(false);
  });

  it('keeps the blank that a break took in the text, not in the glyphs', () => {
    const lines = compose(PROSE, { ...english, align: 'start' }, 200);
    expect(textOf(lines[0]!)).toMatch(/ $/);
    expect(lines[0]!.runs.at(-1)!.text).not.toMatch(/ $/);
  });

  it('respects soft hyphens and no-break spaces', () => {
    const soft = compose('uninterrupt\u00adedly', { ...english, align: 'start', hyphenate: false }, 65);
    expect(soft.map((line) => line.hyphenated)).toEqual([true, false]);
    expect(textsOf(soft).join('')).toBe('uninterrupt\u00adedly');
    for (const text of textsOf(
      compose('see Fig.\u00a01 and Fig.\u00a02 and Fig.\u00a03', { ...english, align: 'start' }, 60),
    )) {
      expect(text).not.toMatch(/\u00a0$/);
    }
  });

  it('takes Japanese from the Japanese face', () => {
    const [line] = compose('the 見積 form', english, 441);
    expect(line!.runs.map((run) => run.face)).toEqual(['latin-400', 'ja-400', 'latin-400']);
  });
});

describe('glyphs', () => {
  it('reports what no face has', () => {
    const [line] = compose([span('顔😀', { key: 7 })], body, 441);
    expect(line!.missing).toEqual([{ key: 7, cluster: '😀' }]);
    expect(line!.runs.map((run) => run.text).join('')).toBe('顔😀');
  });

  it('has as many places and sources as glyphs', () => {
    for (const line of compose(`${SAMPLE}か\u309a葛\u{e0100}`, body, 200)) {
      for (const run of line.runs) {
        expect(run.xs).toHaveLength(run.glyphs.length);
        expect(run.advances).toHaveLength(run.glyphs.length);
        expect(run.clusters).toHaveLength(run.glyphs.length);
        expect([...run.clusters]).toEqual([...run.clusters].sort((a, b) => a - b));
      }
    }
  });

  it('gives nothing for nothing', () => {
    expect(compose([], body, 441)).toEqual([]);
    expect(compose('', body, 441)).toEqual([]);
  });
});

describe('laws on generated paragraphs', () => {
  const pieces = [
    ...'営業利益効果段取替工程待時間廃棄減少導入費用回収年件円提案販売店',
    ...'はがをにでともの、。',
    'データ',
    'シミュレーション',
    'っきょ',
    '「見積」',
    '（税抜）',
    '『例』',
    '35.4',
    '12',
    '1,200',
    '¥5',
    '△3.1',
    '２０２７',
    '％',
    '20%',
    'PDF/UA-1',
    'Sales Cloud ',
    '26–40',
    '3〜5',
    '・',
    '：',
    '？　',
    '——',
    '……',
    '々',
    'ーム',
    '“早期”',
    '\u00a0',
    '→',
    'か\u309a',
    'e-mail',
    'https://example.com/a-b',
  ];
  const paragraph = fc
    .array(fc.constantFrom(...pieces), { minLength: 40, maxLength: 120 })
    .map((parts) => parts.join(''));
  const cut = fc.array(fc.nat(400), { maxLength: 4 });
  const first = new Set([...NOT_AT_LINE_START].filter((c) => !'’”»'.includes(c)));
  const last = new Set([...NOT_AT_LINE_END].filter((c) => !'‘“«'.includes(c)));

  /** Cuts a text into spans of changing weight and key. */
  const toSpans = (text: string, cuts: readonly number[]): readonly Span[] => {
    const places = [...new Set([0, ...cuts.filter((c) => c < text.length), text.length])].sort(
      (a, b) => a - b,
    );
    const whole = places.filter((at) => !/[\udc00-\udfff\u309a]/.test(text[at] ?? ''));
    return whole.slice(1).map((end, i) => span(text.slice(whole[i], end), { key: i, bold: i % 2 === 1 }));
  };

  it('keep line starts and ends, edges and the source (200 paragraphs)', () => {
    fc.assert(
      fc.property(paragraph, cut, fc.integer({ min: 150, max: 441 }), (text, cuts, width) => {
        const lines = compose(toSpans(text, cuts), body, width);
        expect(textsOf(lines).join('')).toBe(text);
        lines.forEach((line, i) => {
          const shown = textOf(line);
          if (i > 0) expect(first.has(shown[0]!)).toBe(false);
          if (i < lines.length - 1) {
            expect(last.has(shown.trimEnd().at(-1)!)).toBe(false);
            // Latin and marks have no place that may open.
            if (line.justified) expect(Math.abs(rightEdge(line) - width)).toBeLessThan(0.01);
            else expect(shown).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]{2}|\S \S/u);
          }
          expect(line.width).toBeLessThanOrEqual(width + 0.01);
        });
      }),
      { numRuns: 200, seed: 20261125 },
    );
  }, 120_000);

  it('are the same every time', () => {
    expect(JSON.stringify(compose(SAMPLE, body, 300))).toBe(JSON.stringify(compose(SAMPLE, body, 300)));
  });

  it('says how long a paragraph takes', () => {
    const start = performance.now();
    for (let i = 0; i < 50; i += 1) compose(SAMPLE, body, 441);
    console.log(`${((performance.now() - start) / 50).toFixed(2)} ms for ${SAMPLE.length} characters`);
  });
});
