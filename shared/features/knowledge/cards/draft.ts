import type { Lang } from '../../../lang';
import { lessonsAsked } from '../../../knowledge/lessons/asked';
import { REVIEW_DAYS } from '../../../knowledge/lessons/review';
import { LESSONS } from '../../../knowledge/lessons.sheet';
import { entryNamed } from '../../../orders/entry';
import { recordContext, recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import type { RecordDraft } from '../../../records/draft';
import { STAGE_WORDS, wordFor } from '../../../templates/vocabulary';
import { isoDay, dayOf } from '../../../time/moment';
import { countryCode } from '../../../time/country-code';

/** What a new card says already: its number, who writes it, when to look again, and of an order by its key what that order is and where it went wrong. */
export function lessonDraft(plan: Plan, key: string | undefined, me: string, lang: Lang): RecordDraft {
  return {
    number: nextNumber(plan),
    author: me,
    review: isoDay(dayOf(plan.now) + REVIEW_DAYS),
    ...(key !== undefined && ofOrder(plan, key, lang)),
  };
}

function ofOrder(plan: Plan, key: string, lang: Lang): RecordDraft {
  const entry = entryNamed(plan, key);
  if (!entry) return {};
  const asked = lessonsAsked(plan).find((each) => each.entry.key === key);
  const { order } = (asked?.row ?? entry.whole.speaks).row;
  const stage = (asked?.stage ?? order.next)?.stage.key;
  const { stages = STAGE_WORDS } = recordContext(plan);
  const country = order.country === '' ? undefined : countryCode(order.country);
  return {
    stages: stage === undefined ? '' : wordFor(stages, stage, lang),
    customers: entry.customer,
    countries: country ?? '',
    products: order.cells.text('product'),
    cause: order.cells.text('issue_cause'),
    order: entry.order,
  };
}

/** The number after the highest of those that end in one, as they are written: after K-09 comes K-10. */
export function nextNumber(plan: Plan): string {
  let [prefix, highest, width] = ['K-', 0, 1];
  for (const row of recordsOf(plan, LESSONS).rows) {
    const [, before = '', digits = ''] = /^(\D{0,20})(\d{1,9})$/.exec(row.text('number')) ?? [];
    if (digits === '' || Number(digits) <= highest) continue;
    [prefix, highest, width] = [before, Number(digits), digits.length];
  }
  return `${prefix}${String(highest + 1).padStart(width, '0')}`;
}
