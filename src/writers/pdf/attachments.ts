// Files to carry along in, their embedded streams and specifications out: associated files as PDF/A-3 wants them.
import { createHash } from 'node:crypto';
import { type ObjectRef, type PdfFile, RawObject } from './file.ts';
import { pdfText } from './syntax.ts';

/** A file inside the PDF: `Source` is what the document was made from, `Data` what stands behind its tables and charts. */
export interface Attachment {
  readonly name: string;
  /** `application/json`. */
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data';
  readonly bytes: Uint8Array;
}

/** Adds the files and names them in the catalog; their date is the document's own. */
export function writeAttachments(file: PdfFile, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const named = attachments.map((one) => ({ name: one.name, ref: writeAttachment(file, one, date) }));
  // A name tree is sorted by its keys (PDF 1.7, 7.9.6).
  const sorted = [...named].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = sorted.map(({ name, ref }) => `${pdfText(name)} ${ref}`).join(' ');
  file.nameEmbeddedFiles(new RawObject(`<</Names[${names}]>>`));
  file.describe({ AF: named.map(({ ref }) => ref) });
}

function writeAttachment(file: PdfFile, attachment: Attachment, date: Date): ObjectRef {
  const { name, mediaType, description, relationship, bytes } = attachment;
  const stream = file.stream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: new RawObject(`/${mediaType.replace('/', '#2F')}`),
    Params: {
      Size: bytes.length,
      CreationDate: date,
      ModDate: date,
      CheckSum: new RawObject(`<${createHash('md5').update(bytes).digest('hex').toUpperCase()}>`),
    },
  });
  const title = new RawObject(pdfText(name));
  return file.add({
    Type: 'Filespec',
    F: title,
    UF: title,
    Desc: new RawObject(pdfText(description)),
    AFRelationship: relationship,
    EF: { F: stream, UF: stream },
  });
}
