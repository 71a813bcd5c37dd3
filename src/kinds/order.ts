// The order law as a type and as a check: PL/BS -> QCD -> usage -> product, and no stage reopens once left.
import type { Sink, Where } from '../diagnostic/diagnostic.ts';
import type { Ref } from '../quantity/ref.ts';
import { STAGES, type Stage } from '../tree/index.ts';

/** A section of a kind: its id (P3), the chapter that holds it (null: cover), and its stage. */
export interface SectionSpec {
  readonly id: string;
  readonly chapter: string | null;
  readonly stage: Stage | 'free';
}

/** What a builder's call names; the stage comes from the method. */
export type SectionName = Omit<SectionSpec, 'stage'>;

type From<S extends Stage, L extends readonly Stage[] = typeof STAGES> = L extends readonly [
  infer Head,
  ...infer Tail extends readonly Stage[],
]
  ? S extends Head
    ? L[number]
    : From<S, Tail>
  : never;

/** A list of sections under construction; only the stages that may still come have a method. */
export type Chain<Allowed extends Stage> = {
  /** A section outside the argument's stages; it opens and leaves none. */
  readonly free: (section: SectionName) => Chain<Allowed>;
  readonly list: readonly SectionSpec[];
} & { readonly [S in Allowed]: (section: SectionName) => Chain<From<S>> };

/** Starts a list of sections: `sections().free(P1).plbs(P3).qcd(P4).usage(P6).product(P7)`. */
export function sections(): Chain<Stage> {
  return chain([]);
}

function chain(list: readonly SectionSpec[]): Chain<Stage> {
  const add = (stage: SectionSpec['stage']) => (section: SectionName) =>
    chain([...list, { ...section, stage }]);
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, add(stage)])) as Record<
    Stage,
    ReturnType<typeof add>
  >;
  return { free: add('free'), list, ...stages };
}

/** The same law for a list that a workspace chose: names the section that stands too late, at its own place where it has one, and the law. */
export function checkOrder(
  list: readonly (SectionSpec & { readonly ref?: Ref })[],
  where: Where,
  sink: Sink,
): void {
  let latest = 0;
  let latestId = '';
  for (const section of list) {
    if (section.stage === 'free') continue;
    const position = STAGES.indexOf(section.stage);
    if (position < latest) {
      const params = { section: section.id, stage: section.stage, before: latestId, law: STAGES.join(' → ') };
      const own = section.ref === undefined ? where : { ref: section.ref };
      sink({ severity: 'error', code: 'kinds/section-out-of-order', params, where: own });
    } else {
      latest = position;
      latestId = section.id;
    }
  }
}
