import { dateIn, readDateText } from '../../cells/cells';
import { ANSWER_WORDS, keyFor, KEPT_WORDS } from '../../templates/vocabulary';
import { FITTING_ANSWERS, type AnswerValue } from '../../process/question';
import { dayOf, isoOf, type Moment } from '../../time/moment';
import type { Meaning } from '../../plan/question-id';
import { AnswerAhead, UnfitAnswer } from './errors';

/** What a person typed in answer. */
export type Said =
  | {
      readonly is: 'answer';
      readonly value: AnswerValue;
      readonly date: Moment | undefined;
      /** Done each on the day that its question is about: the date that has passed. */
      readonly isOnOwnDay: boolean;
    }
  | { readonly is: 'kept'; readonly isKept: boolean };

/**
 * `done`, `done=2026-05-10`, `done=own`, `not-yet`, `due=2026-06-01`, `n/a`, or `keep`, `not-kept`, in either language.
 * UnfitAnswer, AnswerAhead.
 */
export function saidOf(text: string, kind: Meaning, now: Moment, fitting: readonly string[]): Said {
  const unfit = (): never => {
    throw new UnfitAnswer(text, fitting);
  };
  if (kind === 'half-kept') {
    const word = keyFor(KEPT_WORDS, text.trim());
    return word ? { is: 'kept', isKept: word === 'keep' } : unfit();
  }
  const [, typed, day] = /^([^=]*)(?:=(.*))?$/s.exec(text.trim())!;
  const value = keyFor(ANSWER_WORDS, typed!);
  const isOnOwnDay = day !== undefined && OWN.test(day.trim());
  const date = day === undefined || isOnOwnDay ? undefined : dateIn(readDateText(day));
  if (value === undefined || !FITTING_ANSWERS[kind].includes(value)) return unfit();
  if (day !== undefined && !isOnOwnDay && (date === undefined || !fitting.includes(`${value}=DATE`)))
    return unfit();
  if (isOnOwnDay && (value !== 'done' || !HAS_OWN_DAY.has(kind))) return unfit();
  if (value === 'due' && date === undefined) return unfit();
  if (value === 'done' && date !== undefined && dayOf(date) > dayOf(now)) throw new AnswerAhead(isoOf(date));
  return { is: 'answer', value, date, isOnOwnDay };
}

const OWN = /^(?:own|各自)$/i;

/** Asked of a date that has passed: it may have happened just then. Every other question is about a day on which nothing was planned. */
export const HAS_OWN_DAY: ReadonlySet<Meaning> = new Set<Meaning>(['passed']);
