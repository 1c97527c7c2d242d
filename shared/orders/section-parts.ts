import { grouped } from '../cells/grouped';
import type { Place } from '../book/address';
import { both, same, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { civilFromDay } from '../time/civil';
import { momentText } from '../time/date-text';
import { dayOf, type Moment } from '../time/moment';
import { amountsWords, type AmountSum } from './amounts';
import type { OrderEntry } from './entry';
import type { OrderFilter } from './filter';
import type { SectionRow, SectionTable, SectionWanted } from './section';
import { orderPlace } from '../plan/places';
import { weekOf, type Days } from '../time/week';

/** `5月18日（周一） 16:00`, `Mon 18 May 16:00`; with the year where it is another than now. Empty for none. */
export function dateWords(moment: Moment | undefined, now: Moment): Bilingual {
  if (moment === undefined) return EMPTY;
  const withYear = civilFromDay(dayOf(moment)).year !== civilFromDay(dayOf(now)).year;
  return both(momentText(moment, 'zh', withYear), momentText(moment, 'en', withYear));
}

/** The same in little room, without the day of the week: `5月18日 16:00`, `18 May 16:00`. */
export function hourWords(moment: Moment | undefined, now: Moment): Bilingual {
  const { zh, en } = dateWords(moment, now);
  return both(zh.replace(/（[^）]*）/, ''), en.replace(/^[A-Z][a-z]{2} /, ''));
}

export const EMPTY: Bilingual = same('');

/** Days until a day; below 0 for one that has passed. */
export const daysUntil = (moment: Moment, now: Moment): number => dayOf(moment) - dayOf(now);

/** `1,234`, without decimals. */
export const figure = (value: number): string => grouped(Math.round(value));

/** `3 单`, `3 orders`. */
export const ordersWords = (count: number): Bilingual =>
  both(`${figure(count)} 单`, `${figure(count)} ${count === 1 ? 'order' : 'orders'}`);

/** What there is, with amounts behind it where they are known. */
export function withAmounts(words: Bilingual, amounts: readonly AmountSum[]): Bilingual {
  const text = amountsWords(amounts);
  return text === '' ? words : both(`${words.zh} · ${text}`, `${words.en} · ${text}`);
}

/** The week around a moment, `weeks` later. */
export const weekAround = (now: Moment, weeks = 0): Days => weekOf(dayOf(now) + 7 * weeks);

/** The first rows of a table; the others are only counted. */
export function tableOf<T>(
  columns: SectionTable['columns'],
  found: readonly T[],
  { limit }: Pick<SectionWanted, 'limit'>,
  row: (found: T) => SectionRow,
): SectionTable {
  return { columns, rows: found.slice(0, limit).map(row) };
}

/** The cell of a row that a field stands in, else the one that names the order. */
export function placeOfField(table: TablePlan, row: RowPlan, fields: readonly string[]): Place {
  const [column] = fields.flatMap((field) => table.columns.byField(field).map((each) => each.column));
  const place = orderPlace(table, row);
  return column === undefined ? place : { ...place, column };
}

/** What a figure or bar opens: by name where that says it, else exactly the orders that it counted. */
export function opening(
  { me, filter }: Pick<SectionWanted, 'me' | 'filter'>,
  by: OrderFilter | undefined,
  entries: readonly OrderEntry[],
): OrderFilter {
  if (me === '' && by) return { ...filter, ...by };
  return { orders: [...new Set(entries.map(({ key }) => key))] };
}

/** The orders that are meant under whatever else is filtered, by key. */
export const named = (entries: readonly OrderEntry[]): OrderFilter =>
  opening({ me: '', filter: {} }, undefined, entries);

/** The plan's office calendar: whole working days after one day and up to another. */
export function workdaysSince(since: Moment, { clocks, now }: Plan): number {
  const [from, to] = [dayOf(since) + 1, dayOf(now)];
  return from > to ? 0 : clocks.office.countWorkdays(from, to);
}
