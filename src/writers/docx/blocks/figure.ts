// A figure in, caption, subtitle with unit, native chart with alt text, note and source out.
import { chartHeight } from '../../../charts/index.ts';
import { type FigureNode, plainText } from '../../../tree/index.ts';
import { caption, unitAtRight } from '../caption.ts';
import { addChart } from '../chart.ts';
import type { Context } from '../context.ts';
import { paragraph } from '../elements.ts';
import { writeInlines } from '../inlines/index.ts';
import { writeText } from '../inlines/text.ts';
import { emu } from '../units.ts';
import { join, NOTHING, xml, type Xml } from '../xml.ts';
import { spaceAfter } from './spacing.ts';

/** What the PDF keeps between subtitle and drawing, and between drawing and source, more than Word's lines do; in points. */
const AIR = 4;

export function writeFigure(node: FigureNode, context: Context): Xml {
  const size = { width: context.width / 20, height: chartHeight(node.chart.type) };
  const chart = addChart(node.chart, size, context);
  const { source = [] } = node;
  const subtitle = join([writeInlines(node.subtitle, context), ...unitAtRight(node.unitLine, context)]);
  const hasSubtitle = subtitle.markup !== '';
  const note = chart.note === '' ? NOTHING : paragraph({ style: 'FigureNote' }, writeText(chart.note, context, {}));
  // The note takes its line from the chart, so that the figure is as high as in the PDF.
  const height = size.height + AIR - (chart.note === '' ? 0 : context.brand.type.note.lead);
  const picture = drawing({ node, id: chart.id, width: size.width, height }, context);
  const last = source.length === 0 && chart.note === '' ? spaceAfter({ ...context, after: context.after ?? 18 }) : {};
  return join([
    caption(node, context),
    hasSubtitle && paragraph({ style: 'FigureSubtitle' }, subtitle),
    paragraph({ style: 'Figure', ...last }, picture),
    note,
    source.length > 0 && paragraph({ style: context.styles.source, ...spaceAfter(context) }, writeInlines(source, context)),
  ]);
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
