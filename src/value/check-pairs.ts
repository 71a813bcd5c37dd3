// Linked drivers into faults: pairs that count one effect twice, on the same line, department or customers.
import { at, type Context, fault } from './context.ts';
import type { LinkedDriver } from './link-driver.ts';
import { forbiddenPairs } from './tables/forbidden-pairs.ts';

/** Refuses forbidden pairs whose pools have the same scope (`labor:shop` and `overtime:shop`), or none. */
export function checkPairs(context: Context, drivers: readonly LinkedDriver[]): void {
  for (const { drivers: ids, reason } of forbiddenPairs) {
    const [firsts, seconds] = ids.map((id) =>
      drivers.filter((driver) => driver.counted && driver.standard.id === id),
    );
    for (const first of firsts!) {
      for (const second of seconds!) {
        if (!sameScope(first.pool, second.pool)) continue;
        const params = {
          first: first.key,
          firstDriver: first.standard.id,
          second: second.key,
          secondDriver: second.standard.id,
          reasonJa: reason.ja,
          reasonEn: reason.en,
        };
        fault(context, at(context, 'drivers', second.key, 'driver'), {
          code: 'value/forbidden-pair',
          params,
        });
      }
    }
  }
}

/** The scope is what follows the colon; `*`, the default, meets every other. */
function sameScope(a: string, b: string): boolean {
  const [first, second] = [a, b].map((pool) => pool.split(':').slice(1).join(':') || '*');
  return first === second || first === '*' || second === '*';
}
