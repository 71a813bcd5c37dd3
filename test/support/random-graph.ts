// A seed in, a graph of cells with random formulas out: every operation, units that agree, values that may not exist.
import {
  add,
  and,
  type CellId,
  compare,
  compound,
  div,
  type Expr,
  exp,
  first,
  floor,
  inYear,
  irr,
  max,
  min,
  mul,
  need,
  neg,
  not,
  or,
  pow,
  prev,
  type Relation,
  sqrt,
  sub,
  total,
  when,
  yearLast,
  yearMean,
  yearSum,
} from '../../src/quantity/expr.ts';
import type { Shape } from '../../src/value/cell.ts';
import { mulberry32 } from '../../src/value/monte-carlo.ts';
import { Sheet } from '../../src/value/sheet.ts';

/** What a formula is made of: numbers without a unit, money, or conditions. */
type Kind = 'ratio' | 'money' | 'flag';

interface Known {
  readonly id: CellId;
  readonly shape: Shape;
  readonly kind: Kind;
}

const UNITS: Readonly<Record<Kind, string>> = { ratio: '-', money: 'JPY', flag: '-' };
const SHAPES: readonly Shape[] = ['one', 'year', 'month'];
const KINDS: readonly Kind[] = ['ratio', 'money', 'flag'];
const RELATIONS: readonly Relation[] = ['<', '≤', '=', '≥', '>'];

/** Numbers that binary fractions hold exactly, so that no difference of equal sums is noise. */
const RATIOS = [0, 1, 0.5, 0.25, 2, 3, -1.5, -0.75];
const MONEY = [0, 1000, -250, 12.5, 400000, -1000000, 3.25];

export class RandomGraph {
  readonly sheet = new Sheet({ years: 3, currency: 'JPY', asOf: '2026-11-20' });
  private readonly known: Known[] = [];
  private readonly next: () => number;
  /** So many of the known cells have a value in every period. */
  private certain = 0;

  constructor(seed: number, count: number) {
    this.next = mulberry32(seed);
    this.addGiven();
    this.addRows();
    this.certain = this.known.length;
    for (let index = 0; index < count; index++) this.addFormula(index);
    this.addSeries();
  }

  private addGiven(): void {
    const origin = { kind: 'stated', ref: 'deal.yaml#/x' } as const;
    this.sheet.month();
    this.sheet.year();
    const give = (kind: Kind, value: number): void => {
      const id = `in.${kind}${this.known.length}`;
      const unit = this.sheet.unit(UNITS[kind]);
      this.sheet.give({
        id,
        unit,
        shape: 'one',
        label: labelOf(id),
        role: 'count',
        rank: 'step',
        given: [value],
        origin,
      });
      this.known.push({ id, shape: 'one', kind });
    };
    for (const value of RATIOS) give('ratio', value);
    for (const value of MONEY) give('money', value);
    for (const value of [0, 1]) give('flag', value);
    const time = { shape: 'one', role: 'time', rank: 'step', origin } as const;
    this.sheet.give({ ...time, id: 'horizon', unit: { yr: 1 }, label: labelOf('horizon'), given: [3] });
  }

  /** Rows that change from period to period, and cash that turns from minus to plus. */
  private addRows(): void {
    const value = (number: number): CellId =>
      this.known.find(
        (cell) => this.sheet.cells.get(cell.id) && valueOfGiven(this.sheet, cell.id) === number,
      )!.id;
    for (const shape of ['year', 'month'] as const) {
      const id = `up.${shape}`;
      this.add({ id, shape, kind: 'ratio' }, add(prev(id), value(0.25)));
      this.add({ id: `cash.${shape}`, shape, kind: 'money' }, add(mul(id, value(400000)), value(-250)));
      this.add({ id: `late.${shape}`, shape, kind: 'flag' }, compare(id, '>', 1));
    }
  }

  private addFormula(index: number): void {
    const [shape, kind] = [this.pick(SHAPES), this.pick(KINDS)];
    const id = `${kind}.${index}`;
    // A row may read itself one period back.
    this.add(
      { id, shape, kind },
      this.formula(kind, shape, { depth: 3, self: shape === 'one' ? null : { id, kind } }),
    );
  }

  /** One of every operation on a row, on rows that are there. */
  private addSeries(): void {
    const rows = (shape: Shape, kind?: Kind): readonly Known[] =>
      this.known.filter((cell) => cell.shape === shape && (kind ? cell.kind === kind : cell.kind !== 'flag'));
    for (const { id, kind } of rows('month')) {
      this.add({ id: `sum.${id}`, shape: 'year', kind }, yearSum(id));
      this.add({ id: `mean.${id}`, shape: 'year', kind }, yearMean(id));
      this.add({ id: `last.${id}`, shape: 'year', kind }, yearLast(id));
      this.add({ id: `all.${id}`, shape: 'one', kind }, total(id));
    }
    for (const { id, kind } of rows('year')) {
      if (id.includes('sum') || id.includes('mean')) continue;
      this.add({ id: `of.${id}`, shape: 'month', kind }, inYear(id));
      this.add({ id: `irr.${id}`, shape: 'one', kind: 'ratio' }, irr(id));
    }
    for (const { id } of rows('month', 'flag')) this.addFirst(id, 'month');
    for (const { id } of rows('year', 'flag')) this.addFirst(id, 'yr');
  }

  private addFirst(flag: CellId, unit: string): void {
    const id = `first.${flag}`;
    this.sheet.add({ id, unit, label: labelOf(id), expr: first(flag), role: 'time' });
  }

  private add({ id, shape, kind }: Known, expr: Expr): void {
    this.sheet.add({
      id,
      unit: UNITS[kind],
      label: labelOf(id),
      expr,
      shape,
      role: kind === 'flag' ? 'flag' : 'flow',
    });
    this.known.push({ id, shape, kind });
  }

  private formula(kind: Kind, shape: Shape, rest: Rest): Expr {
    if (rest.depth === 0) return this.leaf(kind, shape, rest.self);
    const part = (of: Kind): Expr => this.formula(of, shape, { ...rest, depth: rest.depth - 1 });
    if (kind === 'flag') return this.condition(part);
    return kind === 'money' ? this.money(part) : this.ratio(part, shape);
  }

  private ratio(part: (kind: Kind) => Expr, shape: Shape): Expr {
    const years: Expr = { op: 'cell', id: shape === 'year' ? 'year' : 'horizon' };
    return this.pick<() => Expr>([
      () => this.sums('ratio', part),
      () => this.sums('ratio', part),
      () => mul(part('ratio'), part('ratio'), part('ratio')),
      () => div(part('ratio'), part('ratio')),
      () => div(part('money'), part('money')),
      () => floor(part('ratio')),
      () => sqrt(part('ratio')),
      () => exp(min(part('ratio'), 1)),
      () => pow(part('ratio'), part('ratio')),
      () => compound(part('ratio'), years),
      () => part('flag'),
    ])();
  }

  private money(part: (kind: Kind) => Expr): Expr {
    return this.pick<() => Expr>([
      () => this.sums('money', part),
      () => this.sums('money', part),
      () => mul(part('ratio'), part('money')),
      () => div(part('money'), part('ratio')),
      () => floor(part('money')),
    ])();
  }

  /** What any number can be. */
  private sums(kind: Kind, part: (kind: Kind) => Expr): Expr {
    return this.pick<() => Expr>([
      () => add(part(kind), part(kind), part(kind)),
      () => sub(part(kind), part(kind)),
      () => sub(part(kind), sub(part(kind), part(kind))),
      () => min(part(kind), part(kind)),
      () => max(part(kind), part(kind)),
      () => neg(part(kind)),
      () => when(part('flag'), part(kind), part(kind)),
      () => need(part('flag'), 'beyond-horizon', part(kind)),
    ])();
  }

  private condition(part: (kind: Kind) => Expr): Expr {
    const kind = this.pick<Kind>(['ratio', 'money']);
    return this.pick<() => Expr>([
      () => compare(part(kind), this.pick(RELATIONS), part(kind)),
      () => compare(part(kind), this.pick(RELATIONS), 0),
      () => and(part('flag'), part('flag')),
      () => or(part('flag'), part('flag')),
      () => not(part('flag')),
      () => max(part('flag'), part('flag')),
    ])();
  }

  private leaf(kind: Kind, shape: Shape, self: Rest['self']): Expr {
    if (kind !== 'money' && this.next() < 0.1) return { op: 'literal', value: this.next() < 0.5 ? 0 : 1 };
    if (self?.kind === kind && this.next() < 0.2) return prev(self.id);
    // A value that does not exist spreads: most leaves are certain.
    const from = this.next() < 0.8 ? this.known.slice(0, this.certain) : this.known;
    const ofKind = from.filter((cell) => cell.kind === kind);
    const rows = ofKind.filter((cell) => cell.shape === shape);
    const fit = rows.length > 0 && this.next() < 0.5 ? rows : ofKind.filter((cell) => cell.shape === 'one');
    const { id, shape: own } = this.pick(fit);
    return own !== 'one' && this.next() < 0.3 ? prev(id) : { op: 'cell', id };
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
}

interface Rest {
  readonly depth: number;
  readonly self: { readonly id: CellId; readonly kind: Kind } | null;
}

function valueOfGiven(sheet: Sheet, id: CellId): number | null {
  const cell = sheet.cells.get(id)!;
  return 'given' in cell ? cell.given[0]! : null;
}

function labelOf(id: CellId) {
  return { ja: `値 ${id}`, en: `value ${id}` };
}
