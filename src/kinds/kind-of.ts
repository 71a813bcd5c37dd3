// The kind that an order names; an unknown one ends the run, since nothing can be said without it.
import { Refused } from '../diagnostic/diagnostic.ts';
import { nearestNames } from '../diagnostic/nearest.ts';
import { joinNames } from '../diagnostic/word.ts';
import { refTo } from '../quantity/ref.ts';
import type { PlacedOrder } from '../workspace/index.ts';
import type { Kind } from './kind.ts';
import { proposal } from './proposal/index.ts';

/** The drawer of kinds. */
const KINDS: Readonly<Record<string, Kind>> = { proposal };

export function kindOf(order: PlacedOrder): Kind {
  const kind = Object.hasOwn(KINDS, order.data.kind) ? KINDS[order.data.kind] : undefined;
  if (kind) return kind;
  const { kind: name } = order.data;
  const known = Object.keys(KINDS);
  const params = { kind: name, nearest: joinNames(nearestNames(name, known)), known: joinNames(known) };
  const where = { ref: refTo(order.ref, 'kind') };
  throw new Refused([{ severity: 'error', code: 'kinds/unknown-kind', params, where }]);
}
