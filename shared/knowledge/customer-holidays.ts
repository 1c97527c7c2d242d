import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import { placeOfField } from '../orders/section-parts';
import type { OrderEntry } from '../orders/entry';
import { isCounted } from '../plan/next';
import type { StagePlan } from '../plan/order-plan';
import { workPlace } from '../plan/places';
import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import type { PlacedRow } from '../plan/late-orders';
import { CLOSED } from '../process/status';
import { onceFor } from '../remembered';
import { catalogOf } from '../time/catalog';
import { countryLabel } from '../time/country-code';
import { dayOf } from '../time/moment';
import { calendarOf } from '../time/spec';
import type { Days } from '../time/week';
import { daysOffIn, type DaysOff } from './days-off';
import { marketOf } from './order-market';
import { byCountry, underwayOf } from './said-countries';

/** So far ahead, today included: six weeks. */
const AHEAD_DAYS = 42;

/** What of an order falls on a customer's days off. */
export interface Touched {
  readonly entry: OrderEntry;
  /** A stage that waits for the customer or a bank, or the day of arrival. */
  readonly stage: Bilingual | undefined;
  /** Serial day. */
  readonly on: number;
  readonly place: Place;
}

export interface HolidayAhead extends DaysOff {
  readonly touched: readonly Touched[];
}

/** A country of customers with orders or inquiries underway. */
export interface CountryAhead {
  readonly code: string;
  readonly name: Bilingual;
  readonly entries: readonly OrderEntry[];
  /** Undefined where Gendan has no calendar of the country. */
  readonly holidays: readonly HolidayAhead[] | undefined;
}

export interface HolidaysAhead extends Days {
  /** The country with the next days off first; those with none last. */
  readonly countries: readonly CountryAhead[];
  /** Orders and inquiries whose country nobody says. */
  readonly unknown: readonly OrderEntry[];
}

/** The days off of the next six weeks in the countries of orders and inquiries that are underway: from calendars, never typed. */
export const holidaysAhead = onceFor((plan: Plan): HolidaysAhead => {
  const from = dayOf(plan.now);
  const to = from + AHEAD_DAYS - 1;
  const catalog = catalogOf(plan.config.calendars);
  const { of, unknown } = byCountry(underwayOf(plan), (entry) => marketOf(plan, entry).countries);
  const countries = [...of].map(([code, entries]): CountryAhead => {
    const calendar = calendarOf(code, catalog);
    const name = countryLabel(code);
    if (!calendar) return { code, name, entries, holidays: undefined };
    const runs = daysOffIn(calendar, from, to);
    return { code, name, entries, holidays: withTouched(plan, entries, runs) };
  });
  const next = ({ holidays }: CountryAhead): number => holidays?.[0]?.from ?? Infinity;
  countries.sort((a, b) => next(a) - next(b) || b.entries.length - a.entries.length);
  return { from, to, countries, unknown };
});

function withTouched(plan: Plan, entries: readonly OrderEntry[], runs: readonly DaysOff[]): HolidayAhead[] {
  if (runs.length === 0) return [];
  const days = entries.flatMap((entry) => daysOf(plan, entry));
  return runs.map((run) => ({
    ...run,
    touched: days.filter(({ on }) => on >= run.from && on <= run.to),
  }));
}

/** The days on which an order needs its customer or a bank, and on which it arrives. */
function daysOf(plan: Plan, entry: OrderEntry): Touched[] {
  const today = dayOf(plan.now);
  return entry.whole.rows.flatMap((placed): Touched[] => {
    const { table, row } = placed;
    if (row.order.carriedOn || CLOSED.has(row.order.status)) return [];
    const found = row.order.stages.flatMap((stage) => stageDay(entry, placed, stage, today) ?? []);
    const facts = factsOfRow(table, row.row, plan.now);
    const eta = facts.happened('ata') === undefined ? facts.date('eta') : undefined;
    if (eta === undefined || dayOf(eta) < today) return found;
    return [...found, { entry, stage: undefined, on: dayOf(eta), place: placeOfField(table, row, ['eta']) }];
  });
}

const OUTSIDE: ReadonlySet<string> = new Set(['customer', 'bank']);

/** One that waits now is touched by days off on which it still does: today's, and those of the day to chase or by which it is due. */
function stageDay(entry: OrderEntry, placed: PlacedRow, plan: StagePlan, today: number): Touched | undefined {
  const { stage, status, wait, due } = plan;
  if (CLOSED.has(status) || !isCounted(plan)) return undefined;
  const isWaiting = wait !== undefined && OUTSIDE.has(wait.party);
  if (!isWaiting && !stage.waitsOn.some((party) => OUTSIDE.has(party))) return undefined;
  const when = (isWaiting ? wait.chase : undefined) ?? due;
  const on = when === undefined || dayOf(when) < today ? (isWaiting ? today : undefined) : dayOf(when);
  return on === undefined ? undefined : { entry, stage: stage.name, on, place: workPlace({ ...placed, stage: plan }) };
} // prettier-ignore
