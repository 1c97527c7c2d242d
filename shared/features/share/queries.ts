import type { Place } from '../../book/address';
import { orderName } from '../../plan/late-orders';
import { rowAt } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';

/** What the pane may ask of what is handed on, by name. */
export { sharedPage as page } from './pages';

/** The order in a row; undefined where there is none. */
export function orderAt(
  plan: Plan,
  { sheet, row }: Place,
): { readonly key: string; readonly order: string } | undefined {
  const found = rowAt(plan, sheet, row);
  if (!found) return undefined;
  return { key: orderName(found.table, found.row), order: found.row.row.order || found.row.row.key };
}
