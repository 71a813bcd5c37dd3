// A settled Document into Pages: chapters set and broken until the page numbers they print hold, then everything painted once.
import type { Brand } from '../brand/index.ts';
import type { Diagnostic, Sink } from '../diagnostic/diagnostic.ts';
import type { FontSet } from '../fonts/index.ts';
import type { Chapter, Document, PageMap } from '../tree/index.ts';
import { breakPages, type PagePlan } from './break-pages.ts';
import { flowChapter, pageFrame } from './chapter.ts';
import { flowContents } from './contents.ts';
import { paintCover } from './cover.ts';
import { type ElementPlan, planDocument } from './element-plan.ts';
import { fillPages } from './fill-pages.ts';
import type { Frame, Setting } from './frame.ts';
import { paintFoot, paintHead } from './furniture.ts';
import type { ChapterSetting, Pages } from './pages.ts';
import { Painter } from './painter.ts';
import type { Piece } from './piece.ts';
import { reportOverflow, TOLERANCE } from './report.ts';
import { chapterLabel, furnitureWords } from './words.ts';

/** A document, the look it takes, and where its faults go. */
export interface ComposeInput {
  readonly document: Document;
  readonly brand: Brand;
  readonly fonts: FontSet;
  readonly sink: Sink;
  /** Page numbers in the text may move lines, and lines pages: after so many rounds (3) what is printed is left as it is. */
  readonly mostRounds?: number;
}

const MOST_ROUNDS = 3;

/** A page filled further than this has no room that a writer with other lines might use: it ends there by itself. */
const ROOMY_FILL = 0.94;

/** Pieces with the pages that they are broken into. */
interface Flow {
  readonly pieces: readonly Piece[];
  readonly pages: readonly PagePlan[];
  /** What the running head says at the right. */
  readonly name: string;
}

/** A chapter that is set: what it asked for and was told, and the faults of setting it. */
interface SetChapter extends Flow {
  readonly chapter: Chapter;
  readonly asked: ReadonlyMap<string, number | undefined>;
  readonly faults: readonly Diagnostic[];
}

/** Lays a document out. Faults: `layout/overflow`, `fonts/missing-glyph` (errors), `layout/underfull-page`, `layout/unstable-page-numbers` (warnings). */
export function compose(input: ComposeInput): Pages {
  return new Composer(input).run();
}

class Composer {
  readonly #input: ComposeInput;
  readonly #root: ElementPlan = planDocument();
  readonly #widths = new Map<string, readonly number[]>();
  readonly #breaks = new Map<string, readonly number[]>();
  #map: PageMap = { pageCount: 0, pageOf: {} };

  constructor(input: ComposeInput) {
    this.#input = input;
  }

  run(): Pages {
    // 1. The contents list: its length does not depend on the page numbers in it.
    const contents = this.#flowContents();
    // 2. Chapters into pages, again while a page number that they print has changed.
    const chapters = this.#flowChapters(contents?.pages.length ?? 0);
    // 3. All pages, in reading order.
    const painting = this.#paint(contents, chapters);
    // 4. What went wrong.
    for (const { faults } of chapters) faults.forEach(this.#input.sink);
    this.#checkPages(chapters);
    this.#checkNumbers(chapters);
    return {
      ...painting,
      map: this.#map,
      columnWidths: Object.fromEntries(this.#widths),
      chapters: Object.fromEntries(chapters.map((one) => [one.chapter.id, this.#settingOf(one)])),
    };
  }

  #settingOf({ chapter, pages, pieces }: SetChapter): ChapterSetting {
    return {
      tight: pages.some((page) => page.tight),
      headlineBreaks: this.#breaks.get(chapter.id) ?? [],
      pageStarts: pages.slice(1).flatMap(({ from }, before) => {
        const { forced, group } = pieces[from]!;
        const isWithin = pieces[from - 1]!.group === group;
        return isWithin || forced || !group?.block || pages[before]!.fill > ROOMY_FILL ? [] : [group.block];
      }),
    };
  }

  #flowContents(): Flow | null {
    const { document, brand } = this.#input;
    if (!document.contents) return null;
    const frame = this.#frame();
    const pieces = flowContents(document.chapters, { frame, pageOf: (id) => this.#map.pageOf[id] ?? 0 });
    const name = furnitureWords(document.meta.language).contents;
    return { pieces, pages: breakPages(pieces, brand.page), name };
  }

  #flowChapters(contentsPages: number): readonly SetChapter[] {
    const { document, mostRounds = MOST_ROUNDS } = this.#input;
    const front = (document.cover ? 1 : 0) + contentsPages;
    let chapters = document.chapters.map((chapter) => this.#flowChapter(chapter));
    this.#map = mapPages(chapters, front);
    for (let round = 1; round < mostRounds && chapters.some((one) => this.#isStale(one)); round += 1) {
      chapters = chapters.map((one) => (this.#isStale(one) ? this.#flowChapter(one.chapter) : one));
      this.#map = mapPages(chapters, front);
    }
    return chapters;
  }

  #isStale({ asked }: SetChapter): boolean {
    return [...asked].some(([id, page]) => this.#map.pageOf[id] !== page);
  }

  #flowChapter(chapter: Chapter): SetChapter {
    const asked = new Map<string, number | undefined>();
    const faults: Diagnostic[] = [];
    const setting: Setting = {
      ...this.#setting(),
      sink: (fault) => {
        faults.push(fault);
      },
      pageOf: (id) => {
        asked.set(id, this.#map.pageOf[id]);
        return this.#map.pageOf[id];
      },
    };
    const loose = flowChapter(chapter, setting, this.#root);
    const filled = fillPages(loose, this.#input.brand.page);
    return { chapter, ...filled, name: chapterLabel(chapter), asked, faults };
  }

  #setting(): Setting {
    const { document, brand, fonts, sink } = this.#input;
    return {
      document,
      brand,
      fonts,
      sink,
      language: document.meta.language,
      pageOf: (id) => this.#map.pageOf[id],
      widthsOf: (table, widths) => {
        this.#widths.set(table, widths);
      },
      breaksOf: (chapter, offsets) => {
        this.#breaks.set(chapter, offsets);
      },
    };
  }

  #frame(): Frame {
    return pageFrame(this.#setting(), this.#root);
  }

  #paint(contents: Flow | null, chapters: readonly SetChapter[]) {
    const { document, brand } = this.#input;
    const painter = new Painter(brand.page, this.#root);
    const frame = this.#frame();
    if (document.cover) {
      painter.startPage();
      paintCover(painter, frame);
    }
    for (const flow of contents ? [contents, ...chapters] : chapters) this.#paintFlow(painter, flow, frame);
    return painter.finish();
  }

  #paintFlow(painter: Painter, flow: Flow, frame: Frame): void {
    for (const page of flow.pages) {
      painter.startPage();
      paintHead(painter, frame, flow.name);
      paintPieces(painter, flow, page);
      paintFoot(painter, frame, { number: painter.page + 1, count: this.#map.pageCount });
    }
  }

  /** Pages that are less filled than they should be, and pieces that are taller than a page. */
  #checkPages(chapters: readonly SetChapter[]): void {
    const { brand, sink } = this.#input;
    for (const { chapter, pages, pieces } of chapters) {
      const first = this.#map.pageOf[chapter.id]!;
      pages.forEach(({ fill, leastFill, from }, index) => {
        const page = first + index;
        const params = { chapter: chapter.name, page, percent: percent(fill), least: percent(leastFill) };
        if (fill < leastFill) sink({ severity: 'warning', code: 'layout/underfull-page', params });
        const over = (fill - 1) * brand.page.lines * brand.page.pitch;
        const at = pieces[from]?.group?.block?.at;
        const frame = at ? { ...this.#frame(), at } : this.#frame();
        if (over > TOLERANCE) reportOverflow(frame, chapter.name, over);
      });
    }
  }

  /** Chapters that print page numbers which their last setting has made untrue. */
  #checkNumbers(chapters: readonly SetChapter[]): void {
    for (const one of chapters) {
      if (!this.#isStale(one)) continue;
      const params = { chapter: one.chapter.name };
      this.#input.sink({ severity: 'warning', code: 'layout/unstable-page-numbers', params });
    }
  }
}

function percent(share: number): number {
  return Math.floor(share * 100);
}

function paintPieces(painter: Painter, { pieces }: Flow, page: PagePlan): void {
  if (page.resumeY !== null) pieces[page.from]!.resume?.place(painter, page.resumeY);
  for (let index = page.from; index < page.to; index += 1) {
    const one = pieces[index]!;
    const y = page.ys[index - page.from]!;
    for (const id of one.ids) painter.anchor(id, Math.max(0, y - one.rise));
    one.place(painter, y, { first: index === page.from, last: index === page.to - 1 });
  }
}

/** The page of every numbered node: chapters start pages after the front matter, one after the other. */
function mapPages(chapters: readonly SetChapter[], front: number): PageMap {
  const pageOf: Record<string, number> = {};
  let count = front;
  for (const { pages, pieces } of chapters) {
    for (const { from, to } of pages) {
      count += 1;
      for (const { ids } of pieces.slice(from, to)) for (const id of ids) pageOf[id] ??= count;
    }
  }
  return { pageCount: count, pageOf };
}
