// The one table of all fault codes: `room/kebab-case`.
import { cliCatalog } from './cli.ts';
import type { CatalogEntry } from './entry.ts';
import { filesCatalog } from './files.ts';
import { fontsCatalog } from './fonts.ts';
import { kindsCatalog } from './kinds.ts';
import { layoutCatalog } from './layout.ts';
import { proofCatalog } from './proof.ts';
import { templateCatalog } from './template.ts';
import { treeCatalog } from './tree.ts';
import { typesetCatalog } from './typeset.ts';
import { valueCatalog } from './value.ts';
import { valueComparisonsCatalog } from './value-comparisons.ts';
import { valueDriversCatalog } from './value-drivers.ts';
import { workspaceCatalog } from './workspace.ts';
import { writersCatalog } from './writers.ts';

const parts = {
  ...cliCatalog,
  ...filesCatalog,
  ...fontsCatalog,
  ...kindsCatalog,
  ...layoutCatalog,
  ...proofCatalog,
  ...templateCatalog,
  ...treeCatalog,
  ...typesetCatalog,
  ...valueCatalog,
  ...valueComparisonsCatalog,
  ...valueDriversCatalog,
  ...workspaceCatalog,
  ...writersCatalog,
};

export type Code = keyof typeof parts;

export const catalog: Readonly<Record<Code, CatalogEntry>> = parts;
