// The complaints of all branches of a union into those of the branch that was meant.
import { type Issue, isGroup } from './schema.ts';

/**
 * The issues of the most likely branch, with paths from the union's own place. A branch that wants another shape, or
 * another fixed value, is the unlikeliest; then the one with the fewest complaints. Undefined when every branch wants
 * another shape: the union as a whole is to be named.
 */
export function likelyBranch(
  errors: readonly (readonly Issue[])[],
  data: unknown,
): readonly Issue[] | undefined {
  const possible = errors.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && isShape(issue)),
  );
  if (possible.length === 0) return undefined;
  return possible.reduce((best, next) => (strain(next, data) < strain(best, data) ? next : best));
}

function isShape(issue: Issue): boolean {
  return issue.code === 'invalid_type';
}

function strain(issues: readonly Issue[], data: unknown): number {
  return issues.reduce((sum, issue) => sum + weight(issue, data), 0);
}

function weight(issue: Issue, data: unknown): number {
  if (issue.code === 'invalid_value' && issue.values?.length === 1 && issue.path.length === 1) {
    const present = isGroup(data) && data[String(issue.path[0])] !== undefined;
    return present ? 1000 : 100;
  }
  return issue.code === 'unrecognized_keys'
    ? 10 * (issue.keys?.length ?? 1)
    : issue.path.length === 0
      ? 5
      : 1;
}
