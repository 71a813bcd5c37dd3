// Pages in, one PDF file out: valid as PDF/UA-1 and PDF/A-2a at once.
export { writePdf } from './write.ts';
