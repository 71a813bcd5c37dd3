// Markdown text into marked's tokens, with what templates may not write switched off or left to be refused by `parse`.
import {
  Marked,
  type Token,
  type TokenizerAndRendererExtension,
  type TokenizerThis,
  type Tokens,
} from 'marked';
import { accentSpan, emphasisSpan, type Span, strongSpan } from './spans.ts';

const marked = new Marked();
const off = () => undefined;

marked.use({
  extensions: [
    spanExtension('strong', strongSpan),
    spanExtension('accent', accentSpan),
    spanExtension('emphasis', emphasisSpan),
  ],
  // A tokenizer that gives undefined is off; one that gives false would fall back to marked's own.
  tokenizer: {
    emStrong: off, // CommonMark refuses strong in Japanese where punctuation meets a letter: the extensions do it
    del: off, // 10~20件、3~5日 is a range, not a deletion
    url: off, // takes the punctuation after a bare address with it
    code: off, // indented text is text
    html: off,
    tag: off,
    def: off,
    reflink: off,
    lheading: off, // a line of - or = under text
    inlineText,
    blockquote,
    table,
    codespan,
  },
});

/** Text up to the next sign that may open something. Marked's own rule looks for addresses, in quadratic time. */
function inlineText(text: string): Tokens.Text | undefined {
  const raw = /^[\s\S][^\\<![`*=]*/.exec(text)?.[0];
  return raw === undefined ? undefined : { type: 'text', raw, text: raw };
}

/** Quoted lines, to be refused: without looking inside, where marked would recurse without a limit. */
function blockquote(text: string): Tokens.Blockquote | undefined {
  const raw = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(text)?.[0];
  return raw === undefined ? undefined : { type: 'blockquote', raw, text: '', tokens: [] };
}

/** Code, to be refused: up to the next backtick, where marked looks for a run of the same length. */
function codespan(text: string): Tokens.Codespan | undefined {
  const raw = /^`+[^`]+`+/.exec(text)?.[0];
  return raw === undefined ? undefined : { type: 'codespan', raw, text: '' };
}

/** A table, to be refused: without its cells, whose number marked squares. */
function table(text: string): Tokens.Table | undefined {
  const raw = /^[^\n]*\|[^\n]*\n {0,3}\|?(?: *:?-+:? *\|)+[ :-]*(?:\n[^\n]+)*(?:\n|$)/.exec(text)?.[0];
  return raw === undefined ? undefined : { type: 'table', raw, align: [], header: [], rows: [] };
}

/** The blocks of a Markdown text. */
export function lexBlocks(text: string): Token[] {
  return marked.lexer(text);
}

/** The spans of one run of Markdown text; their `raw` adds up to it. */
export function lexInlines(text: string): Token[] {
  return new marked.Lexer(marked.defaults).inlineTokens(text);
}

/** A token of an own span: `tokens` are those of its inside, which starts `open` characters into `raw`. */
export interface SpanToken extends Tokens.Generic {
  type: 'strong' | 'accent' | 'emphasis';
  open: number;
  tokens: Token[];
}

function spanExtension(
  name: SpanToken['type'],
  find: (text: string) => Span | null,
): TokenizerAndRendererExtension {
  return {
    name,
    level: 'inline',
    tokenizer(this: TokenizerThis, text: string): SpanToken | undefined {
      const span = find(text);
      if (!span) return undefined;
      const tokens = this.lexer.inlineTokens(span.inside, []);
      return { type: name, raw: text.slice(0, span.length), open: span.open, tokens };
    },
    renderer: () => '',
  };
}
