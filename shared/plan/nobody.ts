import { both, type Bilingual } from '../lang';
import type { Finding } from '../finding';
import type { Team } from '../people/team';
import type { Role } from '../process/row';
import { ROLE_NOUNS } from '../templates/vocabulary';
import { columnOf } from './row-findings';
import type { TablePlan } from './table-plan';

/**
 * Roles that nobody fills for what orders need next: asked once each, at the first order, however many wait. Without a
 * team list nobody can be found for any role; that is said once for the book.
 */
export function nobodyFindings({
  team,
  tables,
}: {
  readonly team: Team;
  readonly tables: readonly TablePlan[];
}): Finding[] {
  if (team.members.length === 0) return [];
  const asked = new Map<Role, { finding: Finding; orders: number }>();
  for (const { rows, columns } of tables)
    for (const { order } of rows) {
      const { next } = order;
      if (!next?.owner || next.owner.owner !== undefined) continue;
      const { role } = next.owner;
      const known = asked.get(role);
      if (known) known.orders++;
      else {
        const place = { sheet: order.sheet, row: order.row, column: columnOf(next, columns) };
        const message = next.owner.reason();
        asked.set(role, { finding: { kind: 'no owner', severity: 'warning', place, message }, orders: 1 });
      }
    }
  return [...asked].map(([role, { finding, orders }]) =>
    orders === 1 ? finding : { ...finding, message: more(finding.message, role, orders) },
  );
}

function more({ zh, en }: Bilingual, role: Role, orders: number): Bilingual {
  const noun = ROLE_NOUNS[role];
  return both(`${zh}（共${orders}张订单在等${noun.zh}）`, `${en} (${orders} orders wait for the ${noun.en})`);
}
