import { both, type Bilingual } from '../../../lang';
import { LESSONS } from '../../../knowledge/lessons.sheet';
import { dateText } from '../../../time/date-text';
import { REVIEW_DAYS } from '../../../knowledge/lessons/review';
import { entryNamed } from '../../../orders/entry';
import { nameTest } from '../../../orders/person';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { logPatch } from '../../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { changeRecord, rowNamed, type RowRef } from '../../../records/change';
import { dayOf } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { MarkedAlready, OrderGone, ReviewAhead, WhoMarks } from './errors';

/** Where a card helped: at a stage of an order by its key, or at none of them. */
export interface UsedAt {
  readonly order?: string;
  readonly stage?: string;
}

/**
 * A card helped somebody: it counts on the card, and the log says who, at which order and stage, with the number of the
 * card as its note. WhoMarks, OrderGone, MarkedAlready, RecordGone, RecordHeaderLost.
 */
export function proposeUseful(plan: Plan, card: RowRef, { order: key, stage = '' }: UsedAt, by: string): Proposal {
  if (by.trim() === '') throw new WhoMarks();
  const entry = key === undefined ? undefined : entryNamed(plan, key);
  if (key !== undefined && !entry) throw new OrderGone();
  const order = entry?.order ?? '';
  const context = recordContext(plan);
  const { values } = rowNamed(plan.book, LESSONS, card, context).row;
  const number = values.number ?? card.name;
  if (isMarked(plan, number, order, by)) throw new MarkedAlready(number);
  const count = changeRecord(plan.book, LESSONS, card, { used: (values.used ?? 0) + 1 }, context);
  const log = logPatch(plan, [{ at: plan.now, event: 'used', order, stage, by, note: number }]);
  const at = order === '' ? both('', '') : both(`（${order}）`, ` (${order})`);
  return {
    title: both(`${number} 有用${at.zh}`, `${number} was useful${at.en}`),
    patch: mergedPatch(count, log),
    notes: [],
  };
} // prettier-ignore

/** Whether somebody has marked a card at an order before; empty: at none. */
export function isMarked(plan: Plan, number: string, order: string, by: string): boolean {
  if (by.trim() === '') return false;
  const isBy = nameTest(plan, by);
  return plan.config.log.some(
    (row) =>
      row.event === 'used' &&
      row.note.trim() === number &&
      orderKey(row.order) === orderKey(order) &&
      isBy(row.by),
  );
}

/** A card still holds: it is looked at again on that serial day, in a year where none is given. ReviewAhead, RecordGone, RecordHeaderLost. */
export function proposeReviewed(plan: Plan, card: RowRef, next?: number): Proposal {
  const today = dayOf(plan.now);
  const review = next ?? today + REVIEW_DAYS;
  if (!(review > today)) throw new ReviewAhead();
  return {
    title: reviewedWords(card.name, review),
    patch: changeRecord(plan.book, LESSONS, card, { review }, recordContext(plan)),
    notes: [],
  };
}

const reviewedWords = (name: string, day: number): Bilingual =>
  both(`${name} 仍然对，${dateText(day, 'zh', true)}再看`, `${name} is still right: next review ${dateText(day, 'en', true)}`); // prettier-ignore
