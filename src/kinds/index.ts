// For each kind of document: which sections, facts, tables and charts.
export { assemble, type ReadySection } from './assemble.ts';
export { checkFacts } from './check-facts.ts';
export type { Facts } from './facts.ts';
export { type FillContext, fillSections } from './fill-sections.ts';
export { gatherFacts, statedLines } from './gather-facts.ts';
export type { ChapterSpec, Kind, Viewed } from './kind.ts';
export { kindOf } from './kind-of.ts';
export type { SectionSpec } from './order.ts';
