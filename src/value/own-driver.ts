// A driver that the workspace defines into one like the standard ones: its formulas are read and their units checked, once.
import type { Code } from '../diagnostic/catalog/index.ts';
import type { Params, Sink } from '../diagnostic/diagnostic.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { DriverDefinition } from '../model/driver.ts';
import type { Words } from '../quantity/amount.ts';
import { cellsOf, type Expr } from '../quantity/expr.ts';
import { readUnit } from '../quantity/quantity.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { formatUnit, type Unit } from '../quantity/unit.ts';
import type { Cell } from './cell.ts';
import { checkedFormula, standIn } from './checked-formula.ts';
import { type Account, accounts, type Section } from './drivers/accounts.ts';
import type { Driver, DriverInput, DriverPosting } from './drivers/driver.ts';
import { drivers as standardDrivers } from './drivers/index.ts';
import { FormulaFault } from './formula-tokens.ts';
import { FUNCTION_NAMES } from './parse-formula.ts';
import { wordsOf } from './words-of.ts';

/** A definition with the root of its file. */
export interface PlacedDefinition {
  readonly ref: Ref;
  readonly data: DriverDefinition;
}

/** Names under which the value maths keeps cells of its own beside a driver's inputs and postings. */
const RESERVED = [
  'risk',
  'attribution',
  'growth',
  'adoption',
  'overlap',
  'poolBaseline',
  'poolSaved',
  'yearly',
  'once',
  'release',
  'charge',
  'defer',
];

const SECTIONS: Readonly<Record<DriverDefinition['postings'][string]['section'], Section>> = {
  sales: 'sales',
  cogs: 'cogs',
  sga: 'sga',
  'non-operating': 'nonOperating',
  extraordinary: 'extraordinary',
  assets: 'assets',
  liabilities: 'liabilities',
  investing: 'investing',
};

/** The workspace's own drivers by id; faults of every definition go to the sink, and a faulty one is left out. */
export function ownDrivers(
  definitions: readonly PlacedDefinition[],
  sink: Sink,
): ReadonlyMap<string, Driver> {
  const own = new Map<string, Driver>();
  for (const definition of definitions) {
    const { id } = definition.data;
    if (standardDrivers.has(id) || own.has(id)) {
      tell(definition, sink, { at: ['id'], code: 'value/driver-taken', params: { name: id } });
      continue;
    }
    const driver = new Definition(definition, sink).read();
    if (driver) own.set(id, driver);
  }
  return own;
}

interface Complaint {
  readonly at: readonly (string | number)[];
  readonly code: Code;
  readonly params: Params;
}

function tell({ ref }: PlacedDefinition, sink: Sink, { at, code, params }: Complaint): void {
  sink({ severity: 'error', code, params, where: { ref: refTo(ref, ...at) } });
}

class Definition {
  private readonly placed: PlacedDefinition;
  private readonly sink: Sink;
  private readonly data: DriverDefinition;
  private isGood = true;
  /** Cells that stand for the inputs while units are checked. */
  private readonly cells = new Map<string, Cell>();

  constructor(placed: PlacedDefinition, sink: Sink) {
    this.placed = placed;
    this.sink = sink;
    this.data = placed.data;
  }

  read(): Driver | null {
    const { data } = this;
    this.checkNames();
    this.checkCurrency();
    const inputs = Object.fromEntries(Object.keys(data.inputs).map((name) => [name, this.input(name)]));
    if (!this.isGood) return null;
    const yearly = data.kind === 'yearly' || data.kind === 'from';
    const postings = Object.fromEntries(
      Object.keys(data.postings).map((name) => [name, this.posting(name, yearly ? 'JPY/yr' : 'JPY')]),
    );
    const use = data.saving && this.saving(data.saving);
    const isTimed = data.kind === 'once' || data.kind === 'from';
    if (!this.isGood) return null;
    const name = wordsOf(data.name, { ja: data.id, en: data.id });
    return {
      id: data.id,
      name,
      dimension: data.dimension,
      certainty: data.certainty,
      pool: data.pool.split(':')[0]!,
      metric: {
        label: wordsOf(data.metric.label, name),
        before: data.metric.before,
        after: data.metric.after,
      },
      inputs,
      effects: [
        {
          kind: data.kind,
          ...(isTimed && { month: data.month! }),
          postings: postings as Record<string, DriverPosting>,
        },
      ],
      ...(use && { use }),
    };
  }

  /** Names that are taken, months that are not there, inputs that nothing reads. */
  private checkNames(): void {
    const { inputs, postings, metric, month, kind } = this.data;
    for (const group of ['inputs', 'postings'] as const) {
      for (const name of Object.keys(this.data[group])) {
        const isTwice = group === 'postings' && Object.hasOwn(inputs, name);
        if (isTwice || RESERVED.includes(name) || FUNCTION_NAMES.includes(name))
          this.tell({ at: [group, name], code: 'value/reserved-name', params: { name } });
      }
    }
    const isTimed = kind === 'once' || kind === 'from';
    const named: readonly (readonly [readonly string[], string | undefined])[] = [
      [['metric', 'before'], metric.before],
      [['metric', 'after'], metric.after],
      [['month'], isTimed ? (month ?? '') : undefined],
      ...Object.entries(inputs).map(([name, { after }]) => [['inputs', name, 'after'], after] as const),
    ];
    for (const [at, name] of named) {
      if (name === undefined || Object.hasOwn(inputs, name)) continue;
      const params = { driver: this.data.id, name, nearest: '', known: joinNames(Object.keys(inputs)) };
      this.tell({ at, code: 'value/unknown-input', params });
    }
    if (Object.keys(postings).length === 0)
      this.tell({ at: ['postings'], code: 'value/driver-no-posting', params: { name: this.data.id } });
  }

  /** Currencies of all inputs: one definition speaks of one, and a deal of its own. */
  private checkCurrency(): void {
    const units = Object.entries(this.data.inputs).map(([name, { unit }]) => ({
      name,
      unit: readUnit(unit)?.unit ?? {},
    }));
    const found = units.flatMap(({ name, unit }) =>
      Object.keys(unit)
        .filter((symbol) => CURRENCY.test(symbol))
        .map((symbol) => ({ name, symbol })),
    );
    const other = found.find(({ symbol }) => symbol !== found[0]!.symbol);
    if (!other) return;
    const { ja, en } = wordsOf(this.data.inputs[other.name]!.label, { ja: other.name, en: other.name });
    const params = {
      name: other.name,
      labelJa: ja,
      labelEn: en,
      found: other.symbol,
      expected: found[0]!.symbol,
    };
    this.tell({ at: ['inputs', other.name, 'unit'], code: 'value/currency-mismatch', params });
  }

  private input(name: string): DriverInput {
    const { label, unit, range, after, default: preset } = this.data.inputs[name]!;
    const read = this.unit(unit, ['inputs', name, 'unit']);
    const canonical = formatUnit(read);
    const words = wordsOf(label, { ja: name, en: name });
    this.cells.set(name, standIn(name, read, words));
    if (preset && formatUnit(generic(preset.unit)) !== canonical) {
      const params = {
        name,
        labelJa: words.ja,
        labelEn: words.en,
        expected: canonical,
        found: formatUnit(preset.unit),
      };
      this.tell({ at: ['inputs', name, 'default'], code: 'value/unit-mismatch', params });
    }
    return {
      unit: canonical,
      role: roleOf(read),
      label: words,
      ...(range === 'share' && { range: 'share' as const }),
      ...(after && { after }),
      ...(preset && { preset: { value: preset, ref: refTo(this.placed.ref, 'inputs', name, 'default') } }),
    };
  }

  /** A unit as people write it, without a scale; every currency stands for the deal's own. */
  private unit(text: string, at: readonly string[]): Unit {
    const read = readUnit(text);
    if (read && read.factor === 1) return generic(read.unit);
    this.tell({ at, code: 'value/driver-unit', params: { unit: text } });
    return {};
  }

  private posting(name: string, expected: string): DriverPosting | null {
    const { account, statement, section, moves, formula, taxable } = this.data.postings[name]!;
    const isOnly = Object.keys(this.data.postings).length === 1;
    const text = formula ?? (isOnly ? this.data.formula : undefined);
    if (text === undefined) {
      this.tell({ at: ['postings', name], code: 'value/driver-no-formula', params: { name } });
      return null;
    }
    const at = formula === undefined ? ['formula'] : ['postings', name, 'formula'];
    const expr = this.formula(text, at, expected);
    if (!expr) return null;
    const words = wordsOf(account, { ja: name, en: name });
    return {
      account: accountOf(words, {
        statement,
        section: SECTIONS[section],
        ...(taxable && { purchase: true as const }),
      }),
      sign: moves === 'rises' ? 1 : -1,
      expr,
    };
  }

  private saving({ unit, baseline, saved }: NonNullable<DriverDefinition['saving']>): Driver['use'] {
    const canonical = formatUnit(this.unit(unit, ['saving', 'unit']));
    const [before, less] = [
      this.formula(baseline, ['saving', 'baseline'], canonical),
      this.formula(saved, ['saving', 'saved'], canonical),
    ];
    return before && less ? { unit: canonical, baseline: before, saved: less } : undefined;
  }

  private formula(text: string, at: readonly string[], expected: string): Expr | null {
    try {
      const expr = checkedFormula(text, this.cells, expected);
      this.checkMonth(expr);
      return expr;
    } catch (error) {
      if (!(error instanceof FormulaFault)) throw error;
      this.tell({ at, code: error.code, params: { formula: text, ...error.params } });
      return null;
    }
  }

  /** The month of `once` and `from` is a time, not a factor. */
  private checkMonth(expr: Expr): void {
    const { month } = this.data;
    if (month === undefined || !cellsOf(expr).some(({ id }) => id === month)) return;
    this.tell({ at: ['month'], code: 'value/reserved-name', params: { name: month } });
  }

  private tell(complaint: Complaint): void {
    this.isGood = false;
    tell(this.placed, this.sink, complaint);
  }
}

const CURRENCY = /^[A-Z]{3}$/;

/** A unit with JPY in the place of any currency. */
function generic(unit: Unit): Unit {
  const entries = Object.entries(unit).map(([symbol, exponent]) => [
    CURRENCY.test(symbol) ? 'JPY' : symbol,
    exponent,
  ]);
  return Object.freeze(Object.fromEntries(entries));
}

function roleOf(unit: Unit): DriverInput['role'] {
  if (Object.keys(unit).length === 0) return 'share';
  if ('JPY' in unit) return unit.yr === -1 ? 'rate' : 'price';
  return unit.yr === -1 ? 'rate' : 'count';
}

/** A standard account under its own name, else one that is grouped by its name. */
function accountOf(name: Words, place: Pick<Account, 'statement' | 'section' | 'purchase'>): Account {
  const standard = Object.values(accounts).find(
    (account) =>
      account.name.ja === name.ja && account.name.en === name.en && account.statement === place.statement,
  );
  return standard ?? { key: `own.${name.en || name.ja}`, name, ...place };
}
