import { describe, expect, it } from 'vitest';
import { type Diagnostic, Refused } from '../../src/diagnostic/diagnostic.ts';
import { wordDiagnostic } from '../../src/diagnostic/word.ts';
import { readWorkspace } from '../../src/workspace/index.ts';
import { SMALL, smallFiles } from './small.ts';

function faultsOf(changes: Readonly<Record<string, string | null>>): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  try {
    readWorkspace(smallFiles(changes), (d) => told.push(d));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.diagnostics).toEqual(told);
  }
  return told;
}

const short = (faults: readonly Diagnostic[]) =>
  faults.map((d) => `${d.where?.file}:${d.where?.line ?? ''}:${d.where?.column ?? ''} ${d.code}`);

function edit(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = SMALL[file]!.replace(from, to);
  expect(text).not.toBe(SMALL[file]);
  return { [file]: text };
}

describe('readWorkspace', () => {
  it('reads, converts and links a workspace', () => {
    expect(faultsOf({})).toEqual([]);
    const workspace = readWorkspace(smallFiles({ 'templates/proposal/P1.ja.hbs': 'x' }));
    expect(Object.keys(workspace.customers)).toEqual(['maruyama']);
    const order = workspace.documents.proposal!;
    expect(order.deal).toBe(workspace.customers.maruyama!.deals.line);
    expect(order.deal.offering).toBe(workspace.offerings.oven);
    expect(order.reader).toMatchObject({ id: 'yamada', data: { name: '山田' } });
    expect(workspace.customers.maruyama!.data.statements.sales!.value).toEqual({
      value: 120_000_000,
      unit: { JPY: 1 },
    });
    expect(workspace.templates).toEqual(['templates/proposal/P1.ja.hbs']);
    const ref = 'customers/maruyama/deals/line.yaml#/drivers/labor/inputs/hours';
    expect(workspace.placeOf(ref)).toEqual({
      file: 'customers/maruyama/deals/line.yaml',
      line: 12,
      column: 14,
    });
    expect(workspace.placeOf('customers/maruyama/deals/line.yaml#/tax/rate')?.line).toBe(1);
  });

  it('does without people, karte and strategy', () => {
    const workspace = readWorkspace(
      smallFiles({
        'customers/maruyama/people.yaml': null,
        'customers/maruyama/karte.yaml': null,
        'strategy.yaml': null,
        'documents/proposal.yaml': null,
      }),
    );
    expect(workspace.customers.maruyama!.people.data).toEqual({});
    expect(workspace.strategy).toBeUndefined();
  });

  it('reports all faults of all files at once', () => {
    const faults = faultsOf({
      ...edit('offerings/oven.yaml', 'delivers:', 'deliver:'),
      ...edit('customers/maruyama/deals/line.yaml', '3.2 h/day', '3.2'),
      ...edit('customers/maruyama/people.yaml', 'yamada:', 'yamada：'),
      ...edit('documents/proposal.yaml', '2026-12-31', '2026-02-30'),
    });
    expect(short(faults).sort()).toEqual([
      'customers/maruyama/deals/line.yaml:12:14 workspace/missing-unit',
      'customers/maruyama/people.yaml:1:7 workspace/full-width-colon',
      'documents/proposal.yaml:6:13 workspace/bad-date',
      'offerings/oven.yaml:2:1 workspace/unknown-field',
    ]);
  });

  it('reports a document that ceases to hold, or asks for a decision, before its date', () => {
    const before = edit(
      'documents/proposal.yaml',
      /validUntil: 2026-12-31([\s\S]*)by: 2026-12-15/,
      'validUntil: 2026-11-24$1by: 2026-11-01',
    );
    const faults = faultsOf(before);
    expect(short(faults)).toEqual([
      'documents/proposal.yaml:6:13 workspace/before-date',
      'documents/proposal.yaml:12:23 workspace/before-date',
    ]);
    expect(faults.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(faults[0]!.params).toEqual({ field: 'validUntil', value: '2026-11-24', date: '2026-11-25' });
    expect(faults[1]!.params.field).toBe('ask.by');
    expect(faultsOf(edit('documents/proposal.yaml', 'by: 2026-12-15', 'by: 2026-11-25'))).toEqual([]);
  });

  it('warns when the decision is asked for after the document has ceased to hold', () => {
    const faults = faultsOf(edit('documents/proposal.yaml', 'by: 2026-12-15', 'by: 2027-01-05'));
    expect(short(faults)).toEqual(['documents/proposal.yaml:12:23 workspace/asked-too-late']);
    expect(faults[0]!.severity).toBe('warning');
    expect(faultsOf(edit('documents/proposal.yaml', 'by: 2026-12-15', 'by: 2026-12-31'))).toEqual([]);
  });

  it('reports a wrong reader beside a wrong deal of a customer who is there', () => {
    const text = SMALL['documents/proposal.yaml']!.replace('reader: yamada', 'reader: yamata');
    const wrongDeal = text.replace('deal: maruyama/line', 'deal: maruyama/lime');
    expect(short(faultsOf({ 'documents/proposal.yaml': wrongDeal }))).toEqual([
      'documents/proposal.yaml:2:7 workspace/unknown-id',
      'documents/proposal.yaml:3:9 workspace/unknown-id',
    ]);
    const wrongCustomer = text.replace('deal: maruyama/line', 'deal: murayama/line');
    expect(short(faultsOf({ 'documents/proposal.yaml': wrongCustomer }))).toEqual([
      'documents/proposal.yaml:2:7 workspace/unknown-id',
    ]);
  });

  it('says when the folder is no workspace, or one of a later program', () => {
    expect(short(faultsOf({ 'torisetsu.yaml': null }))).toEqual([
      'torisetsu.yaml:: workspace/not-a-workspace',
    ]);
    expect(short(faultsOf(edit('torisetsu.yaml', 'format: 1', 'format: 2\nnews: 1')))).toEqual([
      'torisetsu.yaml:1:9 workspace/format-too-new',
    ]);
    expect(short(faultsOf(edit('torisetsu.yaml', 'format: 1', 'format: 0')))).toEqual([
      'torisetsu.yaml:1:9 workspace/format-unknown',
    ]);
    expect(short(faultsOf(edit('torisetsu.yaml', 'format: 1\n', '')))).toEqual([
      'torisetsu.yaml:1:1 workspace/format-missing',
    ]);
  });

  it.each<[string, string, string, string, Record<string, string | number>]>([
    [
      'documents/proposal.yaml',
      'maruyama/line',
      'maruyama/lime',
      'workspace/unknown-id',
      { what: 'deal', nearest: 'maruyama/line' },
    ],
    [
      'documents/proposal.yaml',
      'reader: yamada',
      'reader: yamade',
      'workspace/unknown-id',
      { what: 'person', nearest: 'yamada' },
    ],
    [
      'customers/maruyama/deals/line.yaml',
      'offering: oven',
      'offering: ovn',
      'workspace/unknown-id',
      { what: 'offering', nearest: 'oven' },
    ],
    [
      'customers/maruyama/deals/line.yaml',
      'usage: changeover',
      'usage: setup',
      'workspace/unknown-id',
      { what: 'usage', nearest: '', known: 'changeover' },
    ],
    [
      'offerings/oven.yaml',
      '[changeover]',
      '[changeovr]',
      'workspace/unknown-id',
      { what: 'usage', nearest: 'changeover' },
    ],
    [
      'strategy.yaml',
      'against: nothing',
      'against: noting',
      'workspace/unknown-id',
      { what: 'alternative', nearest: 'nothing' },
    ],
    ['strategy.yaml', '[patent]', '[patents]', 'workspace/unknown-id', { what: 'asset', nearest: 'patent' }],
    [
      'customers/maruyama/karte.yaml',
      'labor',
      'labour',
      'workspace/unknown-id',
      { what: 'usage-or-driver', nearest: 'labor' },
    ],
    [
      'customers/maruyama/karte.yaml',
      'person: yamada',
      'person: x',
      'workspace/unknown-id',
      { what: 'person', known: 'yamada' },
    ],
    [
      'strategy.yaml',
      'axis: product',
      'axis: prodct',
      'workspace/unknown-value',
      { field: 'axis', nearest: 'product' },
    ],
    [
      'strategy.yaml',
      'axis: product',
      'axis:',
      'workspace/missing-field',
      { field: 'axis', values: 'product\nintimacy\nease' },
    ],
    [
      'customers/maruyama/people.yaml',
      '[decision-maker]',
      'decision-maker',
      'workspace/wrong-type',
      { field: 'yamada.roles', expected: 'list', found: 'text' },
    ],
    [
      'customers/maruyama/people.yaml',
      '[decision-maker]',
      '[]',
      'workspace/too-few',
      { field: 'yamada.roles', minimum: 1 },
    ],
    [
      'customers/maruyama/people.yaml',
      'decision-maker',
      'decider',
      'workspace/unknown-value',
      { field: 'yamada.roles[1]', value: 'decider' },
    ],
    ['customers/maruyama/people.yaml', 'yamada:', 'Yamada:', 'workspace/bad-id', { value: 'Yamada' }],
    [
      'customers/maruyama/people.yaml',
      'name: 山田',
      'name: {jp: 山田}',
      'workspace/unknown-field',
      { name: 'jp', nearest: 'ja', known: 'ja\nen' },
    ],
    [
      'customers/maruyama/people.yaml',
      'name: 山田',
      'name: [山田]',
      'workspace/wrong-type',
      { field: 'yamada.name', expected: 'localized', found: 'list' },
    ],
    [
      'customers/maruyama/customer.yaml',
      '1.2億円',
      '1.2億えん',
      'workspace/unknown-unit',
      { field: 'statements.sales.value', value: 'えん' },
    ],
    [
      'customers/maruyama/customer.yaml',
      '1.2億円',
      'たくさん',
      'workspace/not-a-number',
      { field: 'statements.sales.value' },
    ],
    [
      'customers/maruyama/customer.yaml',
      'account: 売上高, ',
      '',
      'workspace/missing-field',
      { field: 'statements.sales.account', expected: 'localized' },
    ],
    [
      'customers/maruyama/customer.yaml',
      'industry: 製パン\n',
      '',
      'workspace/missing-field',
      { field: 'industry', expected: 'localized' },
    ],
    ['customers/maruyama/deals/line.yaml', '2027-04', '2027-13', 'workspace/bad-month', { field: 'start' }],
    [
      'customers/maruyama/deals/line.yaml',
      'shape: linear',
      'shape: line',
      'workspace/unknown-value',
      { field: 'adoption.shape', nearest: 'linear' },
    ],
    [
      'customers/maruyama/deals/line.yaml',
      'shape: linear',
      'shape: table, yeers: [1 -]',
      'workspace/unknown-field',
      { name: 'yeers', nearest: 'years' },
    ],
    [
      'customers/maruyama/deals/line.yaml',
      'basis: customer',
      'bases: customer',
      'workspace/unknown-field',
      { name: 'bases', nearest: 'basis' },
    ],
    [
      'customers/maruyama/deals/line.yaml',
      'currency: JPY',
      'currency: 円',
      'workspace/bad-value',
      { field: 'currency', value: '円' },
    ],
    ['offerings/oven.yaml', /steps:\n.*\n/.source, 'steps: -準備\n', 'workspace/space-after-hyphen', {}],
  ])('%s: %s -> %s is %s', (file, from, to, code, params) => {
    const found = faultsOf(edit(file, from.startsWith('steps') ? new RegExp(from) : from, to));
    const [fault] = found.filter((d) => d.code === code);
    expect(fault, short(found).join('\n')).toBeDefined();
    expect(fault!.params).toMatchObject(params);
    expect(fault!.where).toMatchObject({ file });
    expect(fault!.where!.line).toBeGreaterThan(0);
  });

  it('leaves out a blank that is not required, and says so', () => {
    expect(short(faultsOf(edit('torisetsu.yaml', 'company:', 'currency:\ncompany:')))).toEqual([
      'torisetsu.yaml:2:1 workspace/empty-field',
    ]);
  });

  it('warns of texts that are probably not meant', () => {
    expect(short(faultsOf(edit('torisetsu.yaml', 'company:', 'currency: “JPY”\ncompany:')))).toEqual([
      'torisetsu.yaml:2:11 workspace/curly-quotes',
    ]);
    expect(short(faultsOf(edit('torisetsu.yaml', 'company:', 'currency: ~\ncompany:')))).toEqual([
      'torisetsu.yaml:2:11 workspace/null-text',
    ]);
  });

  it('tells strangers among the files what is expected', () => {
    const faults = faultsOf({
      'README.md': 'x',
      'src/a.yaml': 'x: 1',
      'strategi.yaml': '',
      'offerings/lift.yml': '',
      'offerings/sub/lift.yaml': '',
      'segments/a.yaml': '',
      'customers/maruyama/invoice.csv': '',
      'customers/maruyama/persons.yaml': '',
      '.git/x.yaml': '',
    });
    expect(short(faults).sort()).toEqual([
      'customers/maruyama/persons.yaml:: workspace/unknown-file',
      'offerings/lift.yml:: workspace/unknown-file',
      'offerings/sub/lift.yaml:: workspace/unknown-file',
      'segments:: workspace/not-read',
      'strategi.yaml:: workspace/unknown-file',
    ]);
    expect(faults.find((d) => d.where?.file === 'offerings/lift.yml')!.params.nearest).toBe(
      'offerings/lift.yaml',
    );
    expect(faults.find((d) => d.where?.file === 'strategi.yaml')!.params.nearest).toBe('strategy.yaml');
  });

  it.each(['', '# nothing yet\n', '---\n'])('says that a file is empty: %j', (text) => {
    expect(faultsOf({ 'offerings/oven.yaml': text }).map(({ code }) => code)).toContain(
      'workspace/empty-file',
    );
  });

  it('tells a list or a text from the fields of a file', () => {
    expect(short(faultsOf({ 'offerings/oven.yaml': '- a\n- b\n' }))).toContain(
      'offerings/oven.yaml:1:1 workspace/wrong-shape',
    );
    expect(short(faultsOf({ 'offerings/oven.yaml': 'name:オーブン\n' }))).toContain(
      'offerings/oven.yaml:1:1 workspace/space-after-colon',
    );
  });

  it('cleans texts, and names the field', () => {
    const faults = faultsOf(edit('customers/maruyama/people.yaml', '山田', '"山\\u202e田\\u0000"'));
    expect(faults.map(({ code, params }) => ({ code, ...params }))).toEqual([
      { code: 'workspace/cleaned-text', field: 'yamada.name', removed: 'U+202E U+0000' },
    ]);
    expect(short(faultsOf(edit('customers/maruyama/people.yaml', 'yamada:', '"ya\\u200fmada":')))).toContain(
      'customers/maruyama/people.yaml:1:1 workspace/hidden-in-key',
    );
  });

  it('refuses names of files that are no ids, and folders without their customer', () => {
    expect(short(faultsOf({ 'offerings/Lift 3.yaml': 'x: 1' }))).toEqual([
      'offerings/Lift 3.yaml:: workspace/bad-file-name',
    ]);
    expect(short(faultsOf({ 'customers/tanaka/people.yaml': '{}' }))).toEqual([
      'customers/tanaka/customer.yaml:: workspace/missing-file',
    ]);
  });

  it('does not call the id of a broken file unknown', () => {
    expect(short(faultsOf(edit('customers/maruyama/deals/line.yaml', 'title:', 'title：')))).toEqual([
      'customers/maruyama/deals/line.yaml:1:6 workspace/full-width-colon',
    ]);
  });

  it('names the file that is not UTF-8', () => {
    const files = smallFiles();
    const bytes = Uint8Array.from([
      0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x83, 0x49, 0x81, 0x5b, 0x83, 0x75, 0x83, 0x93, 0x0a,
    ]);
    files.writeAtomic('offerings/oven.yaml', bytes);
    expect(() => readWorkspace(files)).toThrowError(/files\/not-utf8/);
  });

  it('words what to write', () => {
    const [fault] = faultsOf(edit('customers/maruyama/deals/line.yaml', '3.2 h/day', '3.2'));
    expect(wordDiagnostic(fault!, 'en')).toEqual({
      message: '"3.2" in "drivers.labor.inputs.hours" has no unit',
      hint: 'write 3.2 % or 3.2 unit/yr or 3.2 JPY/unit; a plain ratio is 3.2 -',
    });
    expect(wordDiagnostic(fault!, 'ja').hint).toContain('「3.2 個/年」');
  });
});
