import { due, explain } from './due';
import type { SlaFunction } from './definition';
import { lcdue } from './lc';
import { left, worktime } from './left';
import { date } from './messy-date';
import { offdays } from './offdays';
import { ontime } from './ontime';
import { next, stages } from './orders';
import { paydue } from './pay-due';
import { status } from './status';
import { networkdays, workday } from './workdays';

/** Every SLA function, in the order that lists show them. All hosts are generated from this table. #add-a-function */
export const FUNCTIONS: readonly SlaFunction[] = [
  due, status, left, workday, networkdays, worktime, lcdue, paydue, next, stages, ontime, explain, offdays,
  date,
]; // prettier-ignore

/** As Excel and `gendan eval` call it: `SLA.DUE`. */
export const excelName = (fn: SlaFunction): string => `SLA.${fn.name}`;

/** As Google Sheets calls it, where names have no dots: `SLA_DUE`. */
export const sheetsName = (fn: SlaFunction): string => `SLA_${fn.name}`;

/** The function of a name as either host writes it, in any case. */
export function findFunction(name: string): SlaFunction | undefined {
  const match = /^SLA[._]([A-Z]{1,20})$/i.exec(name);
  return match ? BY_NAME.get(match[1]!.toUpperCase()) : undefined;
}

const BY_NAME: ReadonlyMap<string, SlaFunction> = new Map(FUNCTIONS.map((fn) => [fn.name, fn]));
