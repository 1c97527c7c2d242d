import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { processToSheet } from '../../shared/config';
import type { ProcessRow } from '../../shared/process/row';
import { isoDay, parseIso, dayOf } from '../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { processOf, TT_FOB } from './process-rows';

/** The default of practice for material after its purchase, in calendar days. */
export const DEFAULT_DAYS = 11;

/** An order of a trading firm that notes when it bought the material and when all of it was there. */
export interface Purchase {
  readonly ordered?: string;
  readonly bought: string | null;
  /** Days from the purchase until the material is there; a date as it stands; null: not there yet. */
  readonly there: number | string | null;
  readonly etd?: string;
}

const STAGES: Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', limit: '2wd', evidence: 'purchase_date', source: 'C' },
  { key: 'material', name: '物料到齐', limit: `${DEFAULT_DAYS}d`, after: 'purchase', evidence: 'material_in', source: 'C 某厂' },
  { key: 'onboard', name: '装船', after: 'material', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** A book of such orders, P-1 and on, with a process of its own whose limits are defaults that nobody confirmed. */
export function purchases(orders: readonly Purchase[], stages: Partial<ProcessRow>[] = STAGES): Book {
  const header = ['订单号', '客户', '下单日期', '采购日期', '物料到齐', 'ETD', 'ATD'];
  const rows = orders.map(({ ordered = '2025-08-01', bought, there, etd }, at): TestCell[] => [
    `P-${at + 1}`,
    'Nordvik',
    day(ordered),
    bought === null ? null : day(bought),
    there === null ? null : day(typeof there === 'string' ? there : daysAfter(bought!, there)),
    etd === undefined ? null : day(etd),
    null,
  ]);
  const sheet = processToSheet(processOf(TT_FOB, stages), 'zh');
  const book = bookOf(sheetOf('订单', [header, ...rows]));
  return applyPatch(book, { ...EMPTY_PATCH, sheets: [sheet] }).book;
}

export function daysAfter(from: string, days: number): string {
  return isoDay(dayOf(parseIso(from)!) + days);
}

/** Orders bought on days of their own, one a day, each with its material there after so many days. */
export function bought(days: readonly (number | null)[], from = '2025-09-01'): Purchase[] {
  return days.map((there, at) => ({ bought: daysAfter(from, at * 3), there }));
}
