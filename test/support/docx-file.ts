// The bytes of a DOCX in, its parts, texts, fields and faults out: what a test asks of a Word file.
import { readZip } from '../../src/package/index.ts';

/** A field with its instruction and cached result. */
export interface Field {
  readonly instruction: string;
  readonly result: string;
}

/** A package that is opened: parts as text. */
export class DocxFile {
  readonly parts: ReadonlyMap<string, Buffer>;

  constructor(bytes: Uint8Array) {
    this.parts = readZip(bytes);
  }

  /** A part as text; '' when it is not there. */
  part(name: string): string {
    return this.parts.get(name)?.toString('utf8') ?? '';
  }

  get body(): string {
    return this.part('word/document.xml');
  }

  /** Names of parts that match. */
  names(pattern: RegExp): string[] {
    return [...this.parts.keys()].filter((name) => pattern.test(name)).sort();
  }

  /** Texts of the body's paragraphs in order, as written, without instructions of fields. */
  paragraphs(): string[] {
    return [...this.body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([markup]) => textOf(markup));
  }

  /** Texts of paragraphs of a style. */
  paragraphsOf(style: string): string[] {
    return [...this.body.matchAll(/<w:p>.*?<\/w:p>/gs)]
      .map(([markup]) => markup)
      .filter((markup) => markup.includes(`<w:pStyle w:val="${style}"/>`))
      .map(textOf);
  }

  /** Fields of a part; the results of fields inside others are parts of both. */
  fields(name = 'word/document.xml'): Field[] {
    return fieldsOf(this.part(name));
  }

  /** Broken rules of a package, in words; none for a sound one. */
  faults(): string[] {
    return [
      ...this.#lostTargets(),
      ...this.#doubleIds(),
      ...this.#lostStyles(),
      ...this.#lostBookmarks(),
      ...this.#cellsWithoutEnd(),
      ...this.#uneven(),
    ];
  }

  /** Relationships whose target is not in the package. */
  #lostTargets(): string[] {
    return this.names(/\.rels$/).flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return [...this.part(name).matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)]
        .filter(([markup]) => !markup.includes('TargetMode="External"'))
        .map((match) => resolve(folder, match[1]!))
        .filter((target) => !this.parts.has(target))
        .map((target) => `${name} points to ${target}, which is not there`);
    });
  }

  #doubleIds(): string[] {
    const kinds: readonly (readonly [string, RegExp])[] = [
      ['bookmark id', /<w:bookmarkStart w:id="([^"]*)"/g],
      ['bookmark name', /<w:bookmarkStart [^>]*w:name="([^"]*)"/g],
      ['drawing id', /<wp:docPr id="([^"]*)"/g],
    ];
    return kinds.flatMap(([kind, pattern]) => {
      const ids = [...this.body.matchAll(pattern)].map((match) => match[1]!);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${kind} ${id} stands twice`);
    });
  }

  #lostStyles(): string[] {
    const known = new Set(
      [...this.part('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map((m) => m[1]!),
    );
    return this.names(/^word\/(document|header\d+|footer\d+|styles)\.xml$/).flatMap((name) =>
      [...this.part(name).matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g)]
        .map((match) => match[1]!)
        .filter((style) => !known.has(style))
        .map((style) => `${name} uses style ${style}, which is not there`),
    );
  }

  /** Links and references that go to no bookmark. */
  #lostBookmarks(): string[] {
    const known = new Set(
      [...this.body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map((m) => m[1]!),
    );
    const asked = [
      ...[...this.body.matchAll(/w:anchor="([^"]*)"/g)].map((match) => match[1]!),
      ...this.fields().flatMap(({ instruction }) => /(?:PAGE)?REF (\S+)/.exec(instruction)?.[1] ?? []),
    ];
    return asked.filter((name) => !known.has(name)).map((name) => `nothing is marked ${name}`);
  }

  #cellsWithoutEnd(): string[] {
    const cells = this.body.match(/<\/w:tc>/g)?.length ?? 0;
    const ended = this.body.match(/<\/w:p><\/w:tc>/g)?.length ?? 0;
    return cells === ended ? [] : [`${cells - ended} cells do not end in a paragraph`];
  }

  /** Rows that do not fill the grid of their table; inner tables are looked at first, and then taken out. */
  #uneven(): string[] {
    const faults: string[] = [];
    const innermost = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/s;
    let rest = this.body;
    for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
      const [table] = found;
      const grid = sum(table.matchAll(/<w:gridCol w:w="(\d+)"/g));
      const width = Number(/<w:tblW w:w="(\d+)"/.exec(table)?.[1]);
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
        sum(row.matchAll(/<w:tcW w:w="(\d+)"/g)),
      );
      for (const row of [width, ...rows])
        if (row !== grid) faults.push(`a row is ${row} wide, its grid ${grid}`);
      rest = rest.replace(table, '');
    }
    return faults;
  }
}

const MARKS: Readonly<Record<string, string>> = { br: '\n', tab: '\t', noBreakHyphen: '-' };

/** Text of markup: runs, breaks as line ends; entities read. */
export function textOf(markup: string): string {
  const pieces = markup.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(br|tab|noBreakHyphen)\/>/gs);
  return [...pieces].map(([, text, mark]) => MARKS[mark ?? ''] ?? readEntities(text ?? '')).join('');
}

/** Entities of XML into characters. */
export function readEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function fieldsOf(markup: string): Field[] {
  const open: { instruction: string; result: string; inResult: boolean }[] = [];
  const closed: Field[] = [];
  const marks = markup.matchAll(
    /w:fldCharType="(begin|separate|end)"|<w:instrText[^>]*>(.*?)<\/w:instrText>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs,
  );
  for (const [, mark, instruction, text] of marks) {
    const field = open.at(-1);
    if (mark === 'begin') open.push({ instruction: '', result: '', inResult: false });
    else if (mark === 'separate' && field) field.inResult = true;
    else if (mark === 'end' && field) {
      open.pop();
      closed.push({ instruction: field.instruction.trim(), result: field.result });
    } else if (instruction !== undefined && field) field.instruction += readEntities(instruction);
    else if (text !== undefined) for (const one of open) if (one.inResult) one.result += readEntities(text);
  }
  return closed;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sum(matches: Iterable<RegExpMatchArray>): number {
  return [...matches].reduce((total, match) => total + Number(match[1]), 0);
}
