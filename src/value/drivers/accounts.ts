// Accounts (勘定科目) under their standard names; a deal may put the customer's own in their place.
import type { Words } from '../../quantity/amount.ts';

/** Where an account stands: the part of the statement that the checks of 1.11.3 compare it with. */
export type Section =
  | 'sales'
  | 'cogs'
  | 'sga'
  | 'nonOperating'
  | 'extraordinary'
  | 'assets'
  | 'liabilities'
  | 'investing';

export interface Account {
  readonly key: string;
  readonly statement: 'PL' | 'BS' | 'CF';
  readonly section: Section;
  readonly name: Words;
  /** Bought with consumption tax, so that a saving of it saves the tax too where that is not deducted. */
  readonly purchase?: true;
}

const account = (
  key: string,
  place: readonly [Account['statement'], Section],
  name: readonly [ja: string, en: string],
): Account => ({ key, statement: place[0], section: place[1], name: { ja: name[0], en: name[1] } });

const bought = (plain: Account): Account => ({ ...plain, purchase: true });

export const accounts = {
  sales: account('sales', ['PL', 'sales'], ['売上高', 'Net sales']),
  salesReturns: account('salesReturns', ['PL', 'sales'], ['売上値引・返品', 'Sales returns and allowances']),
  cogs: account('cogs', ['PL', 'cogs'], ['売上原価', 'Cost of sales']),
  materials: bought(account('materials', ['PL', 'cogs'], ['材料費', 'Materials'])),
  labour: account('labour', ['PL', 'cogs'], ['労務費', 'Labour']),
  purchases: bought(account('purchases', ['PL', 'cogs'], ['仕入高', 'Purchases'])),
  utilities: bought(account('utilities', ['PL', 'cogs'], ['水道光熱費', 'Utilities'])),
  repairs: bought(account('repairs', ['PL', 'cogs'], ['修繕費', 'Repairs'])),
  subcontract: bought(account('subcontract', ['PL', 'cogs'], ['外注費', 'Subcontracting'])),
  writeDown: account('writeDown', ['PL', 'cogs'], ['棚卸資産評価損', 'Inventory write-down']),
  absorbed: account('absorbed', ['PL', 'cogs'], ['製造固定費の配賦', 'Absorbed fixed cost']),
  warranty: account('warranty', ['PL', 'sga'], ['製品保証費', 'Warranty']),
  salaries: account('salaries', ['PL', 'sga'], ['給料手当', 'Salaries']),
  fees: bought(account('fees', ['PL', 'sga'], ['支払手数料', 'Fees'])),
  rent: bought(account('rent', ['PL', 'sga'], ['地代家賃', 'Rent'])),
  itFees: bought(account('itFees', ['PL', 'sga'], ['賃借料・保守料', 'Leases and maintenance fees'])),
  hiring: bought(account('hiring', ['PL', 'sga'], ['採用教育費', 'Hiring and training'])),
  badDebt: account('badDebt', ['PL', 'sga'], ['貸倒損失', 'Bad debt']),
  insurance: account('insurance', ['PL', 'sga'], ['保険料', 'Insurance']),
  freight: bought(account('freight', ['PL', 'sga'], ['荷造運賃', 'Freight'])),
  storage: bought(account('storage', ['PL', 'sga'], ['保管費', 'Storage'])),
  penalties: account('penalties', ['PL', 'sga'], ['違約金', 'Penalties']),
  returnsHandling: account('returnsHandling', ['PL', 'sga'], ['返品処理費', 'Handling of returns']),
  extraordinaryLoss: account(
    'extraordinaryLoss',
    ['PL', 'extraordinary'],
    ['特別損失', 'Extraordinary loss'],
  ),
  inventories: account('inventories', ['BS', 'assets'], ['棚卸資産', 'Inventories']),
  workInProgress: account('workInProgress', ['BS', 'assets'], ['仕掛品', 'Work in progress']),
  receivables: account('receivables', ['BS', 'assets'], ['売上債権', 'Trade receivables']),
  payables: account('payables', ['BS', 'liabilities'], ['仕入債務', 'Trade payables']),
  workingCapital: account('workingCapital', ['BS', 'assets'], ['運転資本', 'Working capital']),
  capex: bought(account('capex', ['CF', 'investing'], ['設備投資', 'Capital expenditure'])),
} as const satisfies Record<string, Account>;
