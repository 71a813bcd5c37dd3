// A workspace's folders into the files that it holds, by kind; strangers are told what is expected.
import { Refused, type Sink } from '../diagnostic/diagnostic.ts';
import { editDistance, nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Files } from '../files/index.ts';
import { FILE_KINDS, type Found, kindOf, UNREAD_FOLDERS } from './file-kinds.ts';

/** What stands in a workspace: files to read, and templates that replace the built-in ones. */
export interface Inventory {
  readonly found: readonly Found[];
  readonly templates: readonly string[];
}

const ID = /^[a-z][a-z0-9-]*$/;
const PATTERNS = Object.values(FILE_KINDS).map(({ pattern }) => pattern);
/** Folders whose YAML files all have a kind. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(
  PATTERNS.filter((p) => p.includes('/')).map((p) => p.split('/')[0]!),
);
/** Folders below this depth are not walked: no pattern and no template is so deep, but a circle of links is. */
const DEEPEST = 6;

/** Finds the files of every kind, in code-unit order of their paths. */
export function findFiles(files: Files, sink: Sink): Inventory {
  const found: Found[] = [];
  const templates: string[] = [];
  for (const path of walk(files, sink)) {
    if (path.startsWith('templates/')) templates.push(path);
    else if (!/\.(ya?ml)$/i.test(path)) continue;
    else keep(path, found, sink);
  }
  return { found, templates };
}

function keep(path: string, found: Found[], sink: Sink): void {
  const file = kindOf(path);
  const bad = file?.ids.find((id) => !ID.test(id));
  if (!file) unknownFile(path, sink);
  else if (bad === undefined) found.push(file);
  else
    sink({
      severity: 'error',
      code: 'workspace/bad-file-name',
      params: { name: bad },
      where: { file: path },
    });
}

function unknownFile(path: string, sink: Sink): void {
  const folder = path.includes('/') ? path.split('/')[0]! : '';
  const near = PATTERNS.filter((pattern) =>
    folder ? pattern.startsWith(`${folder}/`) : !pattern.includes('/'),
  );
  const plain = path.replace(/\.ya?ml$/i, '.yaml');
  const nearest =
    kindOf(plain) && plain !== path
      ? [plain]
      : nearestNames(
          path,
          near.filter((p) => !p.includes('*')),
        );
  const params = { name: path, nearest: joinNames(nearest), expected: joinNames(near) };
  sink({ severity: 'warning', code: 'workspace/unknown-file', params, where: { file: path } });
}

function walk(files: Files, sink: Sink): readonly string[] {
  const paths: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const { name, kind } of files.list(folder)) {
      const path = folder ? `${folder}/${name}` : name;
      if (name.startsWith('.') || name.startsWith('~$')) continue;
      if (kind === 'folder' && UNREAD_FOLDERS.has(path)) {
        sink({ severity: 'info', code: 'workspace/not-read', params: { name: path }, where: { file: path } });
      }
      if (kind === 'folder' && !isOwn(path)) {
        reportNearFolder(path, sink);
        continue;
      }
      if (kind === 'folder' && depth < DEEPEST) visit(path, depth + 1);
      else if (kind === 'other') reportUnreadable(files, path, sink);
      else if (kind === 'file') paths.push(path);
    }
  };
  visit('', 0);
  return paths;
}

/** Out of the top folder only the workspace's own folders are entered: it may be a repository with much else in it. */
function isOwn(path: string): boolean {
  const top = path.split('/')[0]!;
  return OWN_FOLDERS.has(top) || top === 'templates';
}

/** A folder that is called almost like one of ours holds files that somebody misses. */
function reportNearFolder(path: string, sink: Sink): void {
  const nearest = [...OWN_FOLDERS, 'templates'].filter((own) => editDistance(path.toLowerCase(), own) <= 1);
  if (nearest.length === 0) return;
  const params = { name: path, nearest: joinNames(nearest) };
  sink({ severity: 'warning', code: 'workspace/unknown-folder', params, where: { file: path } });
}

/** A link that leads out or nowhere: the door's own fault says which. */
function reportUnreadable(files: Files, path: string, sink: Sink): void {
  try {
    files.read(path);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const diagnostic of error.diagnostics) sink(diagnostic);
  }
}
