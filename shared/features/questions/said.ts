import { ANSWER_WORDS, keyFor, KEPT_WORDS } from '../../templates/vocabulary';
import { FITTING_ANSWERS, type AnswerValue } from '../../process/question';
import { dayOf, isoOf, parseIso, type Moment } from '../../time/moment';
import type { Meaning } from '../../plan/question-id';
import { AnswerAhead, UnfitAnswer } from './errors';

/** What a person typed in answer. */
export type Said =
  | { readonly is: 'answer'; readonly value: AnswerValue; readonly date: Moment | undefined }
  | { readonly is: 'kept'; readonly isKept: boolean };

/**
 * `done`, `done=2026-05-10`, `not-yet`, `due=2026-06-01`, `n/a`, or `keep`, `not-kept`, in either language.
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
  const date = day === undefined ? undefined : parseIso(day.trim());
  if (value === undefined || !FITTING_ANSWERS[kind].includes(value)) return unfit();
  if (day !== undefined && (date === undefined || !fitting.includes(`${value}=DATE`))) return unfit();
  if (value === 'due' && date === undefined) return unfit();
  if (value === 'done' && date !== undefined && dayOf(date) > dayOf(now)) throw new AnswerAhead(isoOf(date));
  return { is: 'answer', value, date };
}
