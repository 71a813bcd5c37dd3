// Consumption tax that the customer cannot deduct into the factor by which its purchases cost more, and their savings save more.
import { add, type CellId, mul, sub } from '../quantity/expr.ts';
import { type Ref, refTo } from '../quantity/ref.ts';
import { at, type Context } from './context.ts';
import { linkInput } from './link-input.ts';
import { consumptionTax } from './tables/consumption-tax.ts';

/** What the customer's file says of its taxes; `ref` is the place of that group. The deal's own word goes before it. */
export interface CustomerTax {
  readonly ref: Ref;
  readonly employees?: number | undefined;
  readonly small?: boolean | undefined;
  readonly accounting?: 'excluded' | 'included' | undefined;
  readonly inputTaxRecoverable?: number | undefined;
}

const FACTOR: CellId = 'inputTax.factor';

/**
 * Adds 1 + c × (1 − recoverable) where someone says that tax is lost; nothing in a currency other than yen. Money is stored
 * without consumption tax, so that the factor stands only where the tax is really paid.
 */
export function addInputTax(context: Context, customer: CustomerTax | undefined): void {
  const { sheet } = context;
  if (sheet.currency !== 'JPY') return;
  const recoverable = linkRecoverable(context, customer);
  if (!recoverable) return;
  sheet.add({
    id: FACTOR,
    unit: '-',
    role: 'share',
    label: { ja: '控除できない消費税を含む倍率', en: 'Factor for consumption tax that is not deducted' },
    expr: add(1, mul(sheet.row(consumptionTax, 'rate'), sub(1, recoverable))),
  });
}

/** The factor, or null where all tax is deducted. */
export function inputTaxOf({ sheet }: Context): CellId | null {
  return sheet.cells.has(FACTOR) ? FACTOR : null;
}

function linkRecoverable(context: Context, customer: CustomerTax | undefined): CellId | null {
  const stated = context.deal.tax?.inputTaxRecoverable;
  const known = customer?.inputTaxRecoverable ?? 1;
  if (!stated && known === 1) return null;
  const slot = stated ?? { kind: 'value', value: { value: known, unit: {} } };
  return linkInput(context, slot, {
    id: 'inputTax.recoverable',
    unit: '-',
    label: { ja: '控除できる消費税の割合', en: 'Share of consumption tax that is deducted' },
    role: 'share',
    ref: stated ? at(context, 'tax', 'inputTaxRecoverable') : refTo(customer!.ref, 'inputTaxRecoverable'),
    user: 'deal',
    group: 'deal',
    range: { kind: 'share' },
    limits: [0, 1],
  });
}
