// A linked driver into what it is worth in a steady year: gross effect × attribution × risk (× overlap in its pool).
import type { Words } from '../quantity/amount.ts';
import { add, type CellId, compare, mul, sub, sumOf, when } from '../quantity/expr.ts';
import { at, type Context } from './context.ts';
import type { LinkedPosting } from './driver-effects.ts';
import { inputTaxOf } from './input-tax.ts';
import type { LinkedDriver } from './link-driver.ts';
import { linkInput } from './link-input.ts';
import { defaults, riskByBasis } from './tables/defaults.ts';

/** Effects that are added up apart: a year's, the whole of one month, a release of assets, a charge, a deferral. */
export type Side = 'yearly' | 'once' | 'release' | 'charge' | 'defer';

export interface AdjustedPosting extends LinkedPosting {
  readonly side: Side;
  /** After attribution. */
  readonly attributed: CellId;
  /** After attribution and risk: JPY/yr, or JPY. */
  readonly steady: CellId;
}

export interface AdjustedDriver extends Omit<LinkedDriver, 'postings'> {
  readonly postings: readonly AdjustedPosting[];
  /** Total steady effect, by side. */
  readonly totals: Readonly<Partial<Record<Side, CellId>>>;
}

/** Adds the cells; null when attribution or risk was refused. `overlap` is the pool's factor when savings overlap. */
export function adjustDriver(
  context: Context,
  driver: LinkedDriver,
  overlap: CellId | null,
): AdjustedDriver | null {
  const attribution = linkShare(context, driver, 'attribution');
  const risk = linkShare(context, driver, 'risk');
  if (!attribution || !risk) return null;
  const sides = new Map<Side, LinkedPosting[]>();
  for (const posting of driver.postings) {
    sides.set(sideOf(posting), [...(sides.get(sideOf(posting)) ?? []), posting]);
  }
  const factorOf = (side: Side): CellId =>
    riskFactor(context, driver, { side, group: sides.get(side)!, risk });
  const postings: AdjustedPosting[] = [];
  const totals: Partial<Record<Side, CellId>> = {};
  for (const [side, group] of sides) {
    const adjusted = group.map((posting) => {
      const factor = factorOf(posting.effect.follows ?? side);
      return adjust(context, driver, { posting, side, attribution, factor, overlap });
    });
    postings.push(...adjusted);
    const ids = adjusted.map((posting) => posting.steady);
    totals[side] = totalOf(context, driver, { side, ids, suffix: 'steady' });
  }
  return { ...driver, postings, totals };
}

function sideOf({ effect }: LinkedPosting): Side {
  return effect.kind === 'from' ? 'yearly' : effect.kind;
}

function linkShare(context: Context, driver: LinkedDriver, field: 'attribution' | 'risk'): CellId | null {
  const slot = driver.facts[field];
  if (!slot)
    return field === 'risk'
      ? context.sheet.row(riskByBasis, driver.basis)
      : context.sheet.row(defaults, 'attribution');
  const label = field === 'risk' ? { ja: 'リスク率', en: 'Risk' } : { ja: '寄与率', en: 'Attribution' };
  return linkInput(context, slot, {
    id: `${driver.key}.${field}`,
    unit: '-',
    label,
    role: 'share',
    ref: at(context, 'drivers', driver.key, field),
    user: driver.key,
    group: 'driver',
    range: { kind: 'share' },
    limits: [0, field === 'risk' ? 0.9 : 1],
  });
}

/** Benefits are lowered, harms raised: 1 − ρ, or 1 + ρ when the whole effect is below zero. */
function riskFactor(
  context: Context,
  driver: LinkedDriver,
  {
    side,
    group,
    risk,
  }: { readonly side: Side; readonly group: readonly LinkedPosting[]; readonly risk: CellId },
): CellId {
  return context.sheet.once(`${driver.key}.${side}.riskFactor`, (id) => {
    const ids = group.map((posting) => posting.id);
    const gross = totalOf(context, driver, { side, ids, suffix: 'gross' });
    const { shape } = context.sheet.cells.get(gross)!;
    const expr = when(compare(gross, '≥', 0), sub(1, risk), add(1, risk));
    const label = { ja: 'リスク調整', en: 'Risk adjustment' };
    context.sheet.add({ id, unit: '-', label, shape, role: 'share', rank: 'wire', expr });
  });
}

function totalOf(
  context: Context,
  driver: LinkedDriver,
  {
    side,
    ids,
    suffix,
  }: { readonly side: Side; readonly ids: readonly CellId[]; readonly suffix: 'gross' | 'steady' },
): CellId {
  if (ids.length === 1) return ids[0]!;
  const { shape } = context.sheet.cells.get(ids[0]!)!;
  const words =
    suffix === 'gross'
      ? { ja: '（調整前）', en: ' (gross)' }
      : { ja: '（リスク調整後）', en: ' (risk adjusted)' };
  const label = { ja: `${driver.name.ja}${words.ja}`, en: `${driver.name.en}${words.en}` };
  const unit = side === 'yearly' ? 'JPY/yr' : 'JPY';
  return context.sheet.add({
    id: `${driver.key}.${side}.${suffix}`,
    unit,
    label,
    shape,
    role: 'rate',
    expr: sumOf(ids),
  });
}

function adjust(
  context: Context,
  driver: LinkedDriver,
  facts: {
    readonly posting: LinkedPosting;
    readonly side: Side;
    readonly attribution: CellId;
    readonly factor: CellId;
    readonly overlap: CellId | null;
  },
): AdjustedPosting {
  const { posting, side, attribution, factor, overlap } = facts;
  const { sheet } = context;
  const { shape } = sheet.cells.get(posting.id)!;
  const name = {
    ja: `${driver.name.ja}：${posting.account.ja}`,
    en: `${driver.name.en}: ${posting.account.en}`,
  };
  const tax = posting.posting.account.purchase ? inputTaxOf(context) : null;
  const unit = side === 'yearly' ? 'JPY/yr' : 'JPY';
  const role = side === 'yearly' ? 'rate' : 'flow';
  const attributed = sheet.add({
    id: `${posting.id}.attributed`,
    unit,
    shape,
    role,
    label: { ja: `${name.ja}（寄与分）`, en: `${name.en} (attributed)` },
    expr: mul(posting.id, attribution),
  });
  const steady = sheet.add({
    id: `${posting.id}.steady`,
    unit,
    shape,
    role,
    label: { ja: `${name.ja}（リスク調整後）`, en: `${name.en} (risk adjusted)` },
    expr: mul(attributed, factor, ...(overlap ? [overlap] : []), ...(tax ? [tax] : [])),
  });
  return { ...posting, side, attributed, steady };
}

/** A steady effect's name without the remark on risk. */
export function nameOf(context: Context, id: CellId): Words {
  const { label } = context.sheet.cells.get(id)!;
  return { ja: label.ja.replace(/（リスク調整後）$/, ''), en: label.en.replace(/ \(risk adjusted\)$/, '') };
}
