// What the YAML parser complains about into what the writer did: a tab, a full-width colon, a missing space.
import { type Document, type ErrorCode, isScalar, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';

/** The file whose errors are worded. */
interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** A fault and the offset in the text where to point. */
interface Finding {
  readonly code: Code;
  readonly offset: number;
  readonly length?: number;
  readonly params?: Params;
  /** Later errors of the parser are echoes of this one. */
  readonly last?: boolean;
}

/** The faults of syntax of a file, in the order of its lines, without the echoes of the first that broke its shape. */
export function syntaxFaults(document: Document, source: Source): readonly Diagnostic[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const found: Diagnostic[] = [];
  const seen = new Set<number>();
  for (const error of errors) {
    const finding = FINDERS[error.code](error, source, document);
    const { line, col } = source.lines.linePos(finding.offset);
    if (!seen.has(line)) found.push(diagnosticOf(finding, source, { line, column: col }));
    seen.add(line);
    if (finding.last) break;
  }
  return found;
}

function diagnosticOf(finding: Finding, { file }: Source, at: { line: number; column: number }): Diagnostic {
  const end = { endColumn: at.column + (finding.length ?? 1) };
  return {
    severity: 'error',
    code: finding.code,
    params: finding.params ?? {},
    where: { file, ...at, ...end },
  };
}

type Finder = (error: YAMLError, source: Source, document: Document) => Finding;

const at =
  (code: Code, last = false): Finder =>
  (error) => ({ code, offset: error.pos[0], last });

const FINDERS: Readonly<Record<ErrorCode, Finder>> = {
  TAB_AS_INDENT: at('workspace/tab', true),
  BAD_SCALAR_START: (error, { text }) => ({
    code: 'workspace/special-start',
    offset: error.pos[0],
    params: { sign: text.charAt(error.pos[0]) },
  }),
  BAD_DQ_ESCAPE: (error, { text }) => ({
    code: 'workspace/bad-escape',
    offset: error.pos[0],
    params: { sign: text.slice(error.pos[0], error.pos[0] + 2) },
  }),
  BLOCK_AS_IMPLICIT_KEY: (error, source) =>
    slipIn(source, error.pos) ?? { code: 'workspace/colon-in-text', offset: error.pos[0] },
  MULTILINE_IMPLICIT_KEY: findBrokenKey,
  MISSING_CHAR: findMissing,
  BAD_INDENT: findIndent,
  UNEXPECTED_TOKEN: (error, source) => {
    const afterQuote = /scalar at node end/.test(error.message);
    return {
      code: afterQuote ? 'workspace/text-after-quote' : 'workspace/syntax',
      offset: startOfJunk(error, source),
      last: true,
    };
  },
  BLOCK_IN_FLOW: findBracket,
  MULTIPLE_DOCS: at('workspace/several-documents', true),
  NON_STRING_KEY: at('workspace/bad-key-shape'),
  RESOURCE_EXHAUSTION: at('workspace/too-deep', true),
  ALIAS_PROPS: at('workspace/alias'),
  BAD_ALIAS: at('workspace/alias'),
  MULTIPLE_ANCHORS: at('workspace/alias'),
  MULTIPLE_TAGS: at('workspace/tag'),
  TAG_RESOLVE_FAILED: at('workspace/tag'),
  BAD_COLLECTION_TYPE: at('workspace/tag'),
  BAD_DIRECTIVE: at('workspace/syntax', true),
  BAD_PROP_ORDER: at('workspace/syntax', true),
  DUPLICATE_KEY: at('workspace/syntax'),
  IMPOSSIBLE: at('workspace/syntax', true),
  KEY_OVER_1024_CHARS: at('workspace/syntax', true),
};

/** Text where a key was expected: usually a colon that is not one. */
function findBrokenKey(error: YAMLError, source: Source): Finding {
  return slipIn(source, error.pos) ?? { code: 'workspace/missing-colon', offset: error.pos[0], last: true };
}

function findMissing(error: YAMLError, source: Source, document: Document): Finding {
  if (/quote/.test(error.message)) {
    return { code: 'workspace/unclosed-quote', offset: openQuote(document, error.pos[0]), last: true };
  }
  if (/map values|map keys/.test(error.message)) return findBrokenKey(error, source);
  return findBracket(error, source, document);
}

function findIndent(error: YAMLError, source: Source, document: Document): Finding {
  if (/^Flow/.test(error.message)) return findBracket(error, source, document);
  return (
    slipIn(source, error.pos) ?? {
      code: 'workspace/bad-indent',
      offset: firstLetter(source.text, error.pos[0]),
      last: true,
    }
  );
}

/** Slips of the keyboard on one line: what they look like, and how far into the match to point. */
const SLIPS: readonly { readonly code: Code; readonly pattern: RegExp }[] = [
  { code: 'workspace/full-width-space', pattern: /^([ ]*)[\u3000\u00a0]/ },
  { code: 'workspace/full-width-colon', pattern: /^(\s*(?:- +)?[^\s:："'#]+[ \u3000]*)：/ },
  { code: 'workspace/full-width-space', pattern: /^(\s*(?:- +)?[^\s:"'#]+:)[\u3000\u00a0]/ },
  { code: 'workspace/space-after-hyphen', pattern: /^(\s*)-[^\s\d-]/ },
  { code: 'workspace/space-after-colon', pattern: /^(\s*(?:- +)?[A-Za-z][\w-]*):[^\s/:]/ },
];

/** The first slip on a line of text, with the offset of the sign to point at. */
export function slipOfLine(line: string): { readonly code: Code; readonly index: number } | undefined {
  for (const { code, pattern } of SLIPS) {
    const match = pattern.exec(line);
    if (match) return { code, index: match[1]!.length };
  }
  return undefined;
}

function slipIn({ text, lines }: Source, [from, to]: readonly [number, number]): Finding | undefined {
  const first = lines.linePos(from).line;
  const last = lines.linePos(Math.max(from, to - 1)).line;
  for (let line = first; line <= last; line += 1) {
    const start = lines.lineStarts[line - 1]!;
    const slip = slipOfLine(text.slice(start).split('\n', 1)[0]!);
    if (slip) return { code: slip.code, offset: start + slip.index, last: true };
  }
  return undefined;
}

/** The parser sees a missing bracket only where something else begins; the last one opened before that is what is looked for. */
function findBracket(error: YAMLError, _: Source, document: Document): Finding {
  let offset = error.pos[0];
  visit(document, {
    Collection(_key, node) {
      const start = node.range?.[0] ?? offset;
      if (node.flow && start < error.pos[0] && node.range![1] >= error.pos[0]) offset = start;
    },
  });
  return { code: 'workspace/unclosed-bracket', offset, last: true };
}

/** The parser sees a missing quote only at the end; the quote that was opened is what the writer looks for. */
function openQuote(document: Document, fallback: number): number {
  let start = fallback;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range) start = node.range[0];
    },
  });
  return start;
}

function startOfJunk(error: YAMLError, { text }: Source): number {
  return firstLetter(text, error.pos[0]);
}

function firstLetter(text: string, offset: number): number {
  const blank = /^[ \t]*/.exec(text.slice(offset))![0].length;
  return offset + blank;
}
