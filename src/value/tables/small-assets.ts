// How Japan lets a customer write off small things by date: at once, over three years, or as a small company at once.
import type { Words } from '../../quantity/amount.ts';

/** One rule: a thing that costs less than `limit` yen, put in service from `from` (up to `until`), may take it. */
export interface SmallAssetRule {
  readonly treatment: 'expense' | 'POOL-3' | 'immediate';
  readonly from: string;
  readonly until?: string;
  readonly limit: number;
  /** Only small companies with at most so many employees. */
  readonly employeeMax?: number;
  /** In yen, of all such things of a year. */
  readonly annualCap?: number;
}

/** In the order in which they are tried. */
export const smallAssets: readonly SmallAssetRule[] = [
  { treatment: 'expense', from: '1998-04-01', limit: 100_000 },
  {
    treatment: 'immediate',
    from: '2003-04-01',
    until: '2026-03-31',
    limit: 300_000,
    employeeMax: 500,
    annualCap: 3_000_000,
  },
  {
    treatment: 'immediate',
    from: '2026-04-01',
    until: '2028-12-31',
    limit: 400_000,
    employeeMax: 400,
    annualCap: 3_000_000,
  },
  { treatment: 'POOL-3', from: '1998-04-01', limit: 200_000 },
];

/**
 * The last rows follow the outline of the reform of fiscal 2026; their end (2028-12-31 or 2029-03-31) and details are to be
 * confirmed with the customer's accountant, which every hint says.
 */
export const smallAssetSource: Words = {
  ja: '法人税法施行令・租税特別措置法（令和8年度改正は大綱による）',
  en: 'Japanese corporation tax rules (the reform of fiscal 2026 as outlined)',
};
