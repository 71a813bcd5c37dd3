// A page's content stream in, its marked texts out, each as its glyphs show it and as the file says it.
import { type GlyphText, glyphTextOf } from './pdf-glyphs.ts';
import type { PdfDictionary, PdfObjects } from './pdf-objects.ts';
import { PdfReader, type PdfValue, pdfString } from './pdf-syntax.ts';

/** A text object: the marked content that it belongs to (−1: none), what its glyphs show, and what a reader is told. */
export interface PageText {
  readonly mark: number;
  readonly shown: string;
  readonly said: string;
}

const RUN_END = '\n';

interface Marked {
  readonly mark: number | undefined;
  /** Text that replaces what the glyphs show. */
  readonly actual: string | undefined;
}

/** The text objects of a page in the order of its content. */
export function pageTexts(page: PdfDictionary, objects: PdfObjects): readonly PageText[] {
  const content = objects
    .array(page.get('Contents'))
    .map((part) => objects.stream(part)?.toString('latin1') ?? '')
    .join('\n');
  const fonts = objects.dictionary(objects.dictionary(page.get('Resources')).get('Font'));
  return new ContentReader(content, fonts, objects).read();
}

class ContentReader {
  readonly #reader: PdfReader;
  readonly #fonts: PdfDictionary;
  readonly #objects: PdfObjects;
  readonly #known = new Map<string, GlyphText>();
  readonly #open: Marked[] = [];
  readonly #texts: PageText[] = [];
  #font: GlyphText = () => '\ufffd';
  #shown = '';

  constructor(content: string, fonts: PdfDictionary, objects: PdfObjects) {
    this.#reader = new PdfReader(content);
    this.#fonts = fonts;
    this.#objects = objects;
  }

  read(): readonly PageText[] {
    let operands: PdfValue[] = [];
    for (let value = this.#reader.next(); value; value = this.#reader.next()) {
      if (value.kind !== 'operator') operands.push(value);
      else {
        this.#run(value.name, operands);
        operands = [];
      }
    }
    this.#flush();
    return this.#texts;
  }

  #run(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'Tf':
        this.#font = this.#fontOf(operands[0]);
        break;
      case 'Tj':
      case "'":
      case '"':
        this.#startRun();
        this.#show(operands.at(-1));
        break;
      case 'TJ':
        this.#startRun();
        for (const item of this.#objects.array(operands[0])) this.#show(item);
        break;
      case 'BMC':
      case 'BDC':
        this.#flush();
        this.#open.push(this.#markedOf(operands[1]));
        break;
      case 'EMC':
        this.#flush();
        this.#open.pop();
        break;
      case 'ET':
        this.#flush();
        break;
    }
  }

  /** A run may stand apart from the one before: a number beside its drawn arrow. */
  #startRun(): void {
    if (this.#shown !== '') this.#shown += RUN_END;
  }

  #show(value: PdfValue | undefined): void {
    if (value?.kind === 'string') this.#shown += this.#font(value.bytes);
  }

  /** Ends a text. One that is shown in two objects under one ActualText is said with the first. */
  #flush(): void {
    if (this.#shown === '') return;
    const index = this.#open.findLastIndex(({ actual }) => actual !== undefined);
    const actual = this.#open[index]?.actual;
    const mark = this.#open.findLast((one) => one.mark !== undefined)?.mark ?? -1;
    this.#texts.push({ mark, shown: this.#shown, said: actual ?? this.#shown });
    if (actual !== undefined) this.#open[index] = { ...this.#open[index]!, actual: '' };
    this.#shown = '';
  }

  #markedOf(properties: PdfValue | undefined): Marked {
    const entries = this.#objects.dictionary(properties);
    const actual = this.#objects.resolve(entries.get('ActualText'));
    return {
      mark: this.#objects.number(entries.get('MCID')),
      actual: actual?.kind === 'string' ? pdfString(actual.bytes) : undefined,
    };
  }

  #fontOf(value: PdfValue | undefined): GlyphText {
    const name = value?.kind === 'name' ? value.name : '';
    const known = this.#known.get(name) ?? glyphTextOf(this.#fonts.get(name), this.#objects);
    this.#known.set(name, known);
    return known;
  }
}
