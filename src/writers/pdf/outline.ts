// Bookmarks and printed page numbers in, the outline tree and page labels of the catalog out.
import type { OutlineEntry, Page } from '../../layout/pages.ts';
import { type AnnotationContext, destination } from './annotations.ts';
import { type ObjectRef, RawObject } from './file.ts';
import { pdfText } from './syntax.ts';

type OutlineContext = Pick<AnnotationContext, 'file' | 'pages' | 'pageRefs'>;

/** The outline with all its levels open; null when there are no bookmarks. */
export function writeOutline(entries: readonly OutlineEntry[], context: OutlineContext): ObjectRef | null {
  if (entries.length === 0) return null;
  const root = context.file.reserve();
  const level = writeLevel(entries, root, context);
  root.data = { Type: 'Outlines', ...level };
  root.end();
  return root;
}

/** First, last and number of all descendants, since all are open. */
interface Level {
  readonly First: ObjectRef;
  readonly Last: ObjectRef;
  readonly Count: number;
}

function writeLevel(entries: readonly OutlineEntry[], parent: ObjectRef, context: OutlineContext): Level {
  const refs = entries.map(() => context.file.reserve());
  let count = entries.length;
  for (const [index, entry] of entries.entries()) {
    const ref = refs[index]!;
    const below = entry.children.length > 0 ? writeLevel(entry.children, ref, context) : undefined;
    count += below?.Count ?? 0;
    ref.data = {
      Title: new RawObject(pdfText(entry.title)),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      Dest: destination(entry, context),
      ...below,
    };
    ref.end();
  }
  return { First: refs[0]!, Last: refs.at(-1)!, Count: count };
}

/** Page labels as a number tree; null when the printed numbers are the pages' own. */
export function pageLabels(pages: readonly Page[]): object | null {
  if (pages.every((page, index) => page.number === index + 1)) return null;
  const ranges = pages.flatMap((page, index) => {
    const follows = index > 0 && page.number === pages[index - 1]!.number + 1;
    return follows ? [] : [index, { S: 'D', St: page.number }];
  });
  return { Nums: ranges };
}
