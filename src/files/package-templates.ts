// The templates that come with the program, as a read-only folder of its own.
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk.ts';
import type { Files } from './files.ts';

/** `templates/` of the package: it stands beside `src` in the repository and beside `dist` when installed. */
export function packageTemplates(): Files {
  return diskFiles(fileURLToPath(new URL('../../templates', import.meta.url)), { readOnly: true });
}
