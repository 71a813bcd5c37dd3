// Text that travels with the document in, the custom XML part that holds it out: Word keeps such parts when the file is edited.
import { DECLARATION, xml } from '../../package/index.ts';
import { type DocxPackage, RELATIONSHIP } from './package.ts';

/** A text and the namespace by which its part is found. */
export interface CarriedText {
  readonly namespace: string;
  readonly text: string;
}

const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** An item has an id of its own; the namespace tells the parts apart, so one id serves all files. */
const ITEM_ID = '{7B1C2A54-4E0B-4C5D-9C0E-5B0A6B1D7F31}';

/** Adds the part with its properties and relates the document to it. */
export function addCarriedText(file: DocxPackage, { namespace, text }: CarriedText): void {
  file.add('customXml/item1.xml', null, xml`${DECLARATION}<model xmlns="${namespace}">${text}</model>`);
  file.add(
    'customXml/itemProps1.xml',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    xml`${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATASTORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.relate('word/document.xml', RELATIONSHIP.customXml, '../customXml/item1.xml');
  file.relate('customXml/item1.xml', RELATIONSHIP.customXmlProperties, 'itemProps1.xml');
}
