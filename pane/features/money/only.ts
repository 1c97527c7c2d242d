import type { MoneyWanted } from '../../../shared/features/money/view';

/** What the rows are narrowed down to: an age, all that is overdue, what is due this week; undefined: nothing. */
export type Only = MoneyWanted['only'];
