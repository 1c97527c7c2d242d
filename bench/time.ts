/** What one deadline costs, beside the libraries that can do the same job: `npm run bench`. */
import { findWorkday } from 'chinese-days';
import { addBusinessDays } from 'date-fns';
import { dayFromCivil } from '../shared/time/civil';
import { addLimit, type Clocks, type Limit } from '../shared/time/limit';
import { parseLimit } from '../shared/time/limit-text';
import { isoDay, timed, wholeDay, type Moment } from '../shared/time/moment';
import { parseCalendar } from '../shared/time/spec';
import { nanosecondsPer } from './measure';
import { momentWithHours } from './moment-hours';
import type { BenchRow } from './row';

const TARGET = '≤ 60 ns';

/** Days, working minutes, elapsed time and the calendar's own questions, at three spans. */
export function benchTime(): BenchRow[] {
  const cn = parseCalendar('CN');
  const clocks: Clocks = { office: cn, bank: cn };
  const days = someDays();
  const rows: BenchRow[] = [];
  for (const n of [5, 30, 365]) {
    const ours = limitCost(`${n}wd`, days.map(wholeDay), clocks);
    const isoDays = days.map(isoDay);
    const chineseDays = nanosecondsPer((i) => findWorkday(n, isoDays[i & MASK] as string).length);
    rows.push(
      row(
        `${n} working days on CN`,
        ours,
        'chinese-days findWorkday',
        chineseDays,
        n === 30 ? `${TARGET}, ≥ 500x` : TARGET,
      ),
    );
    const dates = days.map((day) => new Date(Date.UTC(1899, 11, 30 + day)));
    const dateFns = nanosecondsPer((i) => addBusinessDays(dates[i & MASK] as Date, n).getTime());
    rows.push(
      row(
        `${n} working days, Mon-Fri`,
        limitCost(`${n}wd`, days.map(wholeDay), weekdays()),
        'date-fns addBusinessDays',
        dateFns,
        TARGET,
      ),
    );
  }
  for (const n of [5, 30, 365]) {
    const minutes = n * 450; // a working day of CN has 450 minutes
    const starts = days.map((day, i) => timed(day * 1440 + 540 + (i % 500)));
    const ours = limitCost(`${minutes}wmin`, starts, clocks);
    const peer = nanosecondsPer((i) => momentWithHours(i & 7, minutes));
    rows.push(
      row(
        `${minutes} working minutes (${n} days) on CN`,
        ours,
        'moment-business-time (no days off)',
        peer,
        TARGET,
      ),
    );
  }
  for (const text of ['5h', '720h', '8760h', '3mo']) {
    const starts = days.map((day, i) => timed(day * 1440 + (i % 1440)));
    rows.push({ name: `${text} elapsed`, ours: limitCost(text, starts, clocks), target: TARGET });
  }
  rows.push({
    name: 'working days between two days on CN',
    ours: nanosecondsPer((i) => cn.countWorkdays(days[i & MASK] as number, days[(i * 7) & MASK] as number)),
    target: '≤ 20 ns',
  });
  rows.push({
    name: 'working minutes between two minutes on CN',
    ours: nanosecondsPer((i) =>
      cn.minutesBetween(
        (days[i & MASK] as number) * 1440 + 600,
        (days[(i * 7) & MASK] as number) * 1440 + 900,
      ),
    ),
    target: TARGET,
  });
  rows.push({
    name: '30th working day, bare calendar',
    ours: nanosecondsPer((i) => cn.nthWorkday(days[i & MASK] as number, 30)),
    target: '≤ 20 ns',
  });
  return rows;
}

const SIZE = 1024;
const MASK = SIZE - 1;

/** Days of 2024 and 2025 in no order that a processor could guess. */
function someDays(): number[] {
  const first = dayFromCivil(2024, 1, 1);
  return Array.from({ length: SIZE }, (_, i) => first + ((i * 7919) % 700));
}

function weekdays(): Clocks {
  const calendar = parseCalendar('Mon-Fri');
  return { office: calendar, bank: calendar };
}

function limitCost(text: string, starts: readonly Moment[], clocks: Clocks): number {
  const limit: Limit = parseLimit(text);
  return nanosecondsPer((i) => addLimit(starts[i & MASK] as Moment, limit, clocks));
}

function row(name: string, ours: number, peer: string, peerNs: number, target: string): BenchRow {
  return { name, ours, peer, peerNs, ratio: peerNs / ours, target };
}
