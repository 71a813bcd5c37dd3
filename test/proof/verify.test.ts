// The proof that travels: every number of the samples holds, and one changed digit anywhere is found.
import { describe, expect, it } from 'vitest';
import { NO_DIGEST, seal } from '../../src/proof/digest.ts';
import { MODEL_FILE, readPrinted, type Verification, verifyFile } from '../../src/proof/index.ts';
import type { ProofModel } from '../../src/proof/model.ts';
import { changePart, changeStream, pdfStreams } from '../support/changed-file.ts';
import { SAMPLES } from '../support/samples.ts';

const SAMPLE = SAMPLES.find(({ name }) => name === 'inspection/proposal ja')!;
const BODY = 'word/document.xml';
const ITEM = 'customXml/item1.xml';

const codes = ({ diagnostics }: Verification) => diagnostics.map(({ code }) => code);
const differences = ({ numbers }: Verification) => numbers.filter(({ same }) => !same);
const nextDigit = (digit: string) => String((Number(digit) + 1) % 10);

async function modelOf(format: 'docx' | 'pdf'): Promise<ProofModel> {
  return JSON.parse(readPrinted(await SAMPLE.file(format)).model!) as ProofModel;
}

/** The model again with its seal, as somebody would who knows how it is made. */
function resealed(json: string): string {
  return seal(`{"digest":"${NO_DIGEST}"${json.slice(json.indexOf(',"format"'))}`);
}

describe.each(SAMPLES)('$name', (sample) => {
  it.each(['docx', 'pdf'] as const)('holds in %s', async (format) => {
    const found = verifyFile(await sample.file(format));
    expect(found.diagnostics).toEqual([]);
    expect(found.numbers.length).toBeGreaterThan(200);
    expect(found.document?.language).toBe(sample.language);
  });

  it('claims every amount that its tree prints outside of charts', async () => {
    const found = verifyFile(await sample.file('docx'));
    expect(found.numbers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['operatingProfitChange', 'npv', 'total.share', 'uncertainty.count']),
    );
  });
});

describe('a changed digit', () => {
  it('of the printed text of a Word file is found, wherever a number stands', async () => {
    const bytes = await SAMPLE.file('docx');
    const { numbers, lines } = await modelOf('docx');
    // One number of each table, figure, key figure and sentence.
    const places = new Map(
      lines.map((line) => [
        `${line.place.section} ${line.place.block}`,
        line.parts.find((part) => typeof part === 'number'),
      ]),
    );
    const texts = [...places.values()]
      .map((index) => numbers[index as number]!)
      // What is as short as a page number may be one where it is met first.
      .filter(({ asCell, text }) => !asCell && text.length > 2);
    for (const number of texts) {
      let changed = '';
      const file = changePart(bytes, BODY, (xml) =>
        xml.replace(runOf(number.text), (run) => (changed = changeDigit(run))),
      );
      if (changed === '') continue;
      const wrong = differences(verifyFile(file));
      expect(wrong.length, `${number.id} ${number.text}`).toBeGreaterThan(0);
      expect(wrong[0]!.printed).not.toBe(wrong[0]!.recomputed);
    }
  });

  it('says which number, where, what is printed and what is right', async () => {
    const bytes = await SAMPLE.file('docx');
    const file = changePart(bytes, BODY, (xml) => xml.replace('年21百万円増え', '年27百万円増え'));
    const [found] = differences(verifyFile(file));
    expect(found).toMatchObject({
      id: 'operatingProfitChange',
      printed: '27百万円',
      recomputed: '21百万円',
      part: BODY,
    });
  });

  it('of a bare number in a table is told with its own id', async () => {
    const bytes = await SAMPLE.file('docx');
    const file = changePart(bytes, BODY, (xml) => xml.replace('>8,200<', '>8,300<'));
    expect(differences(verifyFile(file))).toMatchObject([
      { id: 'inspection.H0', printed: '8,300', recomputed: '8,200' },
    ]);
  });

  it('of a chart of a Word file is found', async () => {
    const bytes = await SAMPLE.file('docx');
    const file = changePart(bytes, 'word/charts/chart1.xml', (xml) =>
      xml.replaceAll('<c:v>78.4</c:v>', '<c:v>87.4</c:v>'),
    );
    expect(differences(verifyFile(file)).map(({ id }) => id)).toContain('today.operatingProfit');
  });

  it.each(['shown', 'said'] as const)('of what a PDF has %s is found', async (reading) => {
    const bytes = await SAMPLE.file('pdf');
    const file =
      reading === 'said'
        ? changeStream(bytes, (text) => swap(text, utf16('21百万円増え'), utf16('27百万円増え')))
        : changeStream(bytes, showing(bytes, '59.7', '59.8'));
    const found = verifyFile(file);
    const wanted =
      reading === 'said'
        ? { id: 'operatingProfitChange', printed: '27百万円', recomputed: '21百万円' }
        : { id: 'investment', printed: '59.8百万円', recomputed: '59.7百万円' };
    expect(differences(found)[0]).toMatchObject(wanted);
    expect(differences(found)[0]!.page).toBeGreaterThan(0);
  });

  it('of the carried model is found', async () => {
    const { model } = readPrinted(await SAMPLE.file('docx'));
    const digits = [...model!.matchAll(/\d/g)].map(({ index }) => index);
    const bytes = await SAMPLE.file('docx');
    for (let i = 40; i < digits.length; i += Math.ceil(digits.length / 12)) {
      const at = digits[i]!;
      const json = model!.slice(0, at) + nextDigit(model![at]!) + model!.slice(at + 1);
      const found = codes(verifyFile(changePart(bytes, ITEM, (xml) => swapModel(xml, json))));
      expect(found.length, `digit ${at}`).toBeGreaterThan(0);
    }
  });

  it('of a given value is followed to every number that stands on it, though the model is sealed again', async () => {
    const { model } = readPrinted(await SAMPLE.file('docx'));
    const json = resealed(model!.replace(/("id":"scrap\.p1",[^}]*?"given":\[)0\.018/, '$10.019'));
    expect(json).not.toBe(model);
    const found = verifyFile(changePart(await SAMPLE.file('docx'), ITEM, (xml) => swapModel(xml, json)));
    expect(codes(found)).not.toContain('proof/altered-model');
    const ids = differences(found).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['scrap.p1', 'npv', 'npv.p10', 'tornado.rework.r1.high', 'cash@2']),
    );
  });

  it('of the carried model of a PDF is found', async () => {
    const bytes = await SAMPLE.file('pdf');
    const file = changeStream(bytes, (text) =>
      text.startsWith('{"digest"') ? text.replace('"given":[0.032]', '"given":[0.033]') : undefined,
    );
    expect(codes(verifyFile(file))).toEqual(
      expect.arrayContaining(['proof/altered-model', 'proof/number-differs']),
    );
  });
});

describe('what travels', () => {
  it('keeps the workspace at home', async () => {
    for (const format of ['docx', 'pdf'] as const) {
      const { model } = readPrinted(await SAMPLE.file(format));
      expect(model).not.toMatch(/customers\/|\.yaml|#\/|"ref"|"owner"|"place":\{"file"/);
    }
  });

  it('is attached under its name', async () => {
    const bytes = await SAMPLE.file('pdf');
    expect(Buffer.from(bytes).toString('latin1')).toContain(`(${MODEL_FILE})`);
    expect(pdfStreams(bytes).some((text) => text.startsWith('{"digest"'))).toBe(true);
  });
});

function runOf(text: string): RegExp {
  return new RegExp(
    `(?<=<w:t xml:space="preserve">[^<]*)${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?=[^<]*</w:t>)`,
  );
}

function changeDigit(text: string): string {
  return text.replace(/\d/, nextDigit);
}

function swapModel(xml: string, json: string): string {
  const text = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return xml.replace(
    /(<model [^>]*>)[\s\S]*(<\/model>)/,
    (_, start: string, end: string) => start + text + end,
  );
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

function swap(text: string, from: string, to: string): string | undefined {
  return text.includes(from) ? text.replace(from, to) : undefined;
}

/** Exchanges the glyphs of a text, whatever stands between them, in the first page that shows it. */
function showing(bytes: Uint8Array, from: string, to: string): (text: string) => string | undefined {
  const maps = pdfStreams(bytes).filter((text) => text.includes('beginbfchar'));
  const codings = maps.map((map) => {
    const codes = [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})>$/gm)].map(
      ([, code, unit]) => [unit!, code!] as const,
    );
    return new Map(codes);
  });
  const coded = (text: string, coding: ReadonlyMap<string, string>) =>
    [...text].map((letter) => coding.get(utf16(letter)) ?? '????');
  return (text) => {
    for (const [font, coding] of codings.entries()) {
      const codes = coded(from, coding);
      if (codes.includes('????')) continue;
      const pattern = new RegExp(codes.map((code) => `(${code})`).join('((?:> -?[\\d.]+ <)?)'), 'g');
      const others = coded(to, coding);
      for (const match of text.matchAll(pattern)) {
        // Faces are named in the order in which their tables are written.
        const face = [...text.slice(0, match.index).matchAll(/\/F(\d+) [\d.]+ Tf/g)].at(-1)?.[1];
        if (Number(face) !== font + 1) continue;
        const glyphs = match.slice(1).map((part, index) => (index % 2 === 0 ? others[index / 2]! : part));
        return text.slice(0, match.index) + glyphs.join('') + text.slice(match.index + match[0].length);
      }
    }
    return undefined;
  };
}
