// A figure in, caption, subtitle with unit, native chart with alt text, note and source out.
import { chartHeight } from '../../../charts/index.ts';
import { join, type Xml, xml } from '../../../package/index.ts';
import { type FigureNode, plainText } from '../../../tree/index.ts';
import { caption, unitAtRight } from '../caption.ts';
import { addChart } from '../chart.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { estimateLines } from '../estimate.ts';
import { writeInlines } from '../inlines/index.ts';
import { writeText } from '../inlines/text.ts';
import type { ParagraphStyleId } from '../styles/index.ts';
import { emu } from '../units.ts';
import { spaceAfter } from './spacing.ts';

/** What the PDF keeps between subtitle and drawing, and between drawing and source, more than Word's lines do; in points. */
const AIR = 4;

/** Writes a figure as high as it is in the PDF. */
export function writeFigure(node: FigureNode, context: Context): Xml {
  const size = { width: context.width / 20, height: chartHeight(node.chart) };
  const chart = addChart(node.chart, size, context);
  const { source = [] } = node;
  const subtitle = join([writeInlines(node.subtitle, context), ...unitAtRight(node.unitLine, context)]);
  // The note takes its lines from the chart, so that the figure is as high as in the PDF.
  const { note } = context.brand.type;
  const noteLines = chart.note === '' ? 0 : estimateLines(chart.note, note.size, size.width);
  const height = size.height + AIR - noteLines * note.lead;
  const parts: readonly (readonly [ParagraphStyleId, Xml])[] = [
    ...(subtitle.markup === '' ? [] : [['FigureSubtitle', subtitle] as const]),
    ['Figure', drawing({ node, id: chart.id, width: size.width, height }, context)],
    ...(chart.note === '' ? [] : [['FigureNote', writeText(chart.note, context, {})] as const]),
    ...(source.length === 0 ? [] : [[context.styles.source, writeInlines(source, context)] as const]),
  ];
  const last = parts.length - 1;
  const written = parts.map(([style, words], index) =>
    paragraph({ style, ...(index === last ? spaceAfter(context) : {}) }, words),
  );
  return join([caption(node, context), ...written]);
}

interface Picture {
  readonly node: FigureNode;
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

function drawing({ node, id, width, height }: Picture, context: Context): Xml {
  const { document, file } = context;
  const number = file.nextId('drawing');
  const title = [node.label ?? '', plainText(node.title, document)].join(' ').trim();
  const size = xml`cx="${emu(width)}" cy="${emu(height)}"`;
  return xml`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${number}" name="Chart ${number}" descr="${plainText(node.alt, document)}" title="${title}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
