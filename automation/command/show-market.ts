import { holidaysAhead, type CountryAhead } from '../../shared/knowledge/customer-holidays';
import { marketDuty } from '../../shared/knowledge/market-duty';
import { notesInForce } from '../../shared/knowledge/notes';
import { wantedBy } from '../../shared/knowledge/notes-wanted';
import { namesWords } from '../../shared/features/knowledge/market/lines';
import { dutyWords } from '../../shared/features/knowledge/market/things';
import type { OrderEntry } from '../../shared/orders/entry';
import type { Plan } from '../../shared/plan/plan';
import { isoDay } from '../../shared/time/moment';
import type { Context } from './context';
import { MARKET_SAY } from './market-words';
import { textTable } from './text-table';

/** Notes in force, customers' days off within six weeks, what the researcher owes. */
export function printMarket(plan: Plan, context: Context): void {
  const { print, say, remark } = context;
  printNotes(plan, context);
  printHolidays(plan, context);
  const { unknown } = holidaysAhead(plan);
  if (unknown.length > 0) remark(say(MARKET_SAY.unknown(unknown.length, someOf(unknown))));
  const duty = marketDuty(plan);
  if (duty) print(say(dutyWords(duty)));
}

/** Orders that are named; the others are counted. */
const NAMED = 3;

function someOf(entries: readonly OrderEntry[]): string {
  const names = [...new Set(entries.map(({ order }) => order))];
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` … (${names.length})` : '');
}

function printNotes(plan: Plan, { print, say, paint }: Context): void {
  const notes = notesInForce(plan);
  if (notes.length === 0) return print(say(MARKET_SAY.noNotes));
  print(paint.bold(say(MARKET_SAY.notes)));
  const head = [MARKET_SAY.number, MARKET_SAY.about, MARKET_SAY.point, MARKET_SAY.source, MARKET_SAY.until, MARKET_SAY.fits].map(say); // prettier-ignore
  print(
    textTable(
      head,
      notes.map((placed) => {
        const { number, about, point, source, until } = placed.note;
        return [number, about.join(', '), point, source, isoDay(until), someOf(wantedBy(plan, placed).first)];
      }),
    ),
  );
}

function printHolidays(plan: Plan, context: Context): void {
  const { print, say, paint } = context;
  const { countries } = holidaysAhead(plan);
  if (countries.length === 0) return print(say(MARKET_SAY.noCountries));
  print(paint.bold(say(MARKET_SAY.holidays)));
  const head = [MARKET_SAY.country, MARKET_SAY.days, MARKET_SAY.holiday, MARKET_SAY.touched].map(say);
  print(
    textTable(
      head,
      countries.flatMap((each) => countryRows(each, context)),
    ),
  );
}

function countryRows({ name, holidays }: CountryAhead, { say }: Context): string[][] {
  if (!holidays || holidays.length === 0)
    return [[say(name), '', say(holidays ? MARKET_SAY.noHolidays : MARKET_SAY.noCalendar), '']];
  return holidays.map(({ from, to, names, isEstimated, touched }) => [
    say(name),
    from === to ? isoDay(from) : `${isoDay(from)} – ${isoDay(to)}`,
    say(namesWords(names)) + (isEstimated ? say(MARKET_SAY.estimated) : ''),
    someOf(touched.map(({ entry }) => entry)),
  ]);
}
