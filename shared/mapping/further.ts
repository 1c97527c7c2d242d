import type { Book } from '../book/model';
import { legendQuestions } from './legend';
import type { Question, TableMap } from './map';
import type { SavedMapping } from './saved';
import { wordQuestions, type KnowsWord } from './status-words';

/**
 * What else there is to ask of a book once its tables are known: words of the status columns, colour legends. Apart
 * from the mapping, so that a page which does not show these questions does not load them.
 */
export function furtherQuestions(
  book: Book,
  tables: readonly TableMap[],
  saved?: SavedMapping,
  knows?: KnowsWord,
): Question[] {
  const settled = new Set(saved?.tables.map(({ sheet }) => sheet));
  return [
    ...wordQuestions(book, tables, saved?.words, knows),
    ...legendQuestions(book, tables).filter(({ sheet }) => !settled.has(sheet)),
  ];
}
