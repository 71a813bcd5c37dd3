// An expression of a template into a view value; an unknown name is a fault wherever it stands, in a block's head too.
import type { Expression, Node } from './ast.ts';
import { nameOf } from './check-forms.ts';
import { HELPERS } from './helpers.ts';
import { offerNames } from './known-names.ts';
import { type Frame, fault, type Run } from './run.ts';
import { lookUp } from './scope.ts';
import { kindOf, type ViewValue } from './view-value.ts';

/** The value of any expression; undefined, with its fault told, when a name in it is not known. */
export function evaluate(run: Run, frame: Frame, expression: Expression): ViewValue | undefined {
  if (expression.type === 'SubExpression') return callHelper(run, frame, expression);
  if (expression.type !== 'PathExpression') {
    return expression.type === 'NumberLiteral' ? undefined : ((expression.value ?? null) as ViewValue);
  }
  const found = lookUp(expression, frame.scope);
  const name = expression.original;
  if ('value' in found) {
    if (kindOf(found.value) !== 'other') return found.value;
    fault(run, frame, { node: expression, code: 'template/cannot-print', params: { name } });
  } else if ('known' in found) {
    fault(run, frame, {
      node: expression,
      code: 'template/unknown-name',
      params: { name, known: offerNames(found.part ?? name, found.known) },
    });
  } else {
    fault(run, frame, { node: expression, code: 'template/no-names-inside', params: { name } });
  }
  return undefined;
}

/** The value of a helper call: `{{ref "cash"}}`, `(ref id)`; undefined, with its fault told, when it has none. */
export function callHelper(
  run: Run,
  frame: Frame,
  call: { path: Expression; params: readonly Expression[] } & Node,
): ViewValue | undefined {
  const name = nameOf(call.path);
  const value = evaluate(run, frame, call.params[0]!);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return HELPERS.get(name)!(value);
  fault(run, frame, { node: call, code: 'template/helper-parameters', params: { name } });
  return undefined;
}
