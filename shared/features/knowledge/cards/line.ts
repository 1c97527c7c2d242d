import type { Place } from '../../../book/address';
import { both, same, type Bilingual } from '../../../lang';
import { isToReview } from '../../../knowledge/lessons/review';
import type { LessonRow } from '../../../knowledge/lessons/rows';
import type { LessonState } from '../../../knowledge/lessons.sheet';
import { nameTest } from '../../../orders/person';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import type { RowRef } from '../../../records/change';
import { STAGE_WORDS, wordFor } from '../../../templates/vocabulary';
import { countryLabel } from '../../../time/country-code';
import { dateText } from '../../../time/date-text';
import { dayOf } from '../../../time/moment';

/** A card as people read it. Plain JSON. */
export interface CardLine {
  readonly number: string;
  readonly question: string;
  readonly practice: string;
  /** Where it is shown: its stages, countries, customers and products. */
  readonly labels: readonly Bilingual[];
  readonly cause: string;
  /** The order that taught it, as the card writes it. */
  readonly order: string;
  readonly author: string;
  readonly used: number;
  readonly state: LessonState;
  /** The day of its review; empty for none. */
  readonly review: Bilingual;
  readonly isToReview: boolean;
  /** Whether whoever looks wrote it. */
  readonly isOwn: boolean;
  readonly row: RowRef;
  readonly place: Place;
}

export function lineOf(plan: Plan, { record, name, row, place }: LessonRow, me: string): CardLine {
  const { author = '', review, cause = '', order = '' } = record;
  const isMe = me.trim() === '' ? () => false : nameTest(plan, me);
  return {
    number: record.number,
    question: record.question,
    practice: record.practice,
    labels: [
      ...record.stages.map(stageLabel(plan)),
      ...record.countries.map(countryLabel),
      ...record.customers.map(same),
      ...record.products.map(same),
    ],
    cause,
    order,
    author,
    used: record.used,
    state: record.state,
    review:
      review === undefined ? same('') : both(dateText(review, 'zh', true), dateText(review, 'en', true)),
    isToReview: isToReview(record, dayOf(plan.now)),
    isOwn: author !== '' && isMe(author),
    row: { name, row },
    place: place('number'),
  };
}

export const stageLabel = (plan: Plan): ((key: string) => Bilingual) => {
  const { stages = STAGE_WORDS } = recordContext(plan);
  return (key) => both(wordFor(stages, key, 'zh'), wordFor(stages, key, 'en'));
};
