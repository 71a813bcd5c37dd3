// The order of the tree, marks on several pages, attributes and languages.
import { expect, test } from 'vitest';
import { InternalError } from '../../../src/diagnostic/diagnostic.ts';
import type { StructureElement } from '../../../src/layout/pages.ts';
import { type ObjectRef, PdfFile } from '../../../src/writers/pdf/file.ts';
import { fileFacts } from '../../../src/writers/pdf/metadata.ts';
import { StructureTree } from '../../../src/writers/pdf/structure.ts';
import { pdfDocument } from '../../support/pdf-document.ts';
import { objectText } from '../../support/read-pdf.ts';

/** A tree over two pages; `written` gives each object's text, children and ParentTree as they stand in the file. */
function plant(elements: readonly StructureElement[]) {
  const file = new PdfFile(fileFacts(pdfDocument({ language: 'ja', title: 'T' })));
  const pages = [0, 1].map((index) => ({ width: 100, height: 200, items: [], number: index + 1 }));
  const pageRefs = pages.map(() => file.reserve());
  const tree = new StructureTree({ file, elements, pages, pageRefs, language: 'ja' });
  const written = () => {
    tree.write(file.structureRoot);
    for (const page of pageRefs) page.end();
    const text = Buffer.from(file.finish()).toString('latin1');
    return { text, object: (ref: ObjectRef) => objectText(text, ref.id) };
  };
  return { file, tree, pageRefs, written };
}

const ROOT: StructureElement = { tag: 'Document', parent: null };

test('children stand in the order of their first content, ancestors come along', () => {
  const { tree, written } = plant([
    ROOT,
    { tag: 'P', parent: 0 },
    { tag: 'Table', parent: 0 },
    { tag: 'TR', parent: 2 },
    { tag: 'TD', parent: 3 },
  ]);
  tree.mark(4, 0);
  tree.mark(1, 0);
  const refs = [0, 2, 1].map((element) => tree.place(element).ref);
  const { object } = written();
  expect(object(refs[0]!)).toMatch(new RegExp(`/K\\[${refs[1]} ${refs[2]}\\]`));
});

test('content on a second page names its page', () => {
  const { tree, pageRefs, written } = plant([ROOT, { tag: 'P', parent: 0 }]);
  tree.mark(1, 0);
  tree.mark(1, 1);
  tree.mark(1, 0);
  const { ref } = tree.place(1);
  const { object } = written();
  expect(object(ref)).toContain(`/Pg ${pageRefs[0]}/K[0 <</Type/MCR/Pg ${pageRefs[1]}/MCID 0>> 1]`);
});

test('the parent tree leads from marks and annotations to elements', () => {
  const { file, tree, pageRefs, written } = plant([
    ROOT,
    { tag: 'P', parent: 0 },
    { tag: 'Link', parent: 1 },
  ]);
  expect(tree.mark(1, 0)).toBe(0);
  expect(tree.mark(2, 0)).toBe(1);
  expect(tree.nextAnnotationKey()).toBe(2);
  const annotation = file.add({ Type: 'Annot' });
  tree.addAnnotation(2, 0, annotation);
  const [p, link] = [tree.place(1).ref, tree.place(2).ref];
  const { text, object } = written();
  expect(text).toContain(`<</Nums[0 [${p} ${link}]\n1 []\n2 ${link}]>>`);
  expect(text).toContain('/ParentTreeNextKey 3');
  expect(object(link)).toContain(`/K[1 <</Type/OBJR/Obj ${annotation}/Pg ${pageRefs[0]}>>]`);
});

test('attributes of cells, lists and figures', () => {
  const { tree, written } = plant([
    ROOT,
    { tag: 'TH', parent: 0, scope: 'Column', columnSpan: 2, rowSpan: 3 },
    { tag: 'L', parent: 0, numbering: 'Disc' },
    { tag: 'Figure', parent: 0, alt: '図 (1)', box: { page: 1, rect: [10, 20, 30, 40] } },
  ]);
  const [cell, list, figure] = [1, 2, 3].map((element) => tree.place(element).ref);
  const { object } = written();
  expect(object(cell!)).toContain('/A <</O/Table/Scope/Column/ColSpan 2/RowSpan 3>>');
  expect(object(list!)).toContain('/A <</O/List/ListNumbering/Disc>>');
  expect(object(figure!)).toContain('/A <</O/Layout/Placement/Block/BBox[10 140 40 180]>>');
  expect(object(figure!)).toContain('/Alt <FEFF56F30020002800310029>');
});

test('a language is stated where it changes, and changes back below', () => {
  const { tree, written } = plant([
    ROOT,
    { tag: 'Sect', parent: 0, language: 'en' },
    { tag: 'P', parent: 1, language: 'en' },
    { tag: 'Span', parent: 2, language: 'ja' },
  ]);
  const refs = [0, 1, 2, 3].map((element) => tree.place(element).ref);
  const { object } = written();
  expect(refs.map((ref) => /\/Lang \((.*?)\)/.exec(object(ref))?.[1])).toEqual([
    undefined,
    'en-US',
    undefined,
    'ja-JP',
  ]);
});

test('broken promises of layout are our own fault', () => {
  const unknown = plant([ROOT]);
  expect(() => unknown.tree.mark(1, 0)).toThrow(InternalError);
  const mute = plant([ROOT, { tag: 'Figure', parent: 0 }]);
  mute.tree.place(1);
  expect(() => mute.written()).toThrow(/alt text/);
});
