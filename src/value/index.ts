// The value maths: a deal into its value case.

export type { DealFacts } from './build-graph.ts';
export {
  type Cell,
  type FormulaCell,
  type GivenCell,
  isFormula,
  periodsOf,
  type Role,
  type Shape,
} from './cell.ts';
export type * from './comparisons.ts';
export type { Driver, DriverInput } from './drivers/driver.ts';
export { drivers } from './drivers/index.ts';
export { COMPARED_DIGITS, type ExcelReading, excelOf } from './excel.ts';
export { GRID as IRR_GRID } from './irr.ts';
export type { Metric, Metrics } from './metrics.ts';
export { ownDrivers, type PlacedDefinition } from './own-driver.ts';
export { priceDeal } from './price-deal.ts';
export { type PartnerCase, type PartnerFigure, pricePartner } from './price-partner.ts';
export {
  BrokenCase,
  type CarriedCase,
  type CarriedRuns,
  type CarriedScenario,
  cellsOfRuns,
  evaluate,
  type Recomputed,
  recompute,
} from './recompute.ts';
export type * from './value-case.ts';
export { wordsOf } from './words-of.ts';
