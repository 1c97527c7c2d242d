import type { Book } from '../book/model';
import { legendQuestions, legendWords } from './legend';
import type { Question, TableMap } from './map';
import type { SavedMapping } from './saved';
import { wordQuestions } from './status-words';

/**
 * What else there is to ask of a book once its tables are known: words of the status columns, colour legends. Apart
 * from the mapping, so that a page which does not show these questions does not load them.
 */
export function furtherQuestions(
  book: Book,
  tables: readonly TableMap[],
  { words, colours }: Pick<SavedMapping, 'words' | 'colours'> = {},
): Question[] {
  return [
    ...wordQuestions(book, tables, words, legendWords(book, tables, colours)),
    ...legendQuestions(book, tables, colours, words),
  ];
}
