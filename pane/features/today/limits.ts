import type { ShownGroup } from '../../../shared/features/today/view';

/** The one group that is shown; all of them when undefined. */
export type Only = ShownGroup | 'asked' | undefined;

/** Lines of one group where it stands alone. */
export const PAGE = 100;
/** Lines of each group where they stand together: never more than 130 on the page. */
const FIRST: Readonly<Record<ShownGroup, number>> = {
  late: 40, behind: 20, today: 30, week: 20, waiting: 10, later: 10,
}; // prettier-ignore

/** How many lines of which groups are asked for. */
export function limitsOf(only: Only, showsLater: boolean): Partial<Record<ShownGroup, number>> {
  if (only === 'asked') return {};
  if (only) return { [only]: PAGE };
  return showsLater ? FIRST : { ...FIRST, later: 0 };
}
