// The library, loaded when a command first needs it.
import type { Door } from './door.ts';

/** The library's door. */
export async function loadDoor(): Promise<Door> {
  return import('../index.ts');
}
