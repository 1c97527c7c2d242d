import { papersFirstTime } from '../../../figures/rows/papers';
import { onceAnOrder } from '../../../figures/rows/once-an-order';
import { both } from '../../../lang';
import type { OrderEntry } from '../../../orders/entry';
import { orderOf } from '../../../orders/order-of';
import { isHeld, registeredFor, registerOf } from '../../../papers/register';
import type { Plan } from '../../../plan/plan';
import { awardNumber, type HelpFact } from '../fact';
import { personIn } from '../person';

const right = onceAnOrder(papersFirstTime);

/** Orders whose documents were right the first time, as the figure of that name counts them, by who made them. */
export function papersFacts(plan: Plan): readonly HelpFact[] {
  const orders = new Map<string, OrderEntry>();
  for (const { record } of registerOf(plan))
    for (const order of record.orders) {
      const entry = orderOf(plan, order);
      if (entry) orders.set(entry.key, entry);
    }
  return [...orders.values()].flatMap((entry) => right(plan, entry).flatMap((row): HelpFact[] => {
    const person = row.met === 1 && row.counts === 1 ? personIn(plan, row.person) : undefined;
    if (person === undefined) return [];
    const papers = registeredFor(plan, [entry]).filter(isHeld).flatMap(({ record }) => record.number ?? []);
    const numbers = [...new Set(papers)].slice(0, SHOWN).join(' ');
    return [
      {
        fact: 'papers',
        number: awardNumber('papers', entry.order),
        person,
        order: entry.order,
        stage: row.stage,
        day: row.day,
        said: both(`单证没换过版本、没有差异：${numbers}`, `No document superseded, none with differences: ${numbers}`),
        place: () => row.place,
      },
    ];
  }));
} // prettier-ignore

/** Numbers of papers that are spelt out. */
const SHOWN = 6;
