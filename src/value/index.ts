// The value maths: a deal into its value case.

export type { DealFacts } from './build-graph.ts';
export type { Cell, FormulaCell, GivenCell, Role, Shape } from './cell.ts';
export type { Driver, DriverInput } from './drivers/driver.ts';
export { drivers } from './drivers/index.ts';
export type { Metric, Metrics } from './metrics.ts';
export { priceDeal } from './price-deal.ts';
export type * from './value-case.ts';
export { wordsOf } from './words-of.ts';
