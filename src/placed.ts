// Faults that name a value, with the place where the value was written.
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { Workspace } from './workspace/index.ts';

/** The same faults; a `ref` that has a place gets file, line and column. Faults said twice (once a language) are said once. */
export function placed(diagnostics: readonly Diagnostic[], workspace: Workspace): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .map((diagnostic) => {
      const { where } = diagnostic;
      const unplaced = where?.ref !== undefined && where.line === undefined;
      const place = unplaced ? workspace.placeOf(where.ref!) : undefined;
      return place ? { ...diagnostic, where: { ...where, ...place } } : diagnostic;
    })
    .filter((diagnostic) => {
      const key = JSON.stringify(diagnostic);
      return seen.has(key) ? false : seen.add(key);
    });
}
