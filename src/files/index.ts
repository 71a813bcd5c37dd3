// The one door to the outside.
export { diskFiles } from './disk.ts';
export type { Entry, Files } from './files.ts';
export { type MemoryFiles, memoryFiles } from './memory.ts';
export { packageTemplates } from './package-templates.ts';
