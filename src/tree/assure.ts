// A condition that our own code must keep; a broken one is our fault, never the user's.
import { InternalError } from '../diagnostic/diagnostic.ts';

/** Throws InternalError with the complaint when the condition does not hold. */
export function assure(condition: boolean, complaint: string): asserts condition {
  if (!condition) throw new InternalError(complaint);
}
