// A folder into one linked Workspace, or all the faults of all its files at once.
import { Faults, type Sink } from '../diagnostic/diagnostic.ts';
import type { Files } from '../files/index.ts';
import { checkDates } from './check-dates.ts';
import { findFiles } from './find-files.ts';
import { checkFormat } from './format.ts';
import { checkLinks, linkSources } from './link.ts';
import type { Reading } from './read-file.ts';
import { readSources } from './sources.ts';
import { placeIn } from './spots.ts';
import type { Workspace } from './workspace.ts';

/**
 * Reads, checks and links a workspace. Warnings go to the sink; any error ends in `Refused` with every error and
 * warning of all files, each with its place.
 */
export function readWorkspace(files: Files, sink: Sink = () => {}): Workspace {
  const faults = new Faults();
  const tell: Sink = (diagnostic) => {
    faults.sink(diagnostic);
    sink(diagnostic);
  };
  const reading: Reading = { files, sink: tell, spots: new Map() };
  // 1. A folder that is no workspace, or one of a later program, has nothing more to say.
  checkFormat(reading);
  faults.settle();
  // 2. Every file by its own schema, before any is compared with another.
  const { found, templates } = findFiles(files, tell);
  const sources = readSources(found, reading);
  // 3. Ids to things, and fields against each other.
  checkLinks(sources, reading);
  checkDates(sources, reading);
  faults.settle();
  return { files, ...linkSources(sources), templates, placeOf: (ref) => placeIn(reading.spots, ref) };
}
