import type { Period } from '../../shared/figures/figure';
import { periodText } from '../../shared/figures/named';
import { factsWithin, overNote } from '../../shared/features/skills/points/propose';
import { pointsOf } from '../../shared/features/skills/points/summary';
import type { Plan } from '../../shared/plan/plan';
import { POINT_STATES } from '../../shared/skills/points.sheet';
import type { Award } from '../../shared/skills/points/awards';
import { rulesInForce } from '../../shared/skills/points/rules';
import type { Context } from './context';
import { POINTS_SAY } from './points-words';
import { textTable } from './text-table';

/** Each person's points of a period, then what they rest on; nobody before another but in the order of the team list. */
export function printPoints(plan: Plan, period: Period, context: Context): void {
  const { say, print, paint } = context;
  const when = periodText(period);
  if (rulesInForce(plan).size === 0) print(say(POINTS_SAY.noRules));
  const people = pointsOf(plan, period);
  if (people.length === 0) print(say(POINTS_SAY.none(when)));
  else {
    const { person, approved, open, awards, number, evidence } = POINTS_SAY;
    const sums = people.map((each) => [each.person, String(each.approved), String(each.open), String(each.awards.length)]);
    print(textTable([person, approved, open, awards].map(say), sums));
    print();
    const lines = people.flatMap((each) => each.awards.map((award) => lineOf(award, each.person, context)));
    print(textTable([person, POINTS_SAY.points, number, evidence].map(say), lines));
    const wrong = people.flatMap((each) => each.awards).filter((each) => each.state === 'approved' && !each.counts);
    if (wrong.length > 0) print(paint.yellow(say(POINTS_SAY.wrong(wrong.length))));
  }
  const could = factsWithin(plan, period).filter(({ isOver }) => !isOver).length;
  if (could > 0) print(paint.dim(say(POINTS_SAY.some(could, when))));
} // prettier-ignore

function lineOf({ record, state, fact }: Award, person: string, { say, lang }: Context): string[] {
  const { number, points, evidence = '' } = record;
  return [person, `${points} ${say(POINT_STATES[state])}`, number, fact?.said[lang] ?? evidence];
}

/** What could be proposed for a period. */
export function printOpenFacts(plan: Plan, period: Period, { say, print, paint, lang }: Context): void {
  const facts = factsWithin(plan, period);
  const open = facts.filter(({ isOver }) => !isOver);
  if (rulesInForce(plan).size === 0) return print(say(POINTS_SAY.noRules));
  if (open.length === 0) print(say(POINTS_SAY.noneOpen(periodText(period))));
  else {
    const { person, points, number, evidence } = POINTS_SAY;
    const rows = open.map(({ fact, rule }) => [fact.person, String(rule.points), fact.number, fact.said[lang]]); // prettier-ignore
    print(textTable([person, points, number, evidence].map(say), rows));
  }
  if (facts.length > open.length) print(paint.dim(say(overNote(facts.length - open.length))));
}
