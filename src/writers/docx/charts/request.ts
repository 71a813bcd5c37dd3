// What every chart is given, and what it gives back.
import type { Brand } from '../../../brand/index.ts';
import type { Xml } from '../../../package/index.ts';
import type { Language } from '../../../text/index.ts';
import type { Document } from '../../../tree/index.ts';
import type { SheetColumn } from '../workbook.ts';

/** The document, the look, and the room in points. */
export interface ChartRequest {
  readonly document: Document;
  readonly brand: Brand;
  readonly language: Language;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** A chart part, the cells behind it, and the words beside it. */
export interface ChartDrawing {
  /** The chart part. */
  readonly part: Xml;
  /** The cells behind it, and the name of their sheet. */
  readonly columns: readonly SheetColumn[];
  readonly sheet: string;
  /** What the PDF draws and a native chart cannot show, as one line; '' for nothing. */
  readonly note: string;
}
