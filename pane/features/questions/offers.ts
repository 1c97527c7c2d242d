import type { AskedBundle } from '../../../shared/features/questions/asked';
import type { Bilingual } from '../../../shared/lang';
import type { QuestionKind } from '../../../shared/process/question';
import { momentText } from '../../../shared/time/date-text';
import { both } from '../../../shared/lang';
import { isoOf, type Moment } from '../../../shared/time/moment';
import { DONE_WORDS, NONE_WORDS, QUESTION_WORDS, YES } from './words';

/** One answer that a button offers; a `day` is asked first where it needs one. */
export interface Offer {
  readonly value: string;
  /** Said more seldom: behind `⋯`. */
  readonly isRare?: true;
  readonly label: Bilingual;
  readonly day?: 'done' | 'due';
}

/** The answers to one order's question, the likeliest first. */
export function offersFor({ answers, choices, kind }: AskedBundle, on: Moment | undefined): Offer[] {
  if (choices.length > 0) return [...choices];
  const day = on !== undefined && answers.includes('done=DATE') ? on : undefined;
  const offers: Offer[] =
    day === undefined
      ? [{ value: 'done', label: DONE_WORDS[kind as QuestionKind] ?? YES }]
      : [{ value: `done=${isoOf(day)}`, label: onDay(day) }];
  const other: Offer[] = answers.includes('done=DATE')
    ? [{ value: 'done', label: QUESTION_WORDS.otherDay, day: 'done', isRare: true }]
    : [];
  return [...offers, ...otherOffers({ answers, kind }), ...other];
}

/** The answers to many: each on its own date where the question is about one. */
export function offersForMany({ answers, choices, kind }: AskedBundle, hasDays: boolean): Offer[] {
  if (choices.length > 0) return [...choices];
  const offers: Offer[] = hasDays ? [{ value: 'done=own', label: QUESTION_WORDS.ownDays }] : [];
  offers.push({ value: 'done', label: DONE_WORDS[kind as QuestionKind] ?? YES });
  if (answers.includes('done=DATE'))
    offers.push({ value: 'done', label: QUESTION_WORDS.oneDay, day: 'done' });
  return [...offers, ...otherOffers({ answers, kind })];
}

/** Those that can be said of all cases to come. */
export const offersForAlways = (bundle: AskedBundle): Offer[] =>
  offersForMany(bundle, false).filter(({ day }) => day === undefined);

function otherOffers({ answers, kind }: Pick<AskedBundle, 'answers' | 'kind'>): Offer[] {
  const offers: Offer[] = [];
  if (answers.includes('not-yet')) offers.push({ value: 'not-yet', label: QUESTION_WORDS.notYet });
  if (answers.includes('due=DATE')) offers.push({ value: 'due', label: QUESTION_WORDS.newDay, day: 'due' });
  if (answers.includes('n/a'))
    offers.push(
      NONE_WORDS[kind as QuestionKind]
        ? { value: 'n/a', label: NONE_WORDS[kind as QuestionKind]! }
        : { value: 'n/a', label: QUESTION_WORDS.notApplicable, isRare: true },
    );
  return offers;
}

function onDay(day: Moment): Bilingual {
  return both(QUESTION_WORDS.onDay(shortDay(day, 'zh')).zh, QUESTION_WORDS.onDay(shortDay(day, 'en')).en);
}

/** `5月12日` / `12 May`. */
export const shortDay = (day: Moment, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? momentText(day, lang).replace(/（.*$/, '') : momentText(day, lang).replace(/^\S+ /, '');
