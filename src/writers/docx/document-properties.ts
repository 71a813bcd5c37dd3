// The document's facts in, its core and application properties out: nothing of machine, user or path.

import { DECLARATION, type Xml, xml } from '../../package/index.ts';
import { type DocumentMeta, plainText, type TextContext } from '../../tree/index.ts';
import { languageTag } from './chart-xml.ts';

/** `docProps/core.xml`; both dates are the document's own. */
export function coreProperties(meta: DocumentMeta, document: TextContext): Xml {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(meta.date)?.[0];
  const stamp = (name: 'created' | 'modified') =>
    date &&
    xml`<dcterms:${{ markup: name }} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${{ markup: name }}>`;
  return xml`${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${plainText(meta.title, document)}</dc:title><dc:subject>${meta.kindName}</dc:subject><dc:creator>${meta.vendor}</dc:creator><dc:identifier>${meta.number}</dc:identifier><dc:language>${languageTag(meta.language)}</dc:language>${stamp('created')}${stamp('modified')}<cp:version>${meta.version}</cp:version></cp:coreProperties>`;
}

/** `docProps/app.xml`. */
export function applicationProperties({ vendor }: DocumentMeta): Xml {
  return xml`${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Torisetsu</Application><Company>${vendor}</Company></Properties>`;
}
