// The parser's nodes into plain data and spots; what a workspace may not hold is refused here.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import { type Ref, refTo } from '../quantity/index.ts';
import { cleanText } from '../text/index.ts';
import { cleanScalar } from './clean-scalar.ts';
import type { Span, Spot, Spots } from './spots.ts';

/** Data of a file: text, lists, and groups without a prototype; and the spot of each value. */
export interface YamlData {
  readonly data: unknown;
  readonly spots: Spots;
}

/** The file being read, and where its faults go. */
interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly sink: Sink;
}

const DEEPEST = 40;

/** Data and spots of a document's root node; null (an empty file) is data ''. Undefined when fields are not where they were meant. */
export function treeOf(root: unknown, source: Source): YamlData | undefined {
  const walker = new Walker(source);
  const data = walker.value(root as Node | null, refTo(source.file), { depth: 0 });
  return walker.isMisplaced ? undefined : { data, spots: walker.spots };
}

interface At {
  readonly depth: number;
  readonly key?: Span;
  /** Where a value would stand that is missing. */
  readonly offset?: number;
}

class Walker {
  readonly spots = new Map<Ref, Spot>();
  isMisplaced = false;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  value(node: Node | null, ref: Ref, at: At): unknown {
    const value = this.#span(node, at.offset ?? 0);
    const blank = !node || (isScalar(node) && node.type === 'PLAIN' && node.source === '');
    this.spots.set(ref, { ...(at.key ? { key: at.key } : {}), value, blank });
    if (!node) return '';
    if (isAlias(node)) {
      this.spots.set(ref, { ...this.spots.get(ref)!, refused: true });
      return this.#refuse('workspace/alias', value, { name: node.source });
    }
    if ('anchor' in node && node.anchor)
      this.#refuse('workspace/alias', this.#before(node, '&', at), { name: node.anchor });
    if (node.tag !== undefined)
      this.#refuse('workspace/tag', this.#before(node, '!', at), { name: node.tag });
    if (at.depth > DEEPEST) return this.#refuse('workspace/too-deep', value);
    if (isMap(node)) return this.#map(node, ref, at.depth);
    if (isSeq(node)) return this.#list(node, ref, at.depth);
    return isScalar(node) ? this.#text(String(node.value), ref, { value, plain: node.type === 'PLAIN' }) : '';
  }

  #text(raw: string, ref: Ref, { value, plain }: { value: Span; plain: boolean }): string {
    return cleanScalar(raw, {
      ref,
      plain,
      where: { file: this.#source.file, ...value },
      sink: this.#source.sink,
    });
  }

  #map(node: YAMLMap, ref: Ref, depth: number): unknown {
    const data: Record<string, unknown> = Object.create(null);
    const seen = new Map<string, number>();
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const key = this.#span(pair.key, node.range?.[0] ?? 0);
      const value = this.value(pair.value, refTo(ref, name), {
        depth: depth + 1,
        key,
        offset: pair.key?.range?.[1] ?? 0,
      });
      const first = seen.get(name);
      if (first !== undefined) this.#refuse('workspace/duplicate-key', key, { name, line: first });
      else if (this.#isGoodKey(pair.key, name, key)) data[name] = value;
      // Indented by full-width spaces, a field has landed in another group: what is missing where would be an echo.
      else if (/^[\u3000\u00a0]/.test(name)) this.isMisplaced = true;
      if (first === undefined) seen.set(name, key.line);
    }
    return data;
  }

  #isGoodKey(node: Node | null, name: string, key: Span): boolean {
    const code = badKey(name);
    const { removed } = cleanText(name);
    if (code) this.#refuse(code, key, { name });
    else if (removed.length > 0)
      this.#refuse('workspace/hidden-in-key', key, { name, removed: removed.join(' ') });
    if (node && 'anchor' in node && node.anchor) this.#refuse('workspace/alias', key, { name: node.anchor });
    return code === undefined && removed.length === 0;
  }

  #list(node: YAMLSeq, ref: Ref, depth: number): unknown {
    return node.items.map((item, index) => {
      const offset = node.range?.[0] ?? 0;
      return this.value(item as Node | null, refTo(ref, index), { depth: depth + 1, offset });
    });
  }

  #refuse(code: Code, span: Span, params: Params = {}): '' {
    this.#source.sink({ severity: 'error', code, params, where: { file: this.#source.file, ...span } });
    return '';
  }

  /** The place of an anchor or a tag: the parser's range of a value begins behind it, perhaps lines later. */
  #before(node: Node, sign: '&' | '!', { offset = 0 }: At): Span {
    const start = node.range?.[0] ?? offset;
    const between = this.#source.text.slice(offset, start);
    const from = between.indexOf(sign);
    if (from < 0) return this.#span(node, offset);
    const { line, col } = this.#source.lines.linePos(offset + from);
    return { line, column: col, endColumn: col + /^\S+/.exec(between.slice(from))![0].length };
  }

  #span(node: Node | null, fallback: number): Span {
    const [from, to] = node?.range ?? [fallback, fallback];
    const start = this.#source.lines.linePos(from);
    const end = this.#source.lines.linePos(to);
    const place = { line: start.line, column: start.col };
    return end.line === start.line ? { ...place, endColumn: end.col } : place;
  }
}

/** Names that mean something to YAML or to JavaScript objects are no names of a seller's things. */
function badKey(name: string): Code | undefined {
  if (name === '<<') return 'workspace/merge-key';
  if (/^[\u3000\u00a0]|[\u3000\u00a0]$/.test(name)) return 'workspace/full-width-space';
  if (name === '') return 'workspace/bad-key-shape';
  return name in Object.prototype ? 'workspace/reserved-key' : undefined;
}
