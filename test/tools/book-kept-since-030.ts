import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { patchOf } from '../../shared/plan/patch-of';
import { plan } from '../../shared/plan/plan';
import { day, sheetOf } from './book';
import { bookOf030 } from './books';
import { moment } from './order-facts';
import { daysAfter } from './purchases';

/** Until when the book below was kept. */
export const KEPT_UNTIL = moment('2026-12-01 10:00');

/**
 * The book that 0.3.0 set up on 18 May 2026, kept by the team since then: so many more orders, whose goods were inspected
 * so many days after the factory's date, and what a full run of today’s version records.
 */
export function keptSince030(lang: 'zh' | 'en', inspected: readonly number[]): Book {
  const book = bookOf030(lang);
  const orders = book.sheets[0]!;
  const headers = orders.rows[1]!.length;
  const added = inspected.map((after, at) => {
    const ready = daysAfter('2026-07-01', at * 4);
    const on = (days: number) => day(daysAfter(ready, days));
    const dates = [on(-50), on(-46), on(-30), on(0), on(after), on(-6), on(12), on(12), on(30)];
    const cells = [`B-${at + 1}`, 'Nordvik', lang === 'zh' ? '挪威' : 'Norway', lang === 'zh' ? '王丽' : 'Anna Wang', 'FOB Ningbo', '30% T/T, 70% against copy of B/L', ...dates]; // prettier-ignore
    return [...cells, ...Array.from({ length: headers - cells.length }, () => null)];
  });
  const { rows, kinds } = sheetOf(orders.name, added);
  const longer = { ...orders, rows: [...orders.rows, ...rows], kinds: [...orders.kinds, ...kinds] };
  const grown = { ...book, sheets: book.sheets.map((sheet) => (sheet === orders ? longer : sheet)) };
  return applyPatch(grown, patchOf(plan(grown, KEPT_UNTIL))).book;
}
