// The workbook writer: a priced deal into a calculator of live formulas.
export type { BookMeta } from './book.ts';
export { type WriteXlsxInput, writeXlsx } from './write.ts';
