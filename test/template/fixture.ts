// A template's text and a view in, its blocks and faults out: what the tests of this room have in common.
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type FilledSection, fillSection, type Limits, type ViewObject } from '../../src/template/index.ts';
import type { AmountNode, Block, FigureNode, Inline } from '../../src/tree/index.ts';

export interface Outcome extends FilledSection {
  readonly faults: readonly Diagnostic[];
}

export interface Options {
  readonly view?: ViewObject;
  readonly partials?: Readonly<Record<string, string>>;
  readonly limits?: Limits;
}

/** Fills `text` as the file `t.md`; partial `x` is the file `x.md`. */
export function filled(text: string, { view = {}, partials = {}, limits }: Options = {}): Outcome {
  const faults: Diagnostic[] = [];
  const sources = Object.entries(partials).map(([name, part]) => [name, { file: `${name}.md`, text: part }]);
  const template = {
    source: { file: 't.md', text },
    partials: Object.fromEntries(sources),
    ...(limits ? { limits } : {}),
  };
  const section = fillSection(template, view, (fault) => faults.push(fault));
  return { ...section, faults };
}

/** Fills a template that must have no fault. */
export function blocksOf(text: string, options: Options = {}): readonly Block[] {
  const { blocks, faults } = filled(text, options);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return blocks;
}

/** The faults of a template, short: `code line:column`. */
export function faultsOf(text: string, options: Options = {}): string[] {
  return filled(text, options).faults.map(short);
}

export function short({ code, where }: Diagnostic): string {
  return `${code} ${where?.file === 't.md' ? '' : `${where?.file} `}${where?.line}:${where?.column}`;
}

/** Inlines as one line: `*strong*`, `=accent=`, `_emphasis_`, `[link](href)`, `<amount>`, `@reference`, `\n` a break. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(word).join('');
}

function word(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return `*${wordsOf(inline.children)}*`;
    case 'accent':
      return `=${wordsOf(inline.children)}=`;
    case 'emphasis':
      return `_${wordsOf(inline.children)}_`;
    case 'link':
      return `[${wordsOf(inline.children)}](${inline.href})`;
    case 'amount':
      return `<${inline.id}>`;
    case 'reference':
      return `@${inline.target}`;
    case 'break':
      return '\\n';
    case 'arrow':
      return '→';
  }
}

/** The words of the only block, a paragraph. */
export function sentence(text: string, options: Options = {}): string {
  const [block, ...more] = blocksOf(text, options);
  if (block?.type !== 'paragraph' || more.length > 0) throw new Error(JSON.stringify([block, ...more]));
  return wordsOf(block.children);
}

export const npv: AmountNode = { type: 'amount', id: 'npv', format: {} };

export const figure: FigureNode = {
  type: 'figure',
  id: 'cash',
  title: [],
  subtitle: [],
  unitLine: [],
  alt: [],
  chart: {
    type: 'cash',
    scale: 1,
    digits: 0,
    months: 0,
    base: ['c'],
    low: ['c'],
    high: ['c'],
    names: { base: '', low: '', high: '' },
    payback: null,
    axis: '',
  },
};
