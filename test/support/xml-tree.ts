// XML text in, a tree of elements out: just what the tests need to read the parts of a Word file.

/** An element. Text stands in the order of the children: `text` is all of it, below too. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document; throws where elements do not nest. */
export function readXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [all, closes, name, attributes = '', empty, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (name !== undefined && closes !== '/') {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (empty === '/') parent.children.push(element);
      else open.push(element);
    } else if (name !== undefined) {
      const ended = open.pop();
      const holder = open.at(-1);
      if (!holder || ended?.name !== name) throw new Error(`${all} closes nothing`);
      holder.children.push(ended);
      holder.text += ended.text;
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root.children[0]!;
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, unescapeXml(value!)]),
  );
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(#x?)?([0-9a-zA-Z]+);/g, (all, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** All elements of a name below one, in document order; itself is not among them. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The first one, or undefined. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0];
}

/** The direct children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
