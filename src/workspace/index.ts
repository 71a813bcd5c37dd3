// A folder into one linked, placed Workspace.
export { readWorkspace } from './read-workspace.ts';
export { type SectionTemplateFiles, sectionTemplate } from './section-template.ts';
export type { CustomerFolder, Placed, PlacedDeal, PlacedOrder, Workspace } from './workspace.ts';
