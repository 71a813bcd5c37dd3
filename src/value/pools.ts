// Drivers that save on the same pool of hours, units or yen (1.11): baseline, saved and share, and the factor of an overlap.
import { add, type CellId, compare, div, type Expr, max, mul, sub, sumOf, when } from '../quantity/expr.ts';
import { formatUnit, sameUnit } from '../quantity/unit.ts';
import { at, type Context, fault } from './context.ts';
import { localExpr } from './driver-effects.ts';
import type { LinkedDriver } from './link-driver.ts';
import { linkInput } from './link-input.ts';

/** A pool of which two drivers or one take their savings. */
export interface LinkedPool {
  readonly name: string;
  readonly drivers: readonly string[];
  readonly baseline: CellId;
  readonly saved: CellId;
  readonly share: CellId;
  /** Σ of the drivers' own baselines, to hold against a stated one. */
  readonly own: CellId;
  readonly isStated: boolean;
  /** Multiplies the effect of every driver when savings on the same baseline overlap: 1 − Π(1 − s) instead of Σ s. */
  readonly overlap: CellId | null;
}

interface Member {
  readonly driver: LinkedDriver;
  readonly baseline: CellId;
  readonly saved: CellId;
}

/** Adds the cells of every pool whose drivers say what they save on; the pool's unit is that of its first driver. */
export function addPools(context: Context, drivers: readonly LinkedDriver[]): readonly LinkedPool[] {
  const groups = new Map<string, Member[]>();
  for (const driver of drivers) {
    const member = driver.counted ? memberOf(context, driver) : null;
    if (!member) continue;
    const group = groups.get(driver.pool) ?? [];
    if (group[0] && !sameUnit(unitOf(context, group[0]), unitOf(context, member))) {
      const [first, second] = [group[0], member].map((one) => formatUnit(unitOf(context, one)));
      const params = { pool: driver.pool, first: first!, second: second! };
      fault(context, at(context, 'drivers', driver.key, 'pool'), {
        code: 'value/pool-units',
        params,
        severity: 'warning',
      });
      groups.set(`${driver.pool}/${second}`, [...(groups.get(`${driver.pool}/${second}`) ?? []), member]);
    } else groups.set(driver.pool, [...group, member]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => addPool(context, name, members));
}

const unitOf = (context: Context, member: Member) => context.sheet.cells.get(member.baseline)!.unit;

function memberOf(context: Context, driver: LinkedDriver): Member | null {
  const { use } = driver.standard;
  const baseline = use && localExpr(context, use.baseline, driver.names);
  const saved = use && localExpr(context, use.saved, driver.names);
  if (!use || !baseline || !saved) return null;
  const cell = (name: string, expr: Expr, ja: string, en: string): CellId =>
    context.sheet.add({
      id: `${driver.key}.${name}`,
      unit: driver.unit(use.unit),
      role: 'rate',
      rank: 'wire',
      label: { ja: `${driver.name.ja}：${ja}`, en: `${driver.name.en}: ${en}` },
      expr,
    });
  return {
    driver,
    baseline: cell('poolBaseline', baseline, '元の量', 'baseline'),
    saved: cell('poolSaved', saved, '減る量', 'saved'),
  };
}

function addPool(context: Context, name: string, members: readonly Member[]): LinkedPool {
  const { sheet } = context;
  const unit = formatUnit(unitOf(context, members[0]!));
  const facts = context.deal.pools?.[name];
  const cell = (suffix: string, ja: string, en: string, expr: Expr | CellId, ofUnit = unit): CellId =>
    sheet.add({
      id: `pool.${name}.${suffix}`,
      unit: ofUnit,
      role: 'rate',
      label: { ja: `${name} の${ja}`, en: `${en} of ${name}` },
      expr,
    });
  const isOverlap = facts?.overlap === 'same' && members.length > 1;
  const baselines = members.map(({ baseline }) => baseline).sort();
  const own = cell('own', '元の量', 'Baselines', isOverlap ? max(...baselines) : sumOf(baselines));
  const stated = facts?.baseline
    ? linkInput(context, facts.baseline, {
        id: `pool.${name}.baseline`,
        unit,
        label: { ja: `${name} の全体`, en: `Whole of ${name}` },
        role: 'rate',
        ref: at(context, 'pools', name, 'baseline'),
        user: 'deal',
        group: 'deal',
        range: { kind: 'positive' },
      })
    : null;
  const baseline = stated ?? own;
  const combined = isOverlap ? combine(context, name, members) : null;
  const saved = cell(
    'saved',
    '減る量',
    'Saved',
    combined ? mul(own, combined) : sumOf(members.map((member) => member.saved)),
  );
  const share = cell(
    'share',
    '削減率',
    'Share saved',
    when(compare(baseline, '>', 0), div(saved, baseline), 0),
    '-',
  );
  const overlap =
    combined &&
    cell('overlap', '重なりの調整', 'Adjustment for overlap', overlapFactor(combined, members), '-');
  return {
    name,
    drivers: members.map(({ driver }) => driver.key),
    baseline,
    saved,
    share,
    own,
    isStated: stated !== null,
    overlap,
  };
}

/** 1 − Π(1 − s): 30 %, 20 % and 10 % on the same hours are 49.6 %. */
function combine(context: Context, name: string, members: readonly Member[]): CellId {
  const left = shares(members).map((share) => sub(1, share));
  const label = { ja: `${name} の合わせた削減率`, en: `Combined share of ${name}` };
  return context.sheet.add({
    id: `pool.${name}.combined`,
    unit: '-',
    role: 'share',
    label,
    expr: sub(1, mul(...left)),
  });
}

function overlapFactor(combined: CellId, members: readonly Member[]): Expr {
  const sum = add(...shares(members));
  return when(compare(sum, '>', 0), div(combined, sum), 1);
}

function shares(members: readonly Member[]): readonly Expr[] {
  return [...members]
    .sort((a, b) => (a.driver.key < b.driver.key ? -1 : 1))
    .map(({ saved, baseline }) => div(saved, baseline));
}

/** What the computed values of the pools say: savings over what there is, or over the limit. */
export function checkPools(
  context: Context,
  pools: readonly LinkedPool[],
  { value, limit }: { readonly value: (id: CellId) => number; readonly limit: number },
): void {
  for (const pool of pools) {
    const unit = formatUnit(context.sheet.cells.get(pool.baseline)!.unit);
    const ref = at(context, 'drivers', pool.drivers[0]!, 'pool');
    const [baseline, own, saved, share] = [pool.baseline, pool.own, pool.saved, pool.share].map(value) as [
      number,
      number,
      number,
      number,
    ];
    if (pool.isStated && own > baseline * (1 + 1e-9)) {
      fault(context, ref, {
        code: 'value/pool-over-baseline',
        params: { pool: pool.name, sum: plain(own), baseline: plain(baseline), unit },
      });
    } else if (saved > baseline * (1 + 1e-9)) {
      fault(context, ref, {
        code: 'value/pool-over-whole',
        params: { pool: pool.name, saved: plain(saved), baseline: plain(baseline), unit },
      });
    } else if (share > limit + 1e-9) {
      const params = { pool: pool.name, share: percent(share), limit: percent(limit) };
      fault(context, ref, { code: 'value/pool-over-half', params, severity: 'warning' });
    }
  }
}

const plain = (value: number): number => Number(value.toPrecision(6));

export function percent(value: number): string {
  return `${Number((100 * value).toPrecision(3))}%`;
}
