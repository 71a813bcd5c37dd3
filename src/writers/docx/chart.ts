// A chart in, its part, workbook and relationships in the file out, and the id by which a paragraph shows it.
import type { Chart } from '../../tree/index.ts';
import { drawBridge } from './charts/bridge.ts';
import { drawCash } from './charts/cash.ts';
import type { ChartDrawing, ChartRequest } from './charts/request.ts';
import { drawTornado } from './charts/tornado.ts';
import type { Context } from './context.ts';
import { RELATIONSHIP } from './package.ts';
import { writeWorkbook } from './workbook.ts';

type ChartOf<Type extends Chart['type']> = Extract<Chart, { type: Type }>;

const DRAWERS: {
  readonly [Type in Chart['type']]: (chart: ChartOf<Type>, request: ChartRequest) => ChartDrawing;
} = {
  bridge: drawBridge,
  cash: drawCash,
  tornado: drawTornado,
};

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A chart that stands in the file. */
export interface AddedChart {
  /** Relationship of the document to the chart. */
  readonly id: string;
  readonly note: string;
}

/** Adds a chart to the file; size in points. */
export function addChart(
  chart: Chart,
  size: { readonly width: number; readonly height: number },
  context: Context,
): AddedChart {
  const { document, brand, language, file } = context;
  const drawing = draw(chart, { document, brand, language, ...size });
  const number = file.nextId('chart');
  const part = `word/charts/chart${number}.xml`;
  const workbook = `embeddings/chart${number}.xlsx`;
  const { columns, sheet } = drawing;
  file.add(part, CHART_TYPE, drawing.part);
  file.add(`word/${workbook}`, null, writeWorkbook({ name: sheet, columns, face: faceOf(context) }));
  file.relate(part, RELATIONSHIP.workbook, `../${workbook}`);
  return {
    id: file.relate('word/document.xml', RELATIONSHIP.chart, `charts/chart${number}.xml`),
    note: drawing.note,
  };
}

function draw<Type extends Chart['type']>(chart: ChartOf<Type>, request: ChartRequest): ChartDrawing {
  return DRAWERS[chart.type as Type](chart, request);
}

function faceOf({ brand, language }: Context): string {
  return language === 'ja' ? brand.word.japanese : brand.word.latin;
}
