// The bytes of a PDF or DOCX in, whether every number that it prints follows from the model that it carries out.
import { type Diagnostic, InternalError } from '../diagnostic/diagnostic.ts';
import { compareFile, type ProvedNumber } from './compare-file.ts';
import { readDocx } from './files/docx.ts';
import { UnreadableFile } from './files/fault.ts';
import { readPdf } from './files/pdf.ts';
import type { ReadFile } from './files/read-file.ts';
import type { ProofModel } from './model.ts';
import { readModel } from './read-model.ts';

/** What `verify` found. Without errors among the diagnostics, every number is proved. */
export interface Verification {
  /** Which document the file says it is; undefined when it cannot be read. */
  readonly document?: ProofModel['document'];
  readonly numbers: readonly ProvedNumber[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Computes every printed number again from what the file itself carries and compares it with what the file prints. Needs no
 * workspace; the file may come from a stranger: it never throws for what is in it.
 */
export function verifyFile(bytes: Uint8Array): Verification {
  try {
    const file = readPrinted(bytes);
    if (file.model === undefined) throw new UnreadableFile('proof/no-model');
    const { model, sealed } = readModel(file.model);
    const { numbers, diagnostics } = compareFile(model, file);
    const altered: readonly Diagnostic[] = sealed
      ? []
      : [{ severity: 'error', code: 'proof/altered-model', params: {} }];
    return { document: model.document, numbers, diagnostics: [...altered, ...diagnostics] };
  } catch (error) {
    return { numbers: [], diagnostics: [faultOf(error)] };
  }
}

/** A PDF or DOCX as its own reader sees it, told apart by its first bytes. Throws `UnreadableFile`. */
export function readPrinted(bytes: Uint8Array): ReadFile {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK')) return readDocx(bytes);
  if (start.includes('%PDF-')) return readPdf(bytes);
  throw new UnreadableFile('proof/not-a-document');
}

/** Anything else that a reader or the engine throws comes from a model that no program of ours wrote. */
function faultOf(error: unknown): Diagnostic {
  if (error instanceof UnreadableFile) return { severity: 'error', code: error.code, params: error.params };
  if (error instanceof InternalError || error instanceof Error) {
    return {
      severity: 'error',
      code: 'proof/unreadable-model',
      params: { why: error.message.slice(0, 200) },
    };
  }
  throw error;
}
