// Text that travels in a Word file: a custom XML part that is related, typed and valid, and holds the text letter by letter.
import { describe, expect, it } from 'vitest';
import { MODEL_NAMESPACE, readPrinted } from '../../../src/proof/index.ts';
import { DocxFile } from '../../support/docx-file.ts';
import { hasOfficeValidator, officeFaults } from '../../support/office-validator.ts';
import { SAMPLES } from '../../support/samples.ts';

describe.each(SAMPLES)('$name', (sample) => {
  it('carries its model as a custom XML part', async () => {
    const bytes = await sample.file('docx');
    const file = new DocxFile(bytes);
    expect(file.names(/^customXml\//)).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
    ]);
    expect(file.part('word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(file.part('customXml/item1.xml')).toContain(`<model xmlns="${MODEL_NAMESPACE}">`);
    expect(JSON.parse(readPrinted(bytes).model!)).toMatchObject({ document: { language: sample.language } });
  });

  it.skipIf(!hasOfficeValidator).each(['Office2013', 'Microsoft365'] as const)(
    'is valid for %s',
    async (version) => {
      expect(await officeFaults('proposal.docx', await sample.file('docx'), version)).toEqual([]);
    },
  );
});
