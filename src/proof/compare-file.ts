// A model and the texts of its file in, every printed number beside the one that the model gives out.
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Recomputed } from '../value/index.ts';
import type { ReadFile } from './files/read-file.ts';
import type { Gapped } from './find-by-words.ts';
import { comparable, type FoundLine, matchLines } from './match-lines.ts';
import type { ProofLine, ProofModel, ProofNumber } from './model.ts';
import { blockNumbers } from './printed-line.ts';
import { printedText } from './printed-text.ts';
import { proveAmounts } from './prove.ts';

/** One printed number. */
export interface ProvedNumber {
  readonly id: string;
  readonly place: ProofLine['place'];
  /** Where it was found: a page from 1, or a part of the package. */
  readonly page?: number;
  readonly part?: string;
  /** As the file prints it; null when its line is nowhere. */
  readonly printed: string | null;
  /** As the model gives it; null when the model does not hold the amount. */
  readonly recomputed: string | null;
  readonly same: boolean;
}

/** Every number in reading order, and a diagnostic for each that is not the same. */
export interface Comparison {
  readonly numbers: readonly ProvedNumber[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares. Throws `BrokenCase` when the model cannot be computed. */
export function compareFile(model: ProofModel, file: ReadFile): Comparison {
  const amounts = proveAmounts(model);
  const blocks = blockNumbers(model.lines.map(({ place }) => place));
  const sought = model.lines.map(({ parts }, index) => ({
    parts: gapped(parts, model.numbers),
    block: blocks[index]!,
  }));
  const readings = file.readings.map((texts) => matchLines(sought, texts));
  const numbers = model.lines.flatMap(({ place, parts }, line) => {
    const found = readings.map((reading) => reading[line] ?? null);
    const own = parts.flatMap((part) => (typeof part === 'number' ? [model.numbers[part]!] : []));
    return own.map((number, index) => prove(number, { place, found, index, amounts, model }));
  });
  return { numbers, diagnostics: numbers.filter(({ same }) => !same).map(faultOf) };
}

function gapped(parts: ProofLine['parts'], numbers: readonly ProofNumber[]): Gapped {
  return parts.map((part) => (typeof part === 'string' ? part : { number: numbers[part]!.text }));
}

interface Evidence {
  readonly place: ProofLine['place'];
  /** The line in every reading of the file. */
  readonly found: readonly (FoundLine | null)[];
  readonly index: number;
  readonly amounts: ReadonlyMap<string, Recomputed>;
  readonly model: ProofModel;
}

function prove(number: ProofNumber, { place, found, index, amounts, model }: Evidence): ProvedNumber {
  const amount = amounts.get(number.id);
  const recomputed = amount ? printedText(number, amount, model.document.language) : null;
  const expected = recomputed === null ? null : comparable(recomputed);
  const reads = found.map((line) => line?.numbers[index] ?? null);
  // The reading that differs is the one to tell.
  const told = reads.find((text) => text !== expected) ?? reads[0] ?? null;
  const at = found.find((line) => line !== null)?.at;
  return {
    id: number.id,
    place,
    ...(at?.page === undefined ? {} : { page: at.page }),
    ...(at?.part === undefined ? {} : { part: at.part }),
    printed: reads.includes(null) ? null : told === expected ? recomputed : told,
    recomputed,
    same: expected !== null && reads.every((text) => text === expected),
  };
}

function faultOf({ id, place, page, printed, recomputed }: ProvedNumber): Diagnostic {
  const { chapter, section, block } = place;
  const where = [page === undefined ? '' : `p. ${page}`, chapter, section, block].filter(
    (part) => part !== '',
  );
  const params = { id, printed: printed ?? '', recomputed: recomputed ?? '', place: where.join(', ') };
  if (recomputed === null) return { severity: 'error', code: 'proof/unproved-number', params };
  const code = printed === null ? 'proof/number-not-found' : 'proof/number-differs';
  return { severity: 'error', code, params };
}
