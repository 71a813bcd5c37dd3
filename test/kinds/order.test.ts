// The order law: as a type (a kind out of order does not compile) and as a check of what a workspace chose.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { checkOrder, type SectionSpec, sections } from '../../src/kinds/order.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [P1, P3, P4, P6] = ['P1', 'P3', 'P4', 'P6'].map((id) => ({ id, chapter: 'one' })) as [
  { id: string; chapter: string },
  { id: string; chapter: string },
  { id: string; chapter: string },
  { id: string; chapter: string },
];

describe('the builder', () => {
  it('lists sections with their stages, free ones anywhere', () => {
    const list = sections().free(P1).plbs(P3).free(P1).plbs(P3).qcd(P4).usage(P6).list;
    expect(list.map(({ stage }) => stage)).toEqual(['free', 'plbs', 'free', 'plbs', 'qcd', 'usage']);
  });

  it('may skip a stage', () => {
    expect(sections().plbs(P3).product(P6).list).toHaveLength(2);
  });
});

describe('a kind out of order', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(root, 'test', 'kinds', 'compile-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const compile = (body: string): string => {
    const file = join(folder, 'kind.ts');
    writeFileSync(
      file,
      `import { sections } from '../../../src/kinds/order.ts';\nconst s = { id: 'P', chapter: null };\n${body}\n`,
    );
    const args = [
      'tsc',
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
      '--types',
      'node',
      file,
    ];
    try {
      execFileSync('npx', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
      return '';
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  };

  it('does not compile', () => {
    expect(compile('export const wrong = sections().qcd(s).plbs(s).list;')).toMatch(
      /TS2339: Property 'plbs' does not exist/,
    );
  });

  it('compiles in order', () => {
    expect(compile('export const right = sections().plbs(s).qcd(s).usage(s).product(s).list;')).toBe('');
  });
});

describe('the check of a chosen list', () => {
  const check = (...stages: readonly SectionSpec['stage'][]) => {
    const found: Diagnostic[] = [];
    checkOrder(
      stages.map((stage, index) => ({ id: `S${index}`, chapter: null, stage })),
      { file: 'documents/proposal.yaml' },
      (fault) => found.push(fault),
    );
    return found;
  };

  it('names the section, its stage, what it stands after, and the law', () => {
    const [fault, ...more] = check('plbs', 'usage', 'qcd');
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      code: 'kinds/section-out-of-order',
      params: { section: 'S2', stage: 'qcd', before: 'S1', law: 'plbs → qcd → usage → product' },
    });
  });

  it('lets free sections stand anywhere', () => {
    expect(check('free', 'plbs', 'free', 'plbs', 'product', 'free')).toEqual([]);
  });
});
