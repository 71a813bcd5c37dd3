// The opened family: measures, choice of faces, shaping and subsets, with the real font files.

import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FACE_IDS, type FaceId, openFonts } from '../../src/fonts/index.ts';

const fonts = openFonts();
const file = (name: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`);
const arimo = openSync(file('arimo/400Regular/Arimo_400Regular.ttf'));
const biz = openSync(file('biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'));

describe('openFonts', () => {
  it('reads a process once', () => {
    expect(openFonts()).toBe(fonts);
    expect(fonts.face('ja-400')).toBe(fonts.face('ja-400'));
  });

  it.each(FACE_IDS)('%s has sound measures', (id) => {
    const face = fonts.face(id);
    expect(face.unitsPerEm).toBe(2048);
    expect(face.ascent).toBeGreaterThan(800);
    expect(face.descent).toBeLessThan(0);
    expect(face.capHeight).toBeGreaterThan(600);
    expect(face.capHeight).toBeLessThan(800);
    expect(face.stemV).toBeGreaterThan(id.endsWith('700') ? 100 : 60);
    expect(face.stemV).toBeLessThan(200);
    expect(face.bytes.length).toBeGreaterThan(300_000);
    expect(face.postscriptName).toMatch(/^(Arimo|BIZUDPGothic)-(Regular|Bold)$/);
  });

  it('agrees with fontkit on every code point and advance', () => {
    for (const [id, font] of [
      ['latin-400', arimo],
      ['ja-400', biz],
    ] as const) {
      const face = fonts.face(id);
      for (const character of 'Az09 ¥–‐é漢字かなカナー、。「」△→①㈱髙﨑') {
        const [glyph] = font.layout(character).glyphs;
        const code = character.codePointAt(0)!;
        expect([character, face.glyphOf(code)]).toEqual([character, glyph!.id]);
        expect(face.advance(glyph!.id)).toBeCloseTo((glyph!.advanceWidth * 1000) / 2048, 6);
      }
    }
  });

  it('has one digit width in the Latin faces', () => {
    for (const id of ['latin-400', 'latin-700'] as const) {
      const widths = new Set(
        [...'0123456789'].map((d) => fonts.face(id).advance(fonts.face(id).glyphOf(d.charCodeAt(0)))),
      );
      expect(widths.size).toBe(1);
    }
  });
});

describe('toUnicode', () => {
  const text = (id: FaceId, character: string): string | undefined => {
    const face = fonts.face(id);
    return face.toUnicode(face.glyphOf(character.codePointAt(0)!));
  };

  it('gives a letter back', () => {
    for (const character of 'AKké¥ –') expect(text('latin-400', character)).toBe(character);
    for (const character of '漢字、。「△あア①') expect(text('ja-400', character)).toBe(character);
  });

  it('prefers plain characters to compatibility forms', () => {
    const { toUnicode, glyphOf } = fonts.face('ja-400');
    for (const [compatibility, plain] of [
      ['\u212b', 'Å'],
      ['\u2126', 'Ω'],
      ['\uf900', '豈'],
    ] as const) {
      if (glyphOf(compatibility.charCodeAt(0)) !== glyphOf(plain.charCodeAt(0))) continue;
      expect(toUnicode(glyphOf(compatibility.charCodeAt(0)))).toBe(plain);
    }
  });

  it('knows kana with a semi-voiced mark that have no code point', () => {
    const face = fonts.face('ja-400');
    const { glyphs } = fonts.shape('か\u309a', 'ja-400', { kern: false });
    expect(glyphs).toHaveLength(1);
    expect(face.toUnicode(glyphs[0]!)).toBe('か\u309a');
  });
});

describe('faceOf', () => {
  const face = (cluster: string, language: 'ja' | 'en', bold = false) =>
    fonts.faceOf(cluster, { bold, language });

  it.each([...'漢かなカナー、。「」（）・：△▲→…‥—“”‘’①㈱１Ａ\u3000×±'])(
    'draws %s from BIZ in Japanese',
    (character) => {
      expect(face(character, 'ja')).toBe('ja-400');
    },
  );

  it.each([...'Az09 ¥%+()-./–‐éÄ€£'])('draws %s from Arimo in Japanese', (character) => {
    expect(face(character, 'ja')).toBe('latin-400');
  });

  it.each([...'“”‘’—…→×A1'])('draws %s from Arimo in English', (character) => {
    expect(face(character, 'en')).toBe('latin-400');
  });

  it('draws Japanese from BIZ in English and follows the weight', () => {
    expect(face('漢', 'en', true)).toBe('ja-700');
    expect(face('A', 'ja', true)).toBe('latin-700');
  });

  it('keeps a whole cluster in one face and ignores variation selectors', () => {
    expect(face('か\u309a', 'ja')).toBe('ja-400');
    expect(face('葛\u{e0100}', 'ja')).toBe('ja-400');
  });

  it('says when no face has a character', () => {
    expect(face('😀', 'ja')).toBeNull();
    expect(face('𠮷', 'ja')).toBeNull();
    expect(face('ก', 'en')).toBeNull();
  });
});

describe('shape', () => {
  const width = (text: string, kern: boolean): number =>
    fonts.shape(text, 'latin-400', { kern }).advances.reduce((a, b) => a + b, 0);

  it.each(['AVATAR', 'Toyota', 'Yes', 'production', 'P.A.', 'L’Oreal', 'WAVE'])(
    'kerns %s as fontkit does',
    (word) => {
      const { positions } = arimo.layout(word) as unknown as { positions: { xAdvance: number }[] };
      const expected = positions.reduce((sum, p) => sum + p.xAdvance, 0) / 2.048;
      expect(width(word, true)).toBeCloseTo(expected, 6);
    },
  );

  it('never kerns digits', () => {
    expect(width('11', true)).toBeCloseTo(2 * 556.15, 1);
    expect(width('1171', true)).toBe(width('1171', false));
  });

  it('leaves letters alone without kern', () => {
    expect(width('AVATAR', false)).toBeGreaterThan(width('AVATAR', true));
  });

  it('tells where the source of a glyph begins', () => {
    expect(fonts.shape('か\u309aき', 'ja-400', { kern: false }).clusters).toEqual([0, 2]);
    expect(fonts.shape('葛\u{e0100}a', 'ja-400', { kern: false }).glyphs).toHaveLength(2);
  });
});

describe('subset', () => {
  it('is a font that fontkit opens, with the same advances, and the same bytes each time', () => {
    const glyphs = [...'漢字かなÄé'].map((c) => fonts.face('ja-400').glyphOf(c.codePointAt(0)!));
    const one = fonts.subset('ja-400', glyphs);
    const two = fonts.subset('ja-400', [...glyphs].reverse());
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect([...one.newId.keys()]).toEqual([...one.newId.keys()].sort((a, b) => a - b));
    expect(one.newId.get(0)).toBe(0);
  });

  it('closes over composite glyphs and keeps outlines', async () => {
    const face = fonts.face('latin-400');
    const glyph = face.glyphOf('Ä'.codePointAt(0)!);
    const { bytes, newId } = fonts.subset('latin-400', [glyph]);
    expect(newId.size).toBeGreaterThan(2);
    const { create } = (await import('fontkit')) as unknown as {
      create(bytes: Uint8Array): {
        numGlyphs: number;
        getGlyph(id: number): { path: { toSVG(): string }; advanceWidth: number };
      };
    };
    const cut = create(Buffer.from(bytes));
    expect(cut.numGlyphs).toBe(newId.size);
    const whole = arimo as unknown as {
      getGlyph(id: number): { path: { toSVG(): string }; advanceWidth: number };
    };
    expect(cut.getGlyph(newId.get(glyph)!).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
    expect(cut.getGlyph(newId.get(glyph)!).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
  });

  it('is small', () => {
    const glyphs = Array.from({ length: 250 }, (_, i) => fonts.face('ja-400').glyphOf(0x4e00 + i * 7));
    expect(fonts.subset('ja-400', glyphs).bytes.length).toBeLessThan(150_000);
  });
});
