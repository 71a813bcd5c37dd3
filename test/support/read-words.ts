// The words of a formula and its inputs into its value. Knows the grammar of `value/words.ts` and nothing of the engine.
import type { FormulaInput } from '../../src/quantity/amount.ts';

type Value = number | null;
type Series = readonly Value[];

/** A parsed part: computes when asked, so that the branch of an `if` that is not taken is never looked at. */
interface Part {
  readonly compute: () => Value;
  /** Exponent of money in its unit: 1 for yen and yen a year, 0 for yen over yen. */
  readonly money: number;
  readonly series?: Series;
}

interface Language {
  readonly open: string;
  readonly close: string;
  readonly names: Readonly<Record<string, string>>;
}

const JA: Language = {
  open: '「',
  close: '」',
  names: {
    小さい方: 'min',
    大きい方: 'max',
    切り捨て: 'floor',
    平方根: 'sqrt',
    e乗: 'exp',
    かつ: 'and',
    または: 'or',
    でない: 'not',
    もし: 'if',
    あるとき: 'given',
    合計: 'sum',
    平均: 'mean',
    最後: 'last',
    最初の月: 'first',
    最初の年: 'first',
    内部収益率: 'irr',
  },
};
const EN: Language = {
  open: '“',
  close: '”',
  names: {
    min: 'min',
    max: 'max',
    floor: 'floor',
    sqrt: 'sqrt',
    exp: 'exp',
    and: 'and',
    or: 'or',
    not: 'not',
    if: 'if',
    given: 'given',
    sum: 'sum',
    mean: 'mean',
    last: 'last',
    'first month': 'first',
    'first year': 'first',
    irr: 'irr',
  },
};

/** The value of a formula's words; null when it does not exist. Throws when the words do not follow the grammar. */
export function readWords(words: string, language: 'ja' | 'en', inputs: readonly FormulaInput[]): Value {
  const reader = new Reader(words, language, inputs);
  const part = reader.formula();
  reader.end();
  return part.compute();
}

class Reader {
  private at = 0;
  private readonly text: string;
  private readonly language: 'ja' | 'en';
  private readonly inputs: readonly FormulaInput[];

  constructor(text: string, language: 'ja' | 'en', inputs: readonly FormulaInput[]) {
    this.text = text;
    this.language = language;
    this.inputs = inputs;
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) throw new Error(`left over: ${this.text.slice(this.at)}`);
  }

  formula(): Part {
    const left = this.sum();
    const sign = ['≥', '≤', '=', '>', '<'].find((candidate) => this.take(candidate));
    if (!sign) return left;
    const right = this.sum();
    const isMoney = left.money !== 0 || right.money !== 0;
    return { money: 0, compute: () => relate(sign, left.compute(), right.compute(), isMoney) };
  }

  private sum(): Part {
    const minus = this.take('−');
    let part = this.product();
    if (minus) part = lift((a) => -a, part);
    for (;;) {
      if (this.take('+')) part = lift((a, b) => a + b, part, this.product());
      else if (this.take('−')) part = lift((a, b) => a - b, part, this.product());
      else return part;
    }
  }

  private product(): Part {
    let part = this.power();
    for (;;) {
      const left = part;
      if (this.take('×')) {
        const right = this.power();
        part = { ...lift((a, b) => a * b, left, right), money: left.money + right.money };
      } else if (this.take('÷')) {
        const right = this.power();
        const quotient = lift((a, b) => (b === 0 ? null : a / b), left, right);
        part = { ...quotient, money: left.money - right.money };
      } else return part;
    }
  }

  private power(): Part {
    const base = this.atom();
    return this.take('^') ? lift((a, b) => (a < 0 ? null : a ** b), base, this.atom()) : base;
  }

  private atom(): Part {
    const { open, close, names } = this.language === 'ja' ? JA : EN;
    if (this.take('(')) {
      const inner = this.formula();
      this.expect(')');
      return inner;
    }
    if (this.take(open)) {
      const until = this.text.indexOf(close, this.at);
      const label = this.text.slice(this.at, until);
      this.at = until + 1;
      return this.named(label);
    }
    const literal = /^[01](?![0-9.])/.exec(this.text.slice(this.at));
    if (literal) {
      this.at += 1;
      return { money: 0, compute: () => Number(literal[0]) };
    }
    const name = Object.keys(names).find((candidate) => this.take(`${candidate}(`));
    if (!name) throw new Error(`cannot read: ${this.text.slice(this.at)}`);
    const args = [this.formula()];
    while (this.take(',')) args.push(this.formula());
    this.expect(')');
    return call(names[name]!, args);
  }

  private named(label: string): Part {
    const found = this.inputs.filter((input) => input.label[this.language] === label);
    if (found.length !== 1) throw new Error(`"${label}" names ${found.length} inputs`);
    const { value, unit } = found[0]!;
    const money = unit[Object.keys(unit).find((symbol) => ['JPY', 'USD', 'EUR'].includes(symbol)) ?? ''] ?? 0;
    if (Array.isArray(value))
      return { money, series: value as Series, compute: () => fail(`"${label}" is a series`) };
    return { money, compute: () => value as Value };
  }

  private skip(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }

  private take(token: string): boolean {
    this.skip();
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    this.skip();
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Error(`${token} is missing before: ${this.text.slice(this.at)}`);
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/** A result that does not exist when one of its parts does not, or when it is no finite number. */
function lift(f: (...values: number[]) => Value, ...parts: Part[]): Part {
  return {
    // Parts of a sum share a unit, except 0, which belongs everywhere.
    money: parts.find((part) => part.money !== 0)?.money ?? 0,
    compute: () => {
      const values = parts.map((part) => part.compute());
      if (values.some((value) => value === null)) return null;
      const result = f(...(values as number[]));
      return result !== null && Number.isFinite(result) ? result : null;
    },
  };
}

/** The difference is rounded first: to 2 decimals for money, else to 9. */
function relate(sign: string, a: Value, b: Value, isMoney: boolean): Value {
  if (a === null || b === null) return null;
  const difference = round(a - b, isMoney ? 2 : 9);
  const results: Record<string, boolean> = {
    '≥': difference >= 0,
    '≤': difference <= 0,
    '=': difference === 0,
    '>': difference > 0,
    '<': difference < 0,
  };
  return results[sign] ? 1 : 0;
}

function round(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  if (scaled > Number.MAX_SAFE_INTEGER) return value;
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits;
}

function call(name: string, args: readonly Part[]): Part {
  const [first, ...others] = args as [Part, ...Part[]];
  if (name === 'if') {
    const [then, otherwise] = others as [Part, Part];
    return {
      money: then.money || otherwise.money,
      compute: () => {
        const condition = first.compute();
        if (condition === null) return null;
        return condition >= 0.5 ? then.compute() : otherwise.compute();
      },
    };
  }
  if (name === 'given') {
    return {
      money: others[0]!.money,
      compute: () => ((first.compute() ?? 0) >= 0.5 ? others[0]!.compute() : null),
    };
  }
  if (first.series) return { money: first.money, compute: () => ofSeries(name, first.series!) };
  const functions: Record<string, (...values: number[]) => Value> = {
    min: Math.min,
    max: Math.max,
    floor: (a) => Math.floor(round(a, first.money !== 0 ? 2 : 9)),
    sqrt: Math.sqrt,
    exp: Math.exp,
    and: (...values) => (values.every((value) => value >= 0.5) ? 1 : 0),
    or: (...values) => (values.some((value) => value >= 0.5) ? 1 : 0),
    not: (a) => (a >= 0.5 ? 0 : 1),
  };
  return lift(functions[name] ?? fail(`${name} is no function of values`), ...args);
}

function ofSeries(name: string, series: Series): Value {
  if (name === 'first') {
    const index = series.findIndex((value) => value !== null && value >= 0.5);
    return index < 0 ? null : index;
  }
  if (name === 'last') return series.at(-1) ?? null;
  if (series.some((value) => value === null)) return null;
  const values = series as readonly number[];
  const sum = values.reduce((a, b) => a + b, 0);
  if (name === 'sum') return sum;
  if (name === 'mean') return sum / values.length;
  return name === 'irr' ? rateOf(values) : fail(`${name} is no function of a series`);
}

/** The one rate between −90 % and 10000 % at which the flows are worth nothing: sign changes on a fine grid, then halving. */
function rateOf(flows: readonly number[]): Value {
  const worth = (rate: number): number =>
    flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
  const grid = Array.from({ length: 4001 }, (_, index) => 0.1 * 1010 ** (index / 4000) - 1);
  const places = grid
    .slice(1)
    .flatMap((high, index) => (worth(grid[index]!) * worth(high) < 0 ? [[grid[index]!, high]] : []));
  if (places.length !== 1) return null;
  let [low, high] = places[0] as [number, number];
  for (let turn = 0; turn < 200; turn++) {
    const middle = (low + high) / 2;
    if (worth(low) * worth(middle) <= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
