import { ledgerOf } from '../../money/ledger';
import { sumsOf } from '../../money/sums';
import { dayOf } from '../../time/moment';
import type { Lang } from '../../lang';
import type { Values } from './head';
import { saidDay, saidFigure, saidMoney } from './said';
import type { Sources } from './sources';

/** What is open of the orders' money, and since when: what a reminder says. Several currencies never become one figure. */
export function owedValues({ plan, entries }: Sources, lang: Lang): Values {
  const wanted = new Set(entries);
  const lines = ledgerOf(plan).filter(({ entry }) => wanted.has(entry));
  const open = lines.flatMap(({ parts }) =>
    parts.filter((part) => part.open && part.open.minor > 0 && part.due !== undefined),
  );
  const due = open.filter(({ due: on }) => on! <= dayOf(plan.now));
  const asked = due.length > 0 ? due : open;
  const sums = sumsOf(asked.map(({ open: money }) => money));
  const first = asked.reduce<number | undefined>(
    (day, { due: on }) => Math.min(day ?? Infinity, on!),
    undefined,
  );
  if (sums.length !== 1 || first === undefined) return {};
  const late = dayOf(plan.now) - first;
  return {
    amount_due: saidMoney(sums[0]),
    due_date: saidDay(first, lang),
    days_late: late > 0 ? saidFigure(late, [0, 0]) : undefined,
  };
}
