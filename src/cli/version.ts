// The version of the program, from its own package.json.
import { readFileSync } from 'node:fs';

/** `0.1.0`; package.json stands beside `src` in the repository and beside `dist` when installed. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
