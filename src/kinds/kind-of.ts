// The kind that an order names; an unknown one ends the run, since nothing can be said without it.
import { Refused } from '../diagnostic/diagnostic.ts';
import { refTo } from '../quantity/ref.ts';
import type { PlacedOrder } from '../workspace/index.ts';
import type { Kind } from './kind.ts';
import { proposal } from './proposal/index.ts';

/** The drawer of kinds. */
const KINDS: Readonly<Record<string, Kind>> = { proposal };

export function kindOf(order: PlacedOrder): Kind {
  const kind = Object.hasOwn(KINDS, order.data.kind) ? KINDS[order.data.kind] : undefined;
  if (kind) return kind;
  const params = { kind: order.data.kind, known: Object.keys(KINDS).join(', ') };
  const where = { ref: refTo(order.ref, 'kind') };
  throw new Refused([{ severity: 'error', code: 'kinds/unknown-kind', params, where }]);
}
