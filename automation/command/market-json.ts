import { holidaysAhead, type HolidayAhead } from '../../shared/knowledge/customer-holidays';
import { marketDuty } from '../../shared/knowledge/market-duty';
import { notesExpired, notesInForce } from '../../shared/knowledge/notes';
import { wantedBy } from '../../shared/knowledge/notes-wanted';
import type { Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, isoDay } from '../../shared/time/moment';

/** What `gendan market --json` prints: days in ISO form, absent ones null. */
export function marketJson(plan: Plan, lang: Lang): object {
  if (plan.tables.length === 0) return { notes: [], countries: [], reason: whyNone(plan.book)[lang] };
  const duty = marketDuty(plan);
  const { from, to, countries, unknown } = holidaysAhead(plan);
  return {
    now: isoDay(dayOf(plan.now)),
    notes: notesInForce(plan).map((placed) => {
      const { number, kind, about, point, impact = null, source, until, day, by = null } = placed.note;
      return {
        number, kind, about, point, impact, source,
        until: isoDay(until),
        day: day === undefined ? null : isoDay(day),
        by,
        row: placed.row.row,
        orders: wantedBy(plan, placed).first.map(({ order }) => order),
      };
    }),
    expired: notesExpired(plan).length,
    from: isoDay(from),
    to: isoDay(to),
    countries: countries.map(({ code, name, entries, holidays }) => ({
      country: code,
      name: name[lang],
      orders: entries.map(({ order }) => order),
      holidays: holidays?.map((each) => holidayJson(each, lang)) ?? null,
    })),
    unknown: unknown.map(({ order }) => order),
    duty: duty ? { due: isoDay(duty.due), markets: duty.stale } : null,
  };
} // prettier-ignore

const holidayJson = ({ from, to, names, isEstimated, touched }: HolidayAhead, lang: Lang) => ({
  from: isoDay(from),
  to: isoDay(to),
  names: names.map((name) => name[lang]),
  estimated: isEstimated,
  touched: touched.map(({ entry, stage, on }) => ({
    order: entry.order,
    stage: stage?.[lang] ?? null,
    on: isoDay(on),
  })),
});
