// A workspace's deal and other numbers for its inputs in, the deal priced anew out: how a test proves what a run has found.
import { parse } from 'yaml';
import type { Explanation, Workspace } from '../../src/index.ts';
import { dealSchema } from '../../src/model/deal.ts';
import { priceIn } from '../../src/price.ts';
import type { Texts } from './sample-workspaces.ts';
import {
  estimatesIn,
  type KeyPath,
  scalarAt,
  textAt,
  withNumbers,
  writeNumber,
  writtenNumber,
} from './written-numbers.ts';

/** The three points of an estimate, as they stand in the file. */
export interface Ends {
  readonly pessimistic: number;
  readonly mode: number;
  readonly optimistic: number;
}

type Values = ReadonlyMap<string, number | null>;

/** A deal that is priced again and again from its YAML text, with every estimate at its mode or where a test puts it. */
export class Repricer {
  readonly #order: Workspace['documents'][string];
  readonly #explanation: Explanation;
  readonly #yaml: string;
  readonly #estimates: readonly KeyPath[];
  /** Values alone: the words of thousands of formulas are of no use here. */
  readonly #known = new Map<string, Values | null>();

  constructor(workspace: Workspace, texts: Texts, explanation: Explanation) {
    this.#order = workspace.documents[explanation.document]!;
    this.#explanation = explanation;
    this.#yaml = texts[this.#order.deal.ref.split('#')[0]!]!;
    this.#estimates = estimatesIn(this.#yaml);
  }

  /** One value of the deal with inputs at other values; null where it does not exist or such a deal is refused. */
  value(id: string, inputs: Readonly<Record<string, number>>): number | null {
    const key = JSON.stringify(Object.entries(inputs).sort());
    if (!this.#known.has(key)) this.#known.set(key, this.#price(inputs));
    return this.#known.get(key)?.get(id) ?? null;
  }

  /** The ends of an estimate, read from the file at the place that the explanation names. */
  ends(id: string): Ends {
    const path = this.#pathOf(id);
    const read = (name: keyof Ends) => writtenNumber(textAt(this.#yaml, [...path, name]) ?? '').value;
    return { pessimistic: read('pessimistic'), mode: read('mode'), optimistic: read('optimistic') };
  }

  /** An input's own value. */
  stated(id: string): number {
    return this.#explained(id).value!;
  }

  /** The input that a driver's effect compares it with, when it is the `after` of one: the value above which it may not go. */
  before(id: string): number | null {
    const keys = this.#pathOf(id);
    const [drivers, driver, inputs, name] = keys;
    if (drivers !== 'drivers' || inputs !== 'inputs') return null;
    const at = (key: string) => textAt(this.#yaml, ['drivers', driver!, 'effect', key]);
    return at('after') === name ? this.stated(`${driver}.${at('before')}`) : null;
  }

  unitOf(id: string): string {
    return this.#explained(id).unit;
  }

  #price(inputs: Readonly<Record<string, number>>): Values | null {
    const moved = Object.entries(inputs).map(([id, value]) => ({
      path: this.#pathOf(id),
      text: writeNumber(value, this.unitOf(id)),
    }));
    const movedPaths = new Set(moved.map(({ path }) => path.join('/')));
    const settled = this.#estimates
      .filter((path) => !movedPaths.has(path.join('/')))
      .map((path) => ({ path, text: textAt(this.#yaml, [...path, 'mode'])! }));
    const yaml = withNumbers(this.#yaml, [...moved, ...settled]);
    const data = dealSchema.parse(parse(yaml, { schema: 'failsafe' }));
    try {
      const { amounts } = priceIn(this.#order.customer, { ...this.#order.deal, data }, () => {});
      return new Map(Object.values(amounts).map(({ id, value }) => [id, value]));
    } catch (error) {
      if ((error as Error).name === 'Refused') return null;
      throw error;
    }
  }

  /** Keys of the number, or of the estimate that it is a point of. */
  #pathOf(id: string): KeyPath {
    const [{ line = 0, column = 0 } = {}] = this.#explained(id).sources;
    const found = scalarAt(this.#yaml, line, column);
    if (!found) throw new Error(`nothing is written at the place of ${id} (${line}:${column})`);
    const isPoint = ['pessimistic', 'mode', 'optimistic'].includes(String(found.path.at(-1)));
    return isPoint ? found.path.slice(0, -1) : found.path;
  }

  #explained(id: string): Explanation['amounts'][number] {
    const amount = this.#explanation.amounts.find((one) => one.id === id);
    if (!amount) throw new Error(`${id} is not explained`);
    return amount;
  }
}
