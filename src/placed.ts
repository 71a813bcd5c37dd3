// Faults that name a value or printed words, with the place where these were written.
import { type Diagnostic, Refused } from './diagnostic/diagnostic.ts';
import { wordFinder } from './find-words.ts';
import { refTo } from './quantity/index.ts';
import type { PlacedOrder, Workspace } from './workspace/index.ts';

/**
 * The same faults; a `ref` that has a place, and words that a field of the order's files holds, get file, line and column.
 * Faults said twice (once a language, once a page) are said once.
 */
export function placed(
  diagnostics: readonly Diagnostic[],
  workspace: Workspace,
  order?: PlacedOrder,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  const findWords = order ? wordFinder(order, workspace) : () => undefined;
  return diagnostics
    .map((diagnostic) => {
      const { where } = diagnostic;
      const unplaced = where?.ref !== undefined && where.line === undefined;
      const place = unplaced ? workspace.placeOf(valueRef(diagnostic)) : findWords(diagnostic);
      return withoutLine(place ? { ...diagnostic, where: { ...where, ...place } } : diagnostic);
    })
    .filter((diagnostic) => {
      const key = JSON.stringify(diagnostic);
      return seen.has(key) ? false : seen.add(key);
    });
}

/** What a call gives; faults with which it is refused get their places on the way out. */
export function refusePlaced<T>(call: () => T, workspace: Workspace, order?: PlacedOrder): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(placed(error.diagnostics, workspace, order));
  }
}

const OF_A_NUMBER: ReadonlySet<string> = new Set([
  'value/unit-mismatch',
  'value/currency-mismatch',
  'value/out-of-range',
  'value/not-finite',
]);

/** A number that is written with its source is its `value`; of a number alone, that is the number. */
function valueRef({ code, where }: Diagnostic): string {
  return OF_A_NUMBER.has(code) ? refTo(where!.ref!, 'value') : where!.ref!;
}

/** The line that a character stood on served to find it; a character that is printed on ten pages is one fault. */
function withoutLine(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'fonts/missing-glyph') return diagnostic;
  const { text: _, ...params } = diagnostic.params;
  return { ...diagnostic, params };
}
