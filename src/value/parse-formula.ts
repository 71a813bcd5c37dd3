// The text of a formula into an expression over names, with the column of every part: a small language without code.
//
//   sum     = product { ( + | − ) product }
//   product = signed { ( × | / ) signed }
//   signed  = − signed | power
//   power   = atom [ ^ signed ]
//   atom    = 0 | 1 | name | function ( sum { , sum } ) | ( sum )
import { joinNames } from '../diagnostic/word.ts';
import { type Expr, term } from '../quantity/expr.ts';
import { FormulaFault, type Token, tokensOf } from './formula-tokens.ts';

/** Limits of a formula's text and of its nesting. */
export const MOST_CHARACTERS = 500;
export const MOST_DEPTH = 32;

/** An expression whose cells are names, and the column where each of its parts is written. */
export interface ParsedFormula {
  readonly expr: Expr;
  readonly columns: ReadonlyMap<Expr, number>;
}

/** Functions of the language, with how many arguments each takes. */
const FUNCTIONS = new Map<
  string,
  { readonly op: 'min' | 'max' | 'floor' | 'sqrt' | 'exp'; readonly least: number; readonly most: number }
>([
  ['min', { op: 'min', least: 2, most: 8 }],
  ['max', { op: 'max', least: 2, most: 8 }],
  ['floor', { op: 'floor', least: 1, most: 1 }],
  ['sqrt', { op: 'sqrt', least: 1, most: 1 }],
  ['exp', { op: 'exp', least: 1, most: 1 }],
]);

/** Words that no input may be called. */
export const FUNCTION_NAMES: readonly string[] = [...FUNCTIONS.keys()];

/** Reads a formula over the names that are known; throws `FormulaFault` where it cannot. */
export function parseFormula(text: string, names: readonly string[]): ParsedFormula {
  const length = [...text].length;
  if (length > MOST_CHARACTERS) {
    throw new FormulaFault('value/formula-limit', {
      what: 'length',
      found: length,
      most: MOST_CHARACTERS,
      column: 1,
    });
  }
  return new Parser(tokensOf(text), new Set(names)).parse();
}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlySet<string>;
  private readonly columns = new Map<Expr, number>();
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[], names: ReadonlySet<string>) {
    this.tokens = tokens;
    this.names = names;
  }

  parse(): ParsedFormula {
    const expr = this.sum();
    if (this.next.kind !== 'end') this.refuse();
    checkDepth(depthOf(expr), 1);
    return { expr, columns: this.columns };
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }

  private sum(): Expr {
    return this.chain(['+', '-'], { '+': 'add', '-': 'sub' }, () => this.product());
  }

  private product(): Expr {
    return this.chain(['*', '/'], { '*': 'mul', '/': 'div' }, () => this.signed());
  }

  /** Operands from left to right; a run of one sign becomes one operation, so that long sums stay flat. */
  private chain(
    signs: readonly string[],
    ops: Readonly<Record<string, 'add' | 'sub' | 'mul' | 'div'>>,
    operand: () => Expr,
  ): Expr {
    let left = operand();
    let isOwn = false;
    while (this.next.kind === 'sign' && signs.includes(this.next.text)) {
      const { text, column } = this.next;
      this.at += 1;
      const op = ops[text]!;
      const right = operand();
      const before = isOwn && (op === 'add' || op === 'mul') && left.op === op ? left.args : [left];
      left = this.placed({ op, args: [...before, right] } as Expr, column);
      isOwn = true;
    }
    return left;
  }

  private signed(): Expr {
    if (this.next.text !== '-' || this.next.kind !== 'sign') return this.power();
    const { column } = this.next;
    this.at += 1;
    return this.nested(column, () => this.placed({ op: 'neg', args: [this.signed()] }, column));
  }

  private power(): Expr {
    const base = this.atom();
    if (this.next.text !== '^') return base;
    const { column } = this.next;
    this.at += 1;
    return this.nested(column, () => this.placed({ op: 'pow', args: [base, this.signed()] }, column));
  }

  private atom(): Expr {
    const token = this.next;
    this.at += 1;
    if (token.kind === 'number') return this.literal(token);
    if (token.kind === 'name') return this.next.text === '(' ? this.call(token) : this.name(token);
    if (token.text !== '(') {
      this.at -= 1;
      return this.refuse();
    }
    const inner = this.nested(token.column, () => this.sum());
    this.expect(')');
    return inner;
  }

  private literal({ text, column }: Token): Expr {
    if (text === '0' || text === '1') return this.placed(term(text === '0' ? 0 : 1), column);
    throw new FormulaFault('value/formula-number', { found: text, column });
  }

  private name({ text, column }: Token): Expr {
    if (this.names.has(text)) return this.placed(term(text), column);
    throw new FormulaFault('value/formula-name', { found: text, column, known: joinNames([...this.names]) });
  }

  private call({ text, column }: Token): Expr {
    const known = FUNCTIONS.get(text);
    if (!known) {
      throw new FormulaFault('value/formula-name', {
        found: `${text}(`,
        column,
        known: joinNames(FUNCTION_NAMES),
      });
    }
    this.expect('(');
    const args = this.nested(column, () => {
      const list = [this.sum()];
      while (this.next.text === ',') {
        this.at += 1;
        list.push(this.sum());
      }
      return list;
    });
    if (args.length < known.least || args.length > known.most) this.refuse();
    this.expect(')');
    return this.placed({ op: known.op, args }, column);
  }

  private expect(sign: string): void {
    if (this.next.kind !== 'sign' || this.next.text !== sign) this.refuse();
    this.at += 1;
  }

  private refuse(): never {
    const { text, column } = this.next;
    throw new FormulaFault('value/formula-syntax', { found: text, column });
  }

  private nested<T>(column: number, work: () => T): T {
    this.depth += 1;
    checkDepth(this.depth, column);
    const result = work();
    this.depth -= 1;
    return result;
  }

  private placed<T extends Expr>(expr: T, column: number): T {
    this.columns.set(expr, column);
    return expr;
  }
}

/** Levels of a formula's tree; a name alone is one. */
function depthOf(expr: Expr): number {
  return 'args' in expr ? 1 + Math.max(...expr.args.map(depthOf)) : 1;
}

function checkDepth(found: number, column: number): void {
  if (found <= MOST_DEPTH) return;
  throw new FormulaFault('value/formula-limit', { what: 'depth', found, most: MOST_DEPTH, column });
}
