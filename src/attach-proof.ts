// A finished document and its writer in, the same file with its own proof inside out: the priced model, and in a PDF the calculator too.
import { InternalError, type Sink } from './diagnostic/diagnostic.ts';
import { buildProof, MODEL_FILE, MODEL_NAMESPACE, type ProofRequest, readPrinted } from './proof/index.ts';
import type { CarriedText } from './writers/docx/index.ts';
import type { Attachment } from './writers/pdf/index.ts';

/** What a writer puts into its file beside the pages: Word takes `carried`, PDF `attachments`. */
export interface Carried {
  readonly carried?: CarriedText;
  readonly attachments?: readonly Attachment[];
}

/** Everything that the proof is built of, and how the file is written. */
export interface AttachTask extends Omit<ProofRequest, 'file'> {
  readonly write: (carried: Carried & { readonly sink: Sink }) => Promise<Uint8Array>;
  /** The calculator, for formats that carry whole files. */
  readonly workbook: (() => Promise<Uint8Array>) | null;
  readonly sink: Sink;
}

/** Writes the file twice: the model claims only what stands in the finished file, so that is read back in between. */
export async function attachProof({ write, workbook, sink, ...request }: AttachTask): Promise<Uint8Array> {
  const plain = await write({ sink });
  const { json, diagnostics } = buildProof({ ...request, file: readPrinted(plain) });
  diagnostics.forEach(sink);
  const calculator = workbook ? await workbook() : null;
  const { language } = request.document.meta;
  const attachments: Attachment[] = [
    {
      name: MODEL_FILE,
      mediaType: 'application/json',
      description: MODEL_WORDS[language],
      relationship: 'Source',
      bytes: new TextEncoder().encode(json),
    },
    // Not by the document's id: that is a word of the house.
    ...(calculator
      ? [workbookFile(`calculator.${language}.xlsx`, WORKBOOK_WORDS[language], calculator)]
      : []),
  ];
  // What there was to say was said the first time.
  return write({ carried: { namespace: MODEL_NAMESPACE, text: json }, attachments, sink: () => {} });
}

const MODEL_WORDS = {
  ja: 'この文書のすべての数を計算し直すための中身（torisetsu verify で確かめられます）',
  en: 'The priced model behind every number of this document (proved by torisetsu verify)',
} as const;

const WORKBOOK_WORDS = {
  ja: '前提を動かして計算し直せる表計算ブック',
  en: 'The calculator: change an assumption and see the figures follow',
} as const;

function workbookFile(name: string, description: string, bytes: Uint8Array): Attachment {
  if (bytes.length === 0) throw new InternalError('the calculator is empty');
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mediaType, description, relationship: 'Data', bytes };
}
