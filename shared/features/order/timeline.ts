import { both, type Bilingual } from '../../lang';
import type { Status } from '../../process/status';
import { addMonths, civilFromDay, dayFromCivil } from '../../time/civil';
import { dayOf, type Moment } from '../../time/moment';
import type { AnchorDate, AnchorField } from './dates';
import type { StageLine } from './stages';
import { MONTHS } from '../../time/date-text';

/** An order's stages over the days, to be drawn to scale. Days are serial days. Plain JSON. */
export interface Timeline {
  /** First and last day of the scale. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly bars: readonly TimelineBar[];
  /** Dates that bind the whole order, as lines across. */
  readonly anchors: readonly {
    readonly field: AnchorField;
    readonly name: Bilingual;
    readonly day: number;
  }[];
  /** First days of months, thinned out to what can be read. */
  readonly ticks: readonly { readonly day: number; readonly label: Bilingual }[];
}

export interface TimelineBar {
  readonly key: string;
  readonly name: Bilingual;
  readonly status: Status;
  /** From the start to the end that is known or due; absent where nothing dates it. */
  readonly span: readonly [number, number] | undefined;
  readonly planned: number | undefined;
  readonly done: number | undefined;
  readonly due: number | undefined;
  readonly hard: number | undefined;
  readonly pauses: readonly (readonly [number, number])[];
}

/** How far beyond today and the order's own dates the scale goes; a refund due in three years would leave no room for the rest. */
const BEYOND = 45;
const MOST_TICKS = 6;

/** The stages that are shown, and the scale that fits them. */
export function timelineOf(
  stages: readonly StageLine[],
  anchors: readonly AnchorDate[],
  now: Moment,
): Timeline {
  const today = dayOf(now);
  const bars = stages.filter((stage) => stage.isShown).map((stage) => barOf(stage, today));
  const lines = anchors.map(({ field, name, date }) => ({ field, name, day: dayOf(date) }));
  const known = [...bars.flatMap(daysOf), ...lines.map(({ day }) => day)];
  const happened = bars.flatMap(({ done }) => (done === undefined ? [] : [done]));
  const reach = most([today, ...happened, ...lines.map(({ day }) => day)]) + BEYOND;
  const first = least([today, ...bars.flatMap(({ span, done }) => [span?.[0] ?? done ?? today])]);
  const last = most([today, ...known.filter((day) => day <= reach)]);
  const pad = Math.max(2, Math.round((last - first) * 0.03));
  const [from, to] = [first - pad, last + pad];
  return { from, to, today, bars, anchors: lines, ticks: monthTicks(from, to) };
}

function barOf(
  { key, name, status, start, due, done, planned, hardDue, pauses }: StageLine,
  today: number,
): TimelineBar {
  const day = (moment: Moment | undefined): number | undefined =>
    moment === undefined ? undefined : dayOf(moment);
  const end = day(done) ?? day(due);
  const begin = day(start) ?? end;
  return {
    key,
    name,
    status,
    span: begin === undefined || end === undefined ? undefined : [Math.min(begin, end), Math.max(begin, end)],
    planned: day(planned),
    done: day(done),
    due: day(due),
    hard: day(hardDue),
    pauses: pauses.map(({ from, to }) => [
      dayOf(from),
      to === undefined ? Math.max(today, dayOf(from)) : dayOf(to),
    ]),
  };
}

function daysOf({ span, planned, done, due, hard, pauses }: TimelineBar): number[] {
  const days = [...(span ?? []), planned, done, due, hard, ...pauses.flat()];
  return days.filter((day): day is number => day !== undefined);
}

function monthTicks(from: number, to: number): Timeline['ticks'] {
  const { year, month } = civilFromDay(from);
  const first = dayFromCivil(year, month, 1);
  const months = Math.ceil((to - from) / 28) + 1;
  const step = Math.max(1, Math.ceil(months / MOST_TICKS));
  const ticks: { day: number; label: Bilingual }[] = [];
  for (let n = 0; n <= months; n += 1) {
    const day = addMonths(first, n);
    if (day < from || day > to || n % step !== 0) continue;
    ticks.push({ day, label: monthLabel(day) });
  }
  return ticks;
}

function monthLabel(day: number): Bilingual {
  const { year, month } = civilFromDay(day);
  return month === 1 ? both(`${year}年1月`, `Jan ${year}`) : both(`${month}月`, MONTHS[month - 1]!);
}

const least = (days: readonly number[]): number => days.reduce((a, b) => Math.min(a, b));
const most = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b));
