// A document, its priced deal and the texts of its finished file in, the JSON of the model that the file will carry out.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Document, plainText } from '../tree/index.ts';
import { carry, type Priced } from './carry.ts';
import { compareFile } from './compare-file.ts';
import { NO_DIGEST, seal } from './digest.ts';
import type { ReadFile } from './files/read-file.ts';
import { printedLines } from './lines.ts';
import { comparable, matchLines } from './match-lines.ts';
import { MODEL_FORMAT, type ProofModel, type ProofNumber } from './model.ts';
import { blockNumbers, type PrintedLine } from './printed-line.ts';
import { printedText } from './printed-text.ts';

/** What the model is built of. `file` is the finished file as its own reader sees it. */
export interface ProofRequest extends Priced {
  readonly document: Document;
  readonly file: ReadFile;
}

/** The model's JSON, and what the program could not prove about its own file. */
export interface BuiltProof {
  readonly json: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the model. Of a drawing's numbers only those are claimed that stand in the file: labels without room are left out. What
 * is claimed is proved here first, as `verify` will do it.
 */
export function buildProof(request: ProofRequest): BuiltProof {
  const { document, value, file } = request;
  const { meta } = document;
  const printed = printedLines(document).map((line) => withTexts(line, document));
  const { numbers, lines } = indexed(claimed(printed, file));
  const ids = [...new Set(numbers.map(({ id }) => id))].sort();
  const { currency, asOf, start, years } = value.structure;
  const { kind, number, version, date, validUntil, language } = meta;
  const title = plainText(meta.title, document);
  const model: ProofModel = {
    digest: NO_DIGEST,
    format: MODEL_FORMAT,
    document: { kind, number, version, date, validUntil, language, title },
    structure: { currency, asOf, start, years },
    lines,
    numbers,
    ...carry(ids, request, language),
  };
  const { diagnostics } = compareFile(model, file);
  return {
    json: seal(jsonOf(model)),
    diagnostics: diagnostics.map((fault) => ({ ...fault, severity: 'warning' })),
  };
}

/** JSON that any part of a file can hold: what XML forbids is escaped. */
function jsonOf(model: ProofModel): string {
  return JSON.stringify(model).replace(
    /[\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
  );
}

/** A printed line with the text of each number. */
interface TextLine {
  readonly place: PrintedLine['place'];
  readonly parts: readonly (string | ProofNumber)[];
  readonly free: boolean;
}

function withTexts({ place, parts, free }: PrintedLine, document: Document): TextLine {
  const { language } = document.meta;
  const texts = parts.flatMap((part): (string | ProofNumber)[] => {
    if (typeof part === 'string') return [part];
    const amount = document.amounts[part.id];
    const text = amount ? printedText(part, amount, language) : '';
    return text === '' ? [] : [{ ...part, text }];
  });
  return { place, parts: texts, free: free === true };
}

function claimed(lines: readonly TextLine[], file: ReadFile): readonly TextLine[] {
  const full = lines.filter(({ parts }) => parts.some((part) => typeof part !== 'string'));
  const blocks = blockNumbers(full.map(({ place }) => place));
  const sought = full.map(({ parts }, index) => ({
    parts: parts.map((part) => (typeof part === 'string' ? part : { number: part.text })),
    block: blocks[index]!,
  }));
  const readings = file.readings.map((texts) => matchLines(sought, texts, { changed: false }));
  return full.filter(({ free, parts }, index) => {
    const expected = parts.flatMap((part) => (typeof part === 'string' ? [] : [comparable(part.text)]));
    const stands = readings.every((found) => sameTexts(found[index]?.numbers ?? [], expected));
    return stands || !free;
  });
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function indexed(lines: readonly TextLine[]): Pick<ProofModel, 'lines' | 'numbers'> {
  const numbers: ProofNumber[] = [];
  return {
    lines: lines.map(({ place, parts }) => ({
      place,
      parts: parts.map((part) => (typeof part === 'string' ? part : numbers.push(part) - 1)),
    })),
    numbers,
  };
}
