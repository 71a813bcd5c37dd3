// What every Office file is made of: escaped XML and a ZIP archive with the same bytes for the same input.
export {
  DECLARATION,
  dropForbidden,
  hasForbidden,
  join,
  NOTHING,
  trusted,
  type Xml,
  type XmlValue,
  xml,
} from './xml.ts';
export { packEntry, readZip, writeZip, type ZipEntry } from './zip.ts';
