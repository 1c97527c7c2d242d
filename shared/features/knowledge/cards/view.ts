import type { Place } from '../../../book/address';
import { same, type Bilingual } from '../../../lang';
import { lessonsAsked } from '../../../knowledge/lessons/asked';
import { findCards } from '../../../knowledge/lessons/find';
import { isToReview } from '../../../knowledge/lessons/review';
import { lessonRows, type LessonRow } from '../../../knowledge/lessons/rows';
import { LESSONS, type Lesson } from '../../../knowledge/lessons.sheet';
import { nameTest, rolesOf } from '../../../orders/person';
import { recordsOf } from '../../../orders/records';
import { thingTest, type TodayThing } from '../../../orders/today-things';
import { servingOn } from '../../../people/serving';
import type { Plan } from '../../../plan/plan';
import { countryLabel } from '../../../time/country-code';
import { dayOf } from '../../../time/moment';
import { lineOf, stageLabel, type CardLine } from './line';
import { askedThings } from './today';

/** What cards are filtered by. */
export const CARD_FILTERS = ['stages', 'countries', 'customers', 'products'] as const;
export type CardFilter = (typeof CARD_FILTERS)[number];

/** What is wanted of the cards. Plain JSON. */
export interface CardsWanted {
  /** A question in either language; the cards that answer it come first to last. */
  readonly search?: string;
  readonly filter?: Readonly<Partial<Record<CardFilter, string>>>;
  /** Only those whose review day has come. */
  readonly review?: boolean;
  /** How many are shown. */
  readonly count?: number;
}

/** Plain JSON. */
export interface CardsView {
  /** Whether the book has the sheet. */
  readonly isThere: boolean;
  readonly total: number;
  readonly found: number;
  readonly cards: readonly CardLine[];
  /** What the cards can be filtered by, and how many have it. */
  readonly choices: Readonly<Record<CardFilter, readonly CardChoice[]>>;
  /** Cards whose review day has come, of the person who looks where that is one. */
  readonly toReview: number;
  /** Rows that do not count, as something is wrong in them: Findings says what. */
  readonly wrong: number;
  /** Orders of the person who looks that may have taught something. */
  readonly asked: readonly AskedLine[];
}

export interface CardChoice {
  readonly value: string;
  readonly label: Bilingual;
  readonly count: number;
}

export interface AskedLine {
  /** Names it for `proposeNothing` and the draft of a card. */
  readonly id: string;
  readonly order: string;
  readonly customer: string;
  readonly said: Bilingual;
  readonly ago: Bilingual;
  readonly place: Place;
}

/** Cards shown at once. */
const PAGE = 30;

export function cardsView(plan: Plan, me: string, wanted: CardsWanted = {}): CardsView {
  const { table, rows: all } = recordsOf(plan, LESSONS);
  const rows = lessonRows(plan);
  const { search = '', filter = {}, review = false, count = PAGE } = wanted;
  const ranked = search.trim() === '' ? rows : findCards(plan, search).map(({ row }) => row);
  const isDue = reviewTest(plan, me);
  const picked = ranked.filter((row) => hasAll(row.record, filter) && (!review || isDue(row)));
  const isMine = thingTest(plan, me);
  return {
    isThere: table !== undefined,
    total: rows.length,
    found: picked.length,
    cards: picked.slice(0, count).map((row) => lineOf(plan, row, me)),
    choices: choicesOf(plan, rows),
    toReview: rows.filter(isDue).length,
    wrong: all.length - rows.length,
    asked: table ? askedThings(plan, lessonsAsked(plan)).filter(isMine).map(askedLine) : [],
  };
}

/** Whether a card is to be looked at again: by the person who looks, where that is one; by the manager where its author is not there. */
function reviewTest(plan: Plan, me: string): (row: LessonRow) => boolean {
  const today = dayOf(plan.now);
  if (me.trim() === '') return ({ record }) => isToReview(record, today);
  const isMe = nameTest(plan, me);
  const isManager = rolesOf(plan, me).includes('manager');
  return ({ record }) => {
    const { author = '' } = record;
    const isTheirs = isMe(author) || (isManager && servingOn(plan.team, author, today) === undefined);
    return isTheirs && isToReview(record, today);
  };
}

const hasAll = (card: Lesson, filter: NonNullable<CardsWanted['filter']>): boolean =>
  CARD_FILTERS.every((key) => (filter[key] ?? '') === '' || card[key].includes(filter[key]!));

function choicesOf(plan: Plan, rows: readonly LessonRow[]): CardsView['choices'] {
  const stage = stageLabel(plan);
  const labels = { stages: stage, countries: countryLabel, customers: same, products: same };
  const choices = (key: CardFilter): CardChoice[] => {
    const counts = new Map<string, number>();
    for (const { record } of rows)
      for (const value of new Set(record[key])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, label: labels[key](value), count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_CHOICES);
  };
  return {
    stages: choices('stages'),
    countries: choices('countries'),
    customers: choices('customers'),
    products: choices('products'),
  };
}

/** More are found by searching. */
const MOST_CHOICES = 60;

const askedLine = ({ id, name: order, customer, note: said, brief: ago, place }: TodayThing): AskedLine => ({
  id,
  order,
  customer,
  said,
  ago,
  place,
});
