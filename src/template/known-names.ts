// A name that is not known and those that are, into the parameter of a message.
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';

/** How many names a message lists when none is near. */
const SHOWN = 8;

/** The nearest known names, or the first few when none is near, parted for `{known:list}`. */
export function offerNames(written: string, known: Iterable<string>): string {
  const names = [...new Set(known)];
  // A template can write a "name" of any length, and the distance takes its square.
  const near = nearestNames(written.slice(0, 60), names);
  return joinNames(near.length > 0 ? near : names.sort().slice(0, SHOWN));
}
