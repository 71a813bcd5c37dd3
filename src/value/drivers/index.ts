// The drawer of standard drivers: one file each, one line here.
import type { Driver } from './driver.ts';
import { inspect } from './inspect.ts';
import { rework } from './rework.ts';
import { scrap } from './scrap.ts';
import { warranty } from './warranty.ts';

const all: readonly Driver[] = [inspect, rework, scrap, warranty];

/** Standard drivers by id (`Q-SCRAP`). */
export const drivers: ReadonlyMap<string, Driver> = new Map(all.map((driver) => [driver.id, driver]));
export type { Driver } from './driver.ts';
