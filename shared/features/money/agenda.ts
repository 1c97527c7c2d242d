import { both } from '../../lang';
import { majorOf } from '../../records/money';
import { byWorth, comparedIn } from '../../money/compared';
import { linesOf } from '../../money/ledger';
import { receivablesOf, type Receivable } from '../../money/receivables';
import { plainSums, sumsOf } from '../../money/sums';
import type { AgendaItem } from '../../orders/agenda-item';
import type { OrderEntry } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import { partName } from './lines';

/** Days past due from which a debt is the team's and not its bookkeeper's alone. */
const OLD = 30;

/** Orders that have owed money for over a month, the most first. */
export function moneyAgenda(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  const byOrder = new Map<string, Receivable[]>();
  // Money that is overdue makes its order late: of the others nothing has to be added up.
  const late = entries.filter(({ whole }) => whole.late);
  for (const debt of receivablesOf(late.flatMap((entry) => linesOf(plan, entry)))) {
    if (debt.age <= OLD) continue;
    const { key } = debt.line.entry;
    byOrder.set(key, [...(byOrder.get(key) ?? []), debt]);
  }
  const debts = [...byOrder.values()].map((all) => ({ all, entry: all[0]!.line.entry, age: Math.max(...all.map(({ age }) => age)) })); // prettier-ignore
  const compared = comparedIn(plan, debts.map(({ entry }) => entry)); // prettier-ignore
  const worth = ({ all }: (typeof debts)[number]): number | undefined => {
    const [sum, ...others] = sumsOf(all.map(({ open }) => open));
    return sum && others.length === 0
      ? compared({ amount: majorOf(sum), currency: sum.currency })
      : undefined;
  };
  const sorted = byWorth(debts, worth, ({ age }) => age, ({ entry }) => entry.key); // prettier-ignore
  return sorted.map(({ all, entry, age }, at): AgendaItem => {
    const { line, part } = all[0]!;
    const sums = plainSums(sumsOf(all.map(({ open }) => open)));
    const stage = line.placed.row.order.owed.find((each) => each.stage.key === part.stage);
    return {
      part: 'money',
      id: entry.key,
      order: entry.order,
      customer: entry.customer,
      what: partName(part),
      why: both(`${sums} 逾期 ${age} 天`.trim(), `${sums} ${age} days overdue`.trim()),
      owner: stage ? ownerName(stage, plan.team) : '',
      weight: sorted.length - at,
      place: part.place,
      stage: part.stage,
    };
  });
}
