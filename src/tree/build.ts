// Builders of inlines: words, marks and amounts into checked nodes. Plain strings among children become text nodes.
import type { AmountId } from '../quantity/index.ts';
import { assure } from './assure.ts';
import type {
  AccentNode,
  AmountFormat,
  AmountNode,
  ArrowNode,
  BreakNode,
  Inline,
  LinkNode,
  ReferenceNode,
  StrongNode,
  TextNode,
} from './inline.ts';

/** What may stand where inlines are asked for. */
export type Written = string | Inline | readonly Written[];

/** A line of inlines from strings and nodes; empty strings vanish. */
export function line(...words: readonly Written[]): readonly Inline[] {
  return words.flatMap((word) => {
    if (typeof word === 'string') return word === '' ? [] : [text(word)];
    return 'type' in word ? [word] : line(...word);
  });
}

/** Literal text of one line. Control characters are refused: a break is a node. */
export function text(content: string): TextNode {
  const control = [...content].some((character) => character < ' ');
  assure(!control, `text with a control character: ${JSON.stringify(content)}`);
  return { type: 'text', text: content };
}

export function strong(...children: readonly Written[]): StrongNode {
  return { type: 'strong', children: filled('strong', children) };
}

export function accent(...children: readonly Written[]): AccentNode {
  return { type: 'accent', children: filled('accent', children) };
}

/** A link to an http, https, mailto or tel address. */
export function link(href: string, ...children: readonly Written[]): LinkNode {
  assure(/^(https?:\/\/|mailto:|tel:)\S+$/.test(href), `link to "${href}"`);
  return { type: 'link', href, children: filled('link', children) };
}

/** A number of the document by its id, dressed by `format`. */
export function amount(id: AmountId, format: AmountFormat = {}): AmountNode {
  assure(id !== '', 'amount without an id');
  const { digits, significant } = format;
  assure(digits === undefined || isWithin(digits, 0, 12), `amount "${id}" with ${digits} decimals`);
  assure(
    significant === undefined || isWithin(significant, 1, 15),
    `amount "${id}" with ${significant} significant digits`,
  );
  return { type: 'amount', id, format };
}

/** A reference to a figure, table or chapter by its id. */
export function reference(target: string, form: ReferenceNode['form'] = 'label'): ReferenceNode {
  assure(target !== '', 'reference without a target');
  return { type: 'reference', target, form };
}

export function lineBreak(): BreakNode {
  return { type: 'break' };
}

export function arrow(): ArrowNode {
  return { type: 'arrow' };
}

function filled(name: string, children: readonly Written[]): readonly Inline[] {
  const inlines = line(...children);
  assure(inlines.length > 0, `${name} without content`);
  return inlines;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
