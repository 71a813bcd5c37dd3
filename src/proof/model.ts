// The priced model that travels with a document: its schema, published as JSON Schema, and the types inferred from it.
import { z } from 'zod';
import { SERIES_OPS, VALUE_OPS } from '../quantity/expr.ts';

/** Names the shape of the model; a reader refuses others. */
export const MODEL_FORMAT = 'torisetsu-model/1';

/** More than any real deal has; a file from outside may not ask for more work than this. */
const MOST = {
  cells: 20_000,
  periods: 1_201,
  numbers: 20_000,
  lines: 5_000,
  text: 20_000,
  depth: 64,
  runs: 1_000_000,
} as const;

const text = z.string().max(MOST.text);
const id = z.string().min(1).max(300);
const value = z.number().nullable();
const finite = z.number();
const unit = text.describe('canonical unit: JPY/yr, h/unit, - for a ratio');

const REASONS = [
  'no-sign-change',
  'multiple-roots',
  'no-root',
  'zero-denominator',
  'zero-cost',
  'beyond-horizon',
  'missing-input',
  'not-finite',
] as const;

/** A formula over cells (`quantity/expr.ts`): what the file's reader computes again. */
export const exprSchema = z.union([
  z.strictObject({ op: z.literal('literal'), value: z.union([z.literal(0), z.literal(1)]) }),
  z.strictObject({ op: z.enum(['cell', 'prev', ...SERIES_OPS]), id }),
  z.strictObject({
    // These two stand below: one has a relation, the other a reason.
    op: z.enum(VALUE_OPS).exclude(['compare', 'need']),
    get args() {
      return z.array(exprSchema).min(1).max(MOST.cells);
    },
  }),
  z.strictObject({
    op: z.literal('compare'),
    relation: z.enum(['<', '≤', '=', '≥', '>']),
    get args() {
      return z.tuple([exprSchema, exprSchema]);
    },
  }),
  z.strictObject({
    op: z.literal('need'),
    reason: z.enum(REASONS),
    get args() {
      return z.tuple([exprSchema, exprSchema]);
    },
  }),
]);

const stated = z.strictObject({
  kind: z.literal('stated'),
  basis: z.enum(['measured', 'customer', 'pilot', 'case', 'industry', 'assumption', 'quote']).exactOptional(),
  source: text.exactOptional(),
  asOf: text.exactOptional(),
});
const table = z.strictObject({
  kind: z.literal('table'),
  table: text,
  row: text,
  from: text.exactOptional(),
  source: text,
});
const originSchema = z
  .discriminatedUnion('kind', [stated, table])
  .describe('who said it and when, or the row of a dated table of the product');

const cellFacts = {
  id,
  label: text,
  unit,
  shape: z.enum(['one', 'month', 'year']).describe('one value; months 0..12H; years 0..H; 0 is the decision'),
  role: z.enum(['rate', 'flow', 'level', 'flag', 'share', 'count', 'time', 'price']),
  rank: z.enum(['key', 'step', 'wire']),
};
const formulaCell = z.strictObject({ ...cellFacts, expr: exprSchema, opening: exprSchema.exactOptional() });
const givenCell = z.strictObject({
  ...cellFacts,
  given: z.array(finite).min(1).max(MOST.periods),
  origin: originSchema,
});

const formatSchema = z
  .strictObject({
    scale: z
      .union([
        z.literal(1),
        z.literal(1000),
        z.literal(1_000_000),
        z.literal(100_000_000),
        z.literal(1_000_000_000),
      ])
      .exactOptional(),
    digits: z.int().min(0).max(20).exactOptional(),
    significant: z.int().min(1).max(20).exactOptional(),
    sign: z.enum(['auto', 'always', 'bare']).exactOptional(),
    unit: z.enum(['full', 'none']).exactOptional(),
    as: z.enum(['number', 'percent', 'ppm', 'yearsMonths', 'months']).exactOptional(),
  })
  .describe('how the amount is rounded and dressed where it stands');

const numberSchema = z.strictObject({
  id: id.describe(
    'the amount: a cell, a period of one (cash@2), a stated or derived amount, a result of a run',
  ),
  format: formatSchema,
  text: text.describe('as printed'),
  negated: z
    .literal(true)
    .exactOptional()
    .describe('printed with its sign turned: a cost as a change of profit'),
  asCell: z.literal(true).exactOptional().describe("a plain number in a chart's table"),
});

const placeSchema = z.strictObject({
  chapter: text,
  section: text,
  block: text.describe('table:<id>, figure:<id>, paragraph, heading …'),
});

const lineSchema = z.strictObject({
  place: placeSchema,
  parts: z
    .array(z.union([text, z.int().min(0)]))
    .min(1)
    .describe('literal words, and indices into `numbers`, in reading order; line feeds part cells'),
});

const amountFacts = { id, label: text, unit };
const range = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share') }),
  z.strictObject({ kind: z.literal('below'), cell: id }),
  z.strictObject({ kind: z.literal('positive') }),
]);
const runsSchema = z.strictObject({
  method: z.enum(['enumeration', 'monte-carlo']),
  count: z.int().min(1).max(MOST.runs),
  seed: z.int().exactOptional(),
  ends: z.record(id, z.strictObject({ pessimistic: finite, optimistic: finite })),
  ranges: z.record(id, range),
  costs: z.array(id).max(MOST.cells),
});

export const modelSchema = z
  .strictObject({
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .describe('SHA-256 of this text with 64 zeros in place of the digest'),
    format: z.literal(MODEL_FORMAT),
    document: z.strictObject({
      kind: text,
      number: text,
      version: text,
      date: text,
      validUntil: text,
      language: z.enum(['ja', 'en']),
      title: text,
    }),
    structure: z.strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      asOf: text,
      start: text,
      years: z.int().min(1).max(100),
    }),
    lines: z.array(lineSchema).max(MOST.lines).describe('every printed line that holds a number'),
    numbers: z.array(numberSchema).max(MOST.numbers),
    cells: z
      .array(z.union([formulaCell, givenCell]))
      .max(MOST.cells)
      .describe('in the order of linking'),
    stated: z.array(z.strictObject({ ...amountFacts, value, origin: originSchema })).max(MOST.cells),
    derived: z
      .array(z.strictObject({ ...amountFacts, expr: exprSchema }))
      .max(MOST.cells)
      .describe('amounts made of amounts; an expression names amount ids'),
    scenarios: z
      .array(z.strictObject({ id, target: id, inputs: z.array(id).max(1_000), at: z.array(id).max(1_000) }))
      .max(MOST.numbers)
      .describe('the target with inputs set to other amounts; no inputs: nothing is done'),
    runs: runsSchema.exactOptional().describe('how ranges, break-evens and the tornado are found again'),
  })
  .describe('A Torisetsu document and the priced model behind every number that it prints');

/** The priced model (計算の中身) of one document in one language. */
export type ProofModel = z.infer<typeof modelSchema>;
export type ProofNumber = ProofModel['numbers'][number];
export type ProofLine = ProofModel['lines'][number];
export type ProofOrigin = z.infer<typeof originSchema>;

/** The schema as JSON Schema (draft 2020-12), for other programs that read the model. */
export function modelJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: 'urn:torisetsu:model:1',
    title: 'Torisetsu priced model',
    ...z.toJSONSchema(modelSchema),
  };
}
