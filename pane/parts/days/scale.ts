import { both, type Bilingual } from '../../../shared/lang';
import { addMonths, civilFromDay, dayFromCivil, weekdayOf } from '../../../shared/time/civil';
import { MONTHS } from '../../../shared/time/date-text';

/** How many days are seen at once. */
export const ZOOMS = ['week', 'month', 'quarter'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Pixels of a day. */
export const DAY: Readonly<Record<Zoom, number>> = { week: 18, month: 6, quarter: 2.25 };

/** Days as places from the left. */
export interface Scale {
  readonly zoom: Zoom;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The left edge of a day; what lies outside is at the edge. */
  readonly x: (day: number) => number;
}

export function scaleOf(zoom: Zoom, from: number, to: number): Scale {
  const each = DAY[zoom];
  return {
    zoom,
    from,
    to,
    width: Math.ceil((to - from + 1) * each),
    x: (day) => (Math.min(Math.max(day, from), to + 1) - from) * each,
  };
}

export interface Tick {
  readonly day: number;
  readonly label: Bilingual;
}

/** First days of months, with the year where one begins and at the left end. */
export function monthTicks({ from, to }: Scale): Tick[] {
  const { year, month } = civilFromDay(from);
  const first = dayFromCivil(year, month, 1);
  const ticks: Tick[] = [];
  for (let n = 0; ; n++) {
    const day = addMonths(first, n);
    if (day > to) return ticks;
    ticks.push({ day: Math.max(day, from), label: monthLabel(day, n === 0) });
  }
}

/** Pixels of a month's name with its year. */
const NAME = 64;

/** Which of the months begins the part that is seen, by its place among the ticks; -1 where the next one begins so soon that their names would lie on each other. */
export function monthAtLeft({ zoom, from }: Scale, left: number): number {
  const first = civilFromDay(from);
  const { year, month } = civilFromDay(from + Math.floor(left / DAY[zoom]));
  const next = addMonths(dayFromCivil(year, month, 1), 1);
  if ((next - from) * DAY[zoom] - left < NAME) return -1;
  return (year - first.year) * 12 + month - first.month;
}

function monthLabel(day: number, isFirst: boolean): Bilingual {
  const { year, month } = civilFromDay(day);
  const name = MONTHS[month - 1]!;
  return month === 1 || isFirst ? both(`${year}年${month}月`, `${name} ${year}`) : both(`${month}月`, name);
}

/** The Mondays, by the day of their month. */
export function weekTicks({ from, to }: Scale): Tick[] {
  const ticks: Tick[] = [];
  for (let day = from + ((7 - weekdayOf(from)) % 7); day <= to; day += 7) {
    const label = String(civilFromDay(day).day);
    ticks.push({ day, label: both(label, label) });
  }
  return ticks;
}
