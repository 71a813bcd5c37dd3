// Parts, relationships and content types in, the bytes of a DOCX out. One counter a kind owns every id of a document.
import {
  DECLARATION,
  join,
  packEntry,
  trusted,
  writeZip,
  type Xml,
  xml,
  type ZipEntry,
} from '../../package/index.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Kinds of relationship that a document may have. */
export const RELATIONSHIP = {
  chart: `${OFFICE}/chart`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  document: `${OFFICE}/officeDocument`,
  extended: `${OFFICE}/extended-properties`,
  fontTable: `${OFFICE}/fontTable`,
  footer: `${OFFICE}/footer`,
  header: `${OFFICE}/header`,
  hyperlink: `${OFFICE}/hyperlink`,
  numbering: `${OFFICE}/numbering`,
  settings: `${OFFICE}/settings`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  workbook: `${OFFICE}/package`,
} as const;

/** Kinds of number that must be unique in a document. */
export type IdKind = 'bookmark' | 'drawing' | 'num' | 'sdt' | 'chart' | 'header' | 'footer';

/** Namespaces of `w:document`, `w:hdr` and `w:ftr`. */
export const NAMESPACES = trusted(
  ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
);

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A DOCX that is being written; every part is named by its path without a leading slash. */
export class DocxPackage {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #contentTypes = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();
  readonly #counters = new Map<IdKind, number>();

  /** The next number of a kind, from 1. */
  nextId(kind: IdKind): number {
    const id = (this.#counters.get(kind) ?? 0) + 1;
    this.#counters.set(kind, id);
    return id;
  }

  /** Adds a part; `contentType` null leaves it to the default of its ending. */
  add(name: string, contentType: string | null, content: Xml | Uint8Array): void {
    this.addPacked(packEntry(name, 'markup' in content ? content.markup : content), contentType);
  }

  /** Adds a part that is already compressed. */
  addPacked(entry: ZipEntry, contentType: string | null): void {
    this.#entries.set(entry.name, entry);
    if (contentType !== null) this.#contentTypes.set(entry.name, contentType);
  }

  /** Relates a part (or '', the package) to a target, relative to the source's folder, and returns the id: `rId1`. */
  relate(source: string, type: string, target: string): string {
    return this.#relate(source, { type, target, external: false });
  }

  /** Relates a part to an address outside; one id for all uses of the same address. */
  relateExternal(source: string, type: string, target: string): string {
    const known = this.#relationships.get(source)?.find((one) => one.external && one.target === target);
    return known?.id ?? this.#relate(source, { type, target, external: true });
  }

  /** The finished file. Word wants the content types first; the rest stands in the order in which it was added. */
  toBytes(): Uint8Array {
    const relationships = [...this.#relationships].map(([source, list]) =>
      packEntry(relationshipsName(source), relationshipsPart(list).markup),
    );
    const types = packEntry('[Content_Types].xml', contentTypesPart(this.#contentTypes).markup);
    return writeZip([types, ...relationships, ...this.#entries.values()]);
  }

  #relate(source: string, facts: Omit<Relationship, 'id'>): string {
    const list = this.#relationships.get(source) ?? [];
    this.#relationships.set(source, list);
    const id = `rId${list.length + 1}`;
    list.push({ id, ...facts });
    return id;
  }
}

function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function relationshipsPart(list: readonly Relationship[]): Xml {
  const rows = list.map(
    ({ id, type, target, external }) =>
      xml`<Relationship Id="${id}" Type="${type}" Target="${target}"${external && xml` TargetMode="External"`}/>`,
  );
  return xml`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${join(rows)}</Relationships>`;
}

function contentTypesPart(types: ReadonlyMap<string, string>): Xml {
  const rows = [...types].map(([name, type]) => xml`<Override PartName="/${name}" ContentType="${type}"/>`);
  return xml`${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${join(rows)}</Types>`;
}
