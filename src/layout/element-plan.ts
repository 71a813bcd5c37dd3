// A node of the logical structure that is planned: it gets its index when its first item is painted.
import type { StructureElement } from './pages.ts';

/** An element to be. Compared by identity; `parent` null only for the Document. */
export interface ElementPlan {
  readonly parent: ElementPlan | null;
  readonly element: Omit<StructureElement, 'parent'>;
}

/** Plans an element below its parent. */
export function plan(
  tag: StructureElement['tag'],
  parent: ElementPlan,
  attributes: Omit<StructureElement, 'parent' | 'tag'> = {},
): ElementPlan {
  return { parent, element: { tag, ...attributes } };
}

/** The root of the structure. */
export function planDocument(): ElementPlan {
  return { parent: null, element: { tag: 'Document' } };
}
