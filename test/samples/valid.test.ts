// Every file of every sample under the rules of its format: Word files and their workbooks by the Open XML SDK, PDF by qpdf.
import { describe, expect, it } from 'vitest';
import { packEntry, readZip, writeZip } from '../../src/package/index.ts';
import { readCharts } from '../support/chart-parts.ts';
import { hasOfficeValidator, officeFaults } from '../support/office-validator.ts';
import { SAMPLES } from '../support/samples.ts';
import { hasTool, run, withFile } from '../support/tools.ts';

const hasQpdf = hasTool('qpdf');
const samples = SAMPLES.map((sample) => [sample.name, sample] as const);

/** The file with an element that no schema knows: what shows that the validator looks at all. */
function withStray(docx: Uint8Array): Uint8Array {
  const parts = [...readZip(docx)].map(([name, content]) =>
    packEntry(
      name,
      name === 'word/document.xml' ? content.toString().replace('<w:body>', '<w:body><w:stray/>') : content,
    ),
  );
  return writeZip(parts);
}

describe.each(samples)('%s', (_, sample) => {
  describe.runIf(hasOfficeValidator).each(['Office2013', 'Microsoft365'] as const)('by %s', (version) => {
    it('is a Word file without a fault', async () => {
      expect(await officeFaults('sample.docx', await sample.file('docx'), version)).toEqual([]);
    });

    it('holds workbooks without a fault', async () => {
      for (const { part, workbook } of readCharts(await sample.file('docx')))
        expect(await officeFaults('chart.xlsx', workbook, version), part).toEqual([]);
    });
  });

  it.runIf(hasOfficeValidator)('would not pass with an element too many', async () => {
    const broken = withStray(await sample.file('docx'));
    expect((await officeFaults('broken.docx', broken, 'Microsoft365')).length).toBeGreaterThan(0);
  });

  it.runIf(hasQpdf)('is a PDF in which qpdf finds nothing', async () => {
    const checked = withFile('sample.pdf', await sample.file('pdf'), (path) =>
      run('qpdf', ['--check', path]),
    );
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
    expect(checked.stdout + checked.stderr).not.toMatch(/warning/i);
  });
});
