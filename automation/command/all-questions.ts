import { furtherQuestions } from '../../shared/mapping/further';
import type { Question } from '../../shared/mapping/mapping';
import type { Plan } from '../../shared/plan/plan';
import { savedMapping } from '../../shared/plan/saved-mapping';

/** Everything that is asked of a book: columns, rows, words of the status columns, colour legends. */
export function allQuestions({ book, tables, questions, config }: Plan): Question[] {
  const saved = savedMapping(config.settings);
  return [...questions, ...furtherQuestions(book, tables.map(({ table }) => table), saved)]; // prettier-ignore
}
