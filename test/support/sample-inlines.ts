// Words and amount ids in, inline nodes out: short builders, so that a sample reads like a document.
import type { AmountId } from '../../src/quantity/amount.ts';
import type { Language } from '../../src/text/language.ts';
import type {
  AccentNode,
  AmountFormat,
  AmountNode,
  ArrowNode,
  BreakNode,
  Inline,
  ParagraphNode,
  ReferenceNode,
  StrongNode,
  TextNode,
} from '../../src/tree/index.ts';

export const br: BreakNode = { type: 'break' };
export const arrow: ArrowNode = { type: 'arrow' };

export function text(words: string): TextNode {
  return { type: 'text', text: words };
}

/** A line of plain words. */
export function line(words: string): readonly Inline[] {
  return words === '' ? [] : [text(words)];
}

export function number(id: AmountId, format: AmountFormat = {}): AmountNode {
  return { type: 'amount', id, format };
}

/** Money in millions with one decimal, unless the format says otherwise. */
export function money(id: AmountId, format: AmountFormat = {}): AmountNode {
  return number(id, { scale: 1_000_000, digits: 1, ...format });
}

export function strong(...children: readonly Inline[]): StrongNode {
  return { type: 'strong', children };
}

export function accent(...children: readonly Inline[]): AccentNode {
  return { type: 'accent', children };
}

export function refer(target: string, words: string, form: ReferenceNode['form'] = 'label'): ReferenceNode {
  return { type: 'reference', target, form, text: words };
}

/** Chooses one of two texts by language. */
export function words(language: Language): (ja: string, en: string) => string {
  return (ja, en) => (language === 'ja' ? ja : en);
}

/** A paragraph of running text. */
export function body(children: readonly Inline[]): ParagraphNode {
  return { type: 'paragraph', look: 'body', children };
}
