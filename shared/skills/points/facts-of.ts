import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { orderKey } from '../../trade/order-key';
import type { HelpFact } from './fact';
import { acceptedFacts } from './facts/accepted';
import { cardFacts } from './facts/card';
import { helpedFacts } from './facts/helped';
import { papersFacts } from './facts/papers';

/** All help that a book shows, each fact once, the earliest first. Worked out when first asked for. */
export const factsOf = onceFor((plan: Plan): readonly HelpFact[] => {
  const all = [...acceptedFacts(plan), ...helpedFacts(plan), ...papersFacts(plan), ...cardFacts(plan)];
  const once = new Map<string, HelpFact>();
  for (const fact of all.sort(byDay)) {
    const key = orderKey(fact.number);
    if (!once.has(key)) once.set(key, fact);
  }
  return [...once.values()];
});

const byDay = (a: HelpFact, b: HelpFact): number => a.day - b.day || (a.number < b.number ? -1 : 1);
