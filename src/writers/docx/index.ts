// Word files.
export { type ChartSeries, type ChartTable, chartTable } from './chart-table.ts';
export type { CarriedText } from './custom-xml.ts';
export { type WriteDocxInput, writeDocx } from './write.ts';
