// torisetsu.yaml into yes or no: is this a workspace, and of a format that this program reads?
import { refTo } from '../quantity/index.ts';
import { readNumber } from '../text/index.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { type Reading, readData } from './read-file.ts';
import { isGroup } from './schema.ts';

/** The format that this program reads and writes. */
export const FORMAT = 1;

/** Refuses a folder without torisetsu.yaml and a format of a later program; all else is left to the schema. */
export function checkFormat(reading: Reading): void {
  const file = FILE_KINDS.settings.pattern;
  const { files, sink } = reading;
  if (!files.exists(file)) {
    sink({
      severity: 'error',
      code: 'workspace/not-a-workspace',
      params: { folder: files.root },
      where: { file },
    });
    return;
  }
  const data = readData(file, { ...reading, sink: () => {} });
  const written = isGroup(data) ? data.format : undefined;
  const format = typeof written === 'string' ? readNumber(written)?.value : undefined;
  if (format === undefined || format === FORMAT) return;
  const ref = refTo(file, 'format');
  const where = { ref, file, ...reading.spots.get(ref)?.value };
  const code = format > FORMAT ? 'workspace/format-too-new' : 'workspace/format-unknown';
  sink({ severity: 'error', code, params: { format, known: FORMAT }, where });
}
