// torisetsu.yaml into yes or no: is this a workspace, and of a format that this program reads?
import { refTo } from '../quantity/index.ts';
import { readNumber } from '../text/index.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { type Reading, readData } from './read-file.ts';
import { isGroup } from './schema.ts';
import { spotOf } from './spots.ts';

/** The format that this program reads and writes. */
export const FORMAT = 1;

/** Refuses a folder without torisetsu.yaml and every format but our own; all else is left to the schema. */
export function checkFormat(reading: Reading): void {
  const file = FILE_KINDS.settings.pattern;
  const { files, sink } = reading;
  if (!files.exists(file)) {
    const code = files.exists('') ? 'workspace/not-a-workspace' : 'workspace/no-folder';
    sink({ severity: 'error', code, params: { folder: files.root }, where: { file } });
    return;
  }
  const data = readData(file, { ...reading, sink: () => {} });
  if (!isGroup(data)) return;
  const written = typeof data.format === 'string' ? data.format : '';
  const format = readNumber(written)?.value;
  if (format === FORMAT) return;
  const ref = refTo(file, 'format');
  const where = { ref, file, ...spotOf(reading.spots, ref)?.value };
  const known = { known: FORMAT };
  if (written === '') sink({ severity: 'error', code: 'workspace/format-missing', params: known, where });
  else if (format !== undefined && format > FORMAT)
    sink({ severity: 'error', code: 'workspace/format-too-new', params: { format, ...known }, where });
  else
    sink({
      severity: 'error',
      code: 'workspace/format-unknown',
      params: { format: written, ...known },
      where,
    });
}
