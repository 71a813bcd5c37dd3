// Lists that a body starts in, `word/numbering.xml` out: each list counts for itself.

import { trusted, type Xml, xml } from '../../package/index.ts';
import type { DocxPackage } from './package.ts';
import type { Skeleton } from './skeleton.ts';
import type { List } from './skeleton-parts.ts';

/** Numbers of lists that the styles carry stand below this. */
const FIRST = 100;
const LEVELS = [0, 1, 2];

/** The lists of one document, over the definitions of the skeleton. */
export class Lists {
  readonly #skeleton: Skeleton;
  readonly #file: DocxPackage;
  readonly #started: Xml[] = [];

  constructor(skeleton: Skeleton, file: DocxPackage) {
    this.#skeleton = skeleton;
    this.#file = file;
  }

  /** Starts a list at a number and gives the id that its paragraphs carry. */
  start(list: List, from: number): number {
    const id = FIRST + this.#file.nextId('num');
    const levels = list === 'chapters' || list === 'bands' ? [0] : LEVELS;
    const overrides = levels.map(
      (level) =>
        xml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${level === 0 ? from : 1}"/></w:lvlOverride>`,
    );
    this.#started.push(
      xml`<w:num w:numId="${id}"><w:abstractNumId w:val="${this.#skeleton.numbering.lists[list]}"/>${overrides}</w:num>`,
    );
    return id;
  }

  /** `word/numbering.xml`. */
  part(): Xml {
    const { start, nums } = this.#skeleton.numbering;
    return xml`${trusted(start)}${trusted(nums)}${this.#started}</w:numbering>`;
  }
}
