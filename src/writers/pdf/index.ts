// Pages in, one PDF file out: valid as PDF/UA-1 and PDF/A-2a at once, or PDF/A-3a where files travel with it.
export type { Attachment } from './attachments.ts';
export { writePdf } from './write.ts';
