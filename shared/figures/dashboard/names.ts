import type { Book, Sheet } from '../../book/model';
import { fold, word } from '../../templates/vocabulary/words';

/** The sheet for people with a phone and no add-in. Its prefix keeps it from being read as orders. */
export const DASHBOARD_TITLE = word('跟单_看板', 'Gendan Dashboard');

/** The dashboard of a book; undefined where it has none. */
export const dashboardOf = ({ sheets }: Pick<Book, 'sheets'>): Sheet | undefined =>
  sheets.find(({ name }) => isDashboard(name));

export const isDashboard = (name: string): boolean =>
  [DASHBOARD_TITLE.zh, DASHBOARD_TITLE.en].some((each) => fold(each) === fold(name));
