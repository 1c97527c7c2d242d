import { both, type Bilingual } from '../../../shared/lang';

/** What stands over the work of one order, in its file. */
export const OF_ORDER_WORDS = {
  toDo: both('现在要办', 'To do now'),
  later: (count: number): Bilingual => both(`以后要办 ${count} 项`, `${count} to do later`),
} as const;
