// The drawer of standard drivers: one file each, one line here.

import { admin } from './admin.ts';
import { audit } from './audit.ts';
import { badDebt } from './bad-debt.ts';
import { capacity } from './capacity.ts';
import { capexDeferral } from './capex-deferral.ts';
import { complaint } from './complaint.ts';
import { downtime } from './downtime.ts';
import type { Driver } from './driver.ts';
import { endCustomer } from './end-customer.ts';
import { energy } from './energy.ts';
import { expedite } from './expedite.ts';
import { grade } from './grade.ts';
import { hire } from './hire.ts';
import { inspect } from './inspect.ts';
import { insurance } from './insurance.ts';
import { inventoryDays } from './inventory-days.ts';
import { labor } from './labor.ts';
import { launch } from './launch.ts';
import { leadTime } from './lead-time.ts';
import { maintenance } from './maintenance.ts';
import { markdown } from './markdown.ts';
import { material } from './material.ts';
import { outsource } from './outsource.ts';
import { overtime } from './overtime.ts';
import { payableDays } from './payable-days.ts';
import { penalty } from './penalty.ts';
import { purchase } from './purchase.ts';
import { recall } from './recall.ts';
import { receivableDays } from './receivable-days.ts';
import { retain } from './retain.ts';
import { retiredIt } from './retired-it.ts';
import { returns } from './returns.ts';
import { rework } from './rework.ts';
import { safetyStock } from './safety-stock.ts';
import { scrap } from './scrap.ts';
import { space } from './space.ts';
import { stockout } from './stockout.ts';
import { supply } from './supply.ts';
import { turnover } from './turnover.ts';
import { warranty } from './warranty.ts';
import { winRate } from './win-rate.ts';
import { yieldBottleneck } from './yield-bottleneck.ts';

const all: readonly Driver[] = [
  scrap,
  yieldBottleneck,
  rework,
  inspect,
  warranty,
  returns,
  complaint,
  downtime,
  grade,
  retain,
  recall,
  audit,
  material,
  purchase,
  energy,
  labor,
  overtime,
  hire,
  outsource,
  maintenance,
  retiredIt,
  space,
  admin,
  turnover,
  badDebt,
  insurance,
  capexDeferral,
  inventoryDays,
  leadTime,
  safetyStock,
  stockout,
  expedite,
  penalty,
  receivableDays,
  payableDays,
  launch,
  capacity,
  winRate,
  supply,
  markdown,
  endCustomer,
];

/** Standard drivers by id (`Q-SCRAP`). */
export const drivers: ReadonlyMap<string, Driver> = new Map(all.map((driver) => [driver.id, driver]));
export type { Driver } from './driver.ts';
