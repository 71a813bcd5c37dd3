// The template of one section: the workspace's own when it has one, else the one that comes with the program.
import type { Files } from '../files/index.ts';
import type { Workspace } from './workspace.ts';

/** A template file with the partials beside it, as texts. */
export interface SectionTemplateFiles {
  readonly source: { readonly file: string; readonly text: string };
  readonly partials: Readonly<Record<string, { readonly file: string; readonly text: string }>>;
}

/**
 * Reads `templates/<kind>/<language>/<section>.md`; null when neither place has it. Partials are the files of the
 * folder `parts` there, named `parts/<name>`; the workspace's win one by one.
 */
export function sectionTemplate(
  workspace: Workspace,
  builtIn: Files,
  { kind, language, section }: { readonly kind: string; readonly language: string; readonly section: string },
): SectionTemplateFiles | null {
  const folder = `${kind}/${language}`;
  const source =
    readOwn(workspace, `${folder}/${section}.md`) ?? readBuiltIn(builtIn, `${folder}/${section}.md`);
  if (!source) return null;
  const names = new Set([
    ...partsIn(builtIn, `${folder}/parts`),
    ...workspace.templates.flatMap((path) => partName(path, `templates/${folder}/parts/`)),
  ]);
  const partials = [...names].sort().map((name) => {
    const path = `${folder}/parts/${name}.md`;
    return [`parts/${name}`, (readOwn(workspace, path) ?? readBuiltIn(builtIn, path))!] as const;
  });
  return { source, partials: Object.fromEntries(partials) };
}

function readOwn({ files, templates }: Workspace, path: string) {
  const own = `templates/${path}`;
  return templates.includes(own) ? { file: own, text: files.readText(own) } : null;
}

/** Built-in templates are named as such in faults: they are no files of the user's. */
function readBuiltIn(builtIn: Files, path: string) {
  return builtIn.exists(path) ? { file: `(built-in) templates/${path}`, text: builtIn.readText(path) } : null;
}

function partsIn(builtIn: Files, folder: string): readonly string[] {
  if (!builtIn.exists(folder)) return [];
  return builtIn.list(folder).flatMap(({ name }) => partName(`${folder}/${name}`, `${folder}/`));
}

function partName(path: string, folder: string): readonly string[] {
  const match = path.startsWith(folder) && /^([A-Za-z0-9-]+)\.md$/.exec(path.slice(folder.length));
  return match ? [match[1]!] : [];
}
