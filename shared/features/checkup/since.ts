import type { Plan } from '../../plan/plan';
import { addMonths } from '../../time/civil';
import { dayOf, parseIso } from '../../time/moment';

/** From when on a person looks: so many months back from now, or a day as `2026-03-01`; nothing: all that there is. */
export interface Since {
  readonly months?: number;
  readonly day?: string;
}

/** The first serial day that counts; undefined for all, also where what was typed is no day. */
export function sinceDay({ now }: Plan, { months, day }: Since): number | undefined {
  if (months !== undefined) return addMonths(dayOf(now), -months);
  const moment = day === undefined ? undefined : parseIso(day);
  return moment === undefined ? undefined : dayOf(moment);
}
