// A section's template and a view into its headline and its blocks.
import type { Sink } from '../diagnostic/diagnostic.ts';
import type { Block, Inline } from '../tree/index.ts';
import { fill } from './fill.ts';
import { linkPartials, type SectionTemplate } from './link-partials.ts';
import type { Filled } from './output.ts';
import { parse } from './parse.ts';
import { parseInlines } from './parse-inlines.ts';
import { cut, faultAt, type Parsing, pieceOf, snippet, trimmed } from './piece.ts';
import type { ViewObject } from './view-value.ts';

/** `headline` is the chapter's conclusion, null where the template's front part has none. */
export interface FilledSection {
  readonly headline: readonly Inline[] | null;
  readonly blocks: readonly Block[];
}

const NOTHING: FilledSection = { headline: null, blocks: [] };

/**
 * Fills one section. Every fault goes to the sink with file, line and column of the template; a template whose grammar,
 * partials or names are at fault gives an empty section.
 */
export function fillSection(template: SectionTemplate, view: ViewObject, sink: Sink): FilledSection {
  let isWhole = true;
  const watch: Sink = (fault) => {
    if (fault.severity === 'error') isWhole = false;
    sink(fault);
  };
  const linked = linkPartials(template, watch);
  const filled = linked && fill(linked, view, watch);
  // A name that printed nothing would only make further faults that are not the author's.
  if (!filled || !isWhole) return NOTHING;
  const front = frontOf(filled, sink);
  return { headline: front.headline, blocks: parse(filled, sink, front.end) };
}

/** The lines before the first `---`, when the first of them names a part: `headline: words`. */
function frontOf(filled: Filled, sink: Sink): { headline: Inline[] | null; end: number } {
  const parsing: Parsing = { filled, sink };
  const { markdown } = filled;
  const start = markdown.search(/\S/);
  const first = /^([A-Za-z]+):(?=[ \t\n])/.exec(markdown.slice(Math.max(0, start), start + 80));
  if (start === -1 || !first) return { headline: null, end: 0 };
  const end = /^---[ \t]*$/m.exec(markdown.slice(start));
  const piece = pieceOf(parsing, start, end ? start + end.index : markdown.length);
  if (first[1] !== 'headline' && (!end || /\n[ \t]*\n/.test(piece.text))) return { headline: null, end: 0 };
  if (!end) {
    faultAt(parsing, piece, { code: 'template/unclosed-front' });
    return { headline: null, end: markdown.length };
  }
  const bodyStart = start + end.index + end[0].length;
  if (first[1] !== 'headline') {
    faultAt(parsing, piece, { code: 'template/unknown-front', params: { name: snippet(first[1]!) } });
    return { headline: null, end: bodyStart };
  }
  const headline = parseInlines(parsing, trimmed(cut(piece, first[0].length)));
  return { headline: headline.length > 0 ? headline : null, end: bodyStart };
}
