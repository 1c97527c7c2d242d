import type { Question } from '../../shared/mapping/mapping';
import type { Plan } from '../../shared/plan/plan';
import { signQuestions } from '../../shared/plan/sign-questions';

/** Everything that is asked of a book: columns, rows, words of the status columns, colour legends; the latter two with the ids by which they are answered. */
export function allQuestions(plan: Plan): Question[] {
  return [...plan.questions, ...signQuestions(plan).map(({ id, question }) => ({ ...question, id }))];
}
