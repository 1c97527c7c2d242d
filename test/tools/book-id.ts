import type { CellValue } from '../../shared/book/model';

/** Whether a cell holds the id that a book is given when it is set up: another one each time. */
export const isBookId = (value: CellValue): boolean =>
  typeof value === 'string' && /^[A-Za-z]{12}$/.test(value);
