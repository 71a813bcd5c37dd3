// The documents that were named on the command line into ids of the workspace; all of them when none was named.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import type { Workspace } from '../workspace/index.ts';
import { usage } from './parse-arguments.ts';

/** Ids in the order named, each once. A file's path names its document too. Throws `Refused` for an unknown one. */
export function findDocuments(workspace: Workspace, names: readonly string[]): readonly string[] {
  const known = Object.keys(workspace.documents);
  if (known.length === 0) throw usage('cli/no-documents', {});
  const ids = names.map((name) => {
    const id = name.replace(/^(?:.*\/)?documents\//, '').replace(/\.yaml$/, '');
    if (known.includes(id)) return id;
    throw usage('cli/unknown-document', {
      name,
      nearest: joinNames(nearestNames(id, known)),
      known: joinNames(known),
    });
  });
  return names.length === 0 ? known : [...new Set(ids)];
}
