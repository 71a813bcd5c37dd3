import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/package/index.ts';
import { writeWorkbook } from '../../../src/writers/docx/workbook.ts';
import { hasOfficeValidator, officeFaults } from '../../support/office-validator.ts';

const book = writeWorkbook({
  name: 'データ',
  face: 'BIZ UDPGothic',
  columns: [
    { head: '科目', cells: ['材料費 & 副資材', null], width: 18 },
    { head: '効果', cells: [19.3, null], format: '#,##0.0;"△"#,##0.0' },
    {
      head: '計',
      cells: [
        { formula: 'ROUND(B2,1)', value: 19.3 },
        { formula: 'TEXT(B2,"0")', value: '19' },
      ],
    },
  ],
});

describe('an embedded workbook', () => {
  it('holds texts, numbers and formulas with their values', () => {
    const sheet = readZip(book).get('xl/worksheets/sheet1.xml')!.toString('utf8');
    expect(sheet).toContain('<t xml:space="preserve">材料費 &amp; 副資材</t>');
    expect(sheet).toContain('<c r="B2" s="2"><v>19.3</v></c>');
    expect(sheet).toContain('<f>ROUND(B2,1)</f><v>19.3</v>');
    expect(sheet).not.toContain('r="B3"');
  });

  it.runIf(hasOfficeValidator)('is valid', async () => {
    expect(await officeFaults('book.xlsx', book, 'Microsoft365')).toEqual([]);
    expect(await officeFaults('book.xlsx', book, 'Office2013')).toEqual([]);
  });
});
