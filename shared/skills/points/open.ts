import { recordsOf } from '../../orders/records';
import { orderOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { orderKey } from '../../trade/order-key';
import { POINTS, type PointFact, type PointRule } from '../points.sheet';
import { nameIn } from '../skill-rows';
import { awardLog } from './award-log';
import { awardsOf, type Award } from './awards';
import { factIn, type HelpFact } from './fact';
import { factsOf } from './facts-of';
import { monthOf } from './month';
import { rulesInForce } from './rules';

/** Help that no award was proposed for yet, and what it is worth. */
export interface OpenFact {
  readonly fact: HelpFact;
  readonly rule: PointRule;
  /** The month has its most already: nothing is proposed for it. */
  readonly isOver: boolean;
}

/**
 * Help for which points could be proposed, the earliest first. Never what was proposed before, whatever became of it: its
 * number stands in the sheet or in the log, or it is what an award rests on whose number names nothing any more.
 */
export const openFacts = onceFor((plan: Plan): readonly OpenFact[] => {
  const rules = rulesInForce(plan);
  if (rules.size === 0) return [];
  const isTaken = takenBy(plan);
  const given = givenBefore(plan);
  return factsOf(plan).flatMap((fact): OpenFact[] => {
    const rule = rules.get(fact.fact);
    if (!rule || rule.points === 0 || isTaken(fact)) return [];
    const key = capKey(fact.person, rule.rule, fact.day);
    const sum = (given.get(key) ?? 0) + rule.points;
    const isOver = rule.most !== undefined && sum > rule.most;
    if (!isOver) given.set(key, sum);
    return [{ fact, rule, isOver }];
  });
});

const capKey = (person: string, rule: string, day: number): string =>
  JSON.stringify([person, orderKey(rule), monthOf(day).key]);

/** Points of every person, rule and month that stand in the sheet; refused ones leave room. */
function givenBefore(plan: Plan): Map<string, number> {
  const given = new Map<string, number>();
  for (const { record, fact, state } of awardsOf(plan)) {
    const day = fact?.day ?? record.day;
    if (state === 'refused' || day === undefined) continue;
    const key = capKey(nameIn(plan, record.person), record.rule, day);
    given.set(key, (given.get(key) ?? 0) + record.points);
  }
  return given;
}

function takenBy(plan: Plan): (fact: HelpFact) => boolean {
  const names = recordsOf(plan, POINTS).rows.map(({ name }) => orderKey(name));
  const taken = new Set([...names, ...awardLog(plan).keys()]);
  const lost = lostAwards(plan);
  const used = new Set<Award>();
  return (fact) => {
    if (taken.has(orderKey(fact.number))) return true;
    for (const key of keysOf(fact.fact, fact)) {
      const awards = lost.get(key) ?? [];
      let award = awards.pop();
      while (award && used.has(award)) award = awards.pop();
      // Each such award is of one fact.
      if (award) {
        used.add(award);
        return true;
      }
    }
    return false;
  };
}

/**
 * Awards whose fact the book does not show any more, by what it is known by all the same: its order, card or hand-off has
 * another number now, or somebody wrote the log anew.
 */
function lostAwards(plan: Plan): Map<string, Award[]> {
  const found = new Map<string, Award[]>();
  for (const award of awardsOf(plan)) {
    const { record, fact } = award;
    const { order = '', stage = '', day } = record;
    const kind = factIn(record.number);
    if (fact || !kind || day === undefined) continue;
    const person = nameIn(plan, record.person);
    const [gone, ...own] = keysOf(kind, { order, stage, person, day });
    for (const key of order !== '' && !orderOf(plan, order) ? [gone!] : own) {
      const same = found.get(key);
      if (same) same.push(award);
      else found.set(key, [award]);
    }
  }
  return found;
}

/**
 * Of an order that is called something else the same stage, person and day; of one that is there the same person, and the
 * same stage or the same day.
 */
const keysOf = (
  kind: PointFact,
  { order, stage, person, day }: Pick<HelpFact, 'order' | 'stage' | 'person' | 'day'>,
): readonly string[] => [
  JSON.stringify(['gone', kind, stage, person, day]),
  JSON.stringify(['stage', kind, orderKey(order), stage, person]),
  JSON.stringify(['day', kind, orderKey(order), person, day]),
];
