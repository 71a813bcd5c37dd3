// The helpers of templates: values in, a value out.
import type { ReferenceNode } from '../tree/index.ts';
import type { InlinesValue } from './view-value.ts';

/** Every helper takes one string, the id of what it points to. */
type Helper = (target: string) => InlinesValue;

/** `{{ref "cash"}}` prints 「図2」, `{{page "appendix"}}` the page on which it starts. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map([
  ['ref', (target) => reference(target, 'label')],
  ['page', (target) => reference(target, 'page')],
]);

/** The blocks of templates; `{{#name}}` with any other name is a fault. */
export const BLOCK_HELPERS: ReadonlySet<string> = new Set(['each', 'if', 'unless', 'with']);

function reference(target: string, form: ReferenceNode['form']): InlinesValue {
  return { type: 'inlines', children: [{ type: 'reference', target, form }] };
}
