import type { Plan } from '../../../plan/plan';
import { dayOf } from '../../../time/moment';

/** Time for a training, in calendar days. */
const USUAL_DAYS = 30;
/** The longest that an office is closed. */
const MOST_CLOSED = 30;

/** The serial day by which a training is over unless somebody says otherwise: thirty days from now, on a working day. */
export function usualDue({ now, clocks: { office } }: Pick<Plan, 'now' | 'clocks'>): number {
  const due = dayOf(now) + USUAL_DAYS;
  for (let day = due; day < due + MOST_CLOSED; day++) if (office.isWorkday(day)) return day;
  return due;
}
