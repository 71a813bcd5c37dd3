// Inlines into the spans of the paragraph composer, with the element, link and amount behind each span's key.
import { InternalError } from '../diagnostic/diagnostic.ts';
import type { Language } from '../text/index.ts';
import { formatAmount, type Inline, plainText, type TextNode } from '../tree/index.ts';
import { type ElementPlan, plan } from './element-plan.ts';
import type { Frame } from './frame.ts';
import type { LinkAim } from './painter.ts';
import type { Span } from './paragraph/index.ts';

/** What a span belongs to. An artifact has neither element nor link. */
export interface SpanOwner {
  readonly element: ElementPlan | null;
  readonly link?: { readonly aim: LinkAim; readonly description: string };
}

/** The look of plain words; strong, accent and links change it. */
export interface SpanLook {
  readonly bold: boolean;
  readonly colour: string;
  readonly size?: number;
  readonly language?: Language;
}

/** Spans and, by their keys, their owners. */
export interface Spans {
  readonly spans: readonly Span[];
  readonly owners: readonly SpanOwner[];
}

/** Printed before the first pass has found the page: as wide as most page numbers. */
const UNKNOWN_PAGE = '00';
const NO_BREAK_SPACE = '\u00a0';
/** Only words of English spans are hyphenated: numbers with their units, and labels, are not. */
const WHOLE = { language: 'ja' } as const;

/** Flattens inlines that belong to `element` (null: an artifact, whose links are not linked). */
export function flattenInlines(
  inlines: readonly Inline[],
  look: SpanLook,
  at: { readonly element: ElementPlan | null; readonly frame: Frame },
): Spans {
  const flattener = new Flattener(at.frame);
  flattener.addAll(inlines, look, { element: at.element });
  return flattener;
}

/** A literal string as inlines. */
export function words(text: string): readonly TextNode[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

class Flattener implements Spans {
  readonly spans: Span[] = [];
  readonly owners: SpanOwner[] = [];
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  addAll(inlines: readonly Inline[], look: SpanLook, owner: SpanOwner): void {
    for (const inline of inlines) this.#addInline(inline, look, owner);
  }

  #addInline(inline: Inline, look: SpanLook, owner: SpanOwner): void {
    switch (inline.type) {
      case 'strong':
      case 'emphasis':
        // Neither Japanese nor the family has italics: both stand out by weight.
        this.addAll(inline.children, { ...look, bold: true }, owner);
        break;
      case 'accent':
        this.addAll(inline.children, { ...look, colour: this.#frame.ground.accent }, owner);
        break;
      case 'link': {
        const description = plainText(inline.children, this.#frame.setting.document);
        const linked = linkOwner(owner, { href: inline.href }, description);
        this.addAll(inline.children, { ...look, colour: this.#frame.ground.brand }, linked);
        break;
      }
      case 'reference': {
        const text = this.#textOf(inline);
        this.#addSpan(text, { ...look, ...WHOLE }, linkOwner(owner, { id: inline.target }, text));
        break;
      }
      case 'amount':
        this.#addSpan(this.#textOf(inline), { ...look, ...WHOLE }, owner);
        break;
      case 'break':
      case 'arrow':
        this.#addSpan(this.#textOf(inline), look, owner, inline.type);
        break;
      default:
        this.#addSpan(this.#textOf(inline), look, owner);
    }
  }

  #textOf(inline: Exclude<Inline, { children: unknown }>): string {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'amount':
        return unbroken(this.#amountText(inline));
      case 'reference':
        return inline.form === 'page' ? this.#pageText(inline.target) : unbroken(inline.text ?? '');
      case 'break':
        return '\n';
      case 'arrow':
        return '→';
    }
  }

  #pageText(target: string): string {
    return this.#frame.setting.pageOf(target)?.toString() ?? UNKNOWN_PAGE;
  }

  #amountText({ id, format }: Extract<Inline, { type: 'amount' }>): string {
    const { document, language } = this.#frame.setting;
    const amount = document.amounts[id];
    if (!amount) throw new InternalError(`no amount "${id}" in the document`);
    return formatAmount(amount, format, language);
  }

  #addSpan(text: string, look: SpanLook, owner: SpanOwner, kind: Span['kind'] = 'text'): void {
    if (text === '') return;
    this.spans.push({ text, ...look, key: this.owners.length, kind });
    this.owners.push(owner);
  }
}

/** A number stays with its unit, a label with its number. */
function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

function linkOwner(owner: SpanOwner, aim: LinkAim, description: string): SpanOwner {
  if (owner.element === null || owner.link) return owner;
  return { element: plan('Link', owner.element), link: { aim, description } };
}
