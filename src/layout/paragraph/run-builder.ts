// Items in order into glyph runs: a new one wherever key, face, size or colour changes.
import type { FaceId } from '../../fonts/index.ts';
import type { Item } from './items.ts';
import type { ComposedRun } from './types.ts';

interface OpenRun {
  readonly key: number;
  readonly face: FaceId;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly glyphs: number[];
  readonly xs: number[];
  readonly advances: number[];
  readonly clusters: number[];
  text: string;
}

/** Gathers the runs of one line. */
export class RunBuilder {
  readonly #left: number;
  readonly #runs: OpenRun[] = [];

  /** `left`: where the line begins in the measure, points. */
  constructor(left: number) {
    this.#left = left;
  }

  /** Adds an item whose pen stands at `x` from the line's beginning. */
  add(item: Item, x: number): void {
    if (item.kind === 'arrow' || item.kind === 'newline') return;
    const run = this.#runFor(item, x);
    const at = run.text.length;
    run.text += item.source;
    let pen = this.#left + x + item.shift - run.x;
    item.glyphs.forEach((glyph, i) => {
      run.glyphs.push(glyph);
      run.xs.push(pen);
      run.advances.push(item.advances[i]!);
      run.clusters.push(at);
      pen += item.advances[i]!;
    });
  }

  /** Adds a hyphen that the source does not have, or has as a soft hyphen. */
  addHyphen(after: Item, hyphen: { readonly glyph: number; readonly width: number }, x: number): void {
    const run = this.#runFor(after, x);
    run.glyphs.push(hyphen.glyph);
    run.xs.push(this.#left + x - run.x);
    run.advances.push(hyphen.width);
    run.clusters.push(run.text.length - (after.kind === 'softHyphen' ? after.source.length : 0));
  }

  /** The runs that have something to draw. */
  finish(): readonly ComposedRun[] {
    return this.#runs.filter((run) => run.glyphs.length > 0);
  }

  #runFor(item: Item, x: number): OpenRun {
    const { key, colour } = item.span;
    const last = this.#runs.at(-1);
    const isSame =
      last?.key === key && last.face === item.face && last.size === item.size && last.colour === colour;
    if (last !== undefined && isSame) return last;
    const { face, size } = item;
    const fresh = {
      key,
      face,
      size,
      colour,
      x: this.#left + x,
      glyphs: [],
      xs: [],
      advances: [],
      clusters: [],
      text: '',
    };
    this.#runs.push(fresh);
    return fresh;
  }
}
