import type { Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { dayOf, isoDay } from '../../time/moment';
import { proposeDays } from './activity-days';
import { dayIn, dayWords } from './days';

/** A day to do something together, as the pane lists it. Plain JSON. */
export interface DayLine {
  readonly iso: string;
  readonly said: Bilingual;
  readonly busy: readonly string[];
  readonly away: readonly string[];
}

/** Days shown at most. */
const MOST = 12;
/** Looked through where nobody says. */
const USUAL = 42;

/** The best days between two in ISO form, in order; from tomorrow for six weeks where they say none. */
export function proposedDays(plan: Plan, from: string, to: string): readonly DayLine[] {
  const first = Math.max(dayIn(from) ?? 0, dayOf(plan.now) + 1);
  const last = dayIn(to) ?? first + USUAL - 1;
  return [...proposeDays(plan, first, last)]
    .slice(0, MOST)
    .sort((a, b) => a.day - b.day)
    .map(({ day, busy, away }) => ({
      iso: isoDay(day),
      said: dayWords(day),
      busy,
      away,
    }));
}
