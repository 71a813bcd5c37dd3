// A section's template and a view into the tree, and users' prose into the tree.

export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export type { SectionTemplate } from './link-partials.ts';
export { type ProseSource, parseProse, parseProseLine } from './prose.ts';
export type { ProseFormats } from './prose-inlines.ts';
export { type FilledSection, fillSection } from './section.ts';
export type { TemplateSource } from './source.ts';
export type { InlinesValue, ViewObject, ViewValue } from './view-value.ts';
