import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { expectationAt, type Issue, type Schema } from '../../src/workspace/schema.ts';
import { likelyBranch } from '../../src/workspace/union-branch.ts';

const byTable = z.strictObject({ kind: z.literal('table'), years: z.array(z.string()) });
const byCurve = z.strictObject({ kind: z.literal('curve'), p: z.string(), q: z.string() });
const either = z.union([z.string().min(3), byTable, byCurve]);

function branch(schema: Schema, data: unknown): readonly Issue[] | undefined {
  const result = schema.safeParse(data);
  if (result.success) throw new Error('accepted');
  const [issue] = result.error.issues;
  return issue?.code === 'invalid_union' ? likelyBranch(issue.errors ?? [], data) : result.error.issues;
}

const short = (issues: readonly Issue[] | undefined) =>
  issues?.map(({ code, path, keys }) => [code, ...path, ...(keys ?? [])].join(' '));

describe('likelyBranch', () => {
  it('is the one whose fixed value the data holds', () => {
    expect(short(branch(either, { kind: 'curve', years: ['1'] }))).toEqual([
      'invalid_type p',
      'invalid_type q',
      'unrecognized_keys years',
    ]);
    expect(short(branch(either, { kind: 'table', p: '1', q: '2' }))).toEqual([
      'invalid_type years',
      'unrecognized_keys p q',
    ]);
  });

  it('is the one of the same shape', () => {
    expect(short(branch(either, 'ab'))).toEqual(['too_small']);
    expect(branch(either, ['a'])).toBeUndefined();
  });

  it('is the one with the fewest complaints when the fixed value is missing', () => {
    expect(short(branch(either, { p: '1', q: '2' }))).toEqual(['invalid_value kind']);
  });
});

describe('expectationAt', () => {
  const schema = z.strictObject({
    adoption: either.optional(),
    tags: z.record(z.string(), z.enum(['a', 'b'])).default({}),
  });

  it('follows the branch that the data means', () => {
    expect(expectationAt(schema, ['adoption'], { adoption: { kind: 'curve' } }).known).toEqual([
      'kind',
      'p',
      'q',
    ]);
    expect(expectationAt(schema, ['adoption'], { adoption: { years: [] } }).known).toEqual(['kind', 'years']);
    expect(expectationAt(schema, ['adoption', 'years'], { adoption: { kind: 'table' } }).expected).toBe(
      'list',
    );
  });

  it('sees through records, defaults and choices, and knows nothing of unknown fields', () => {
    expect(expectationAt(schema, ['tags', 'x'], {})).toEqual({ expected: '', known: [], values: ['a', 'b'] });
    expect(expectationAt(schema, [], {}).known).toEqual(['adoption', 'tags']);
    expect(expectationAt(schema, ['nothing', 'deeper'], {})).toEqual({ expected: '', known: [], values: [] });
  });
});
