import { servingOn } from '../../people/serving';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import type { Lesson } from '../lessons.sheet';
import { lessonRows, type LessonRow } from './rows';

/** A card that still holds is looked at again after so many days. */
export const REVIEW_DAYS = 365;

/** Whether the day has come on which somebody is to look at a card again, `today` being a serial day. */
export const isToReview = ({ state, review }: Lesson, today: number): boolean =>
  state !== 'off' && review !== undefined && review <= today;

/** The cards to look at again, by the name of their author in the team list: empty for those of whom nobody is there any more. */
export function cardsToReview(plan: Plan): ReadonlyMap<string, readonly LessonRow[]> {
  const today = dayOf(plan.now);
  const byAuthor = new Map<string, LessonRow[]>();
  for (const row of lessonRows(plan)) {
    if (!isToReview(row.record, today)) continue;
    const author = servingOn(plan.team, row.record.author ?? '', today)?.name ?? '';
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), row]);
  }
  return byAuthor;
}
