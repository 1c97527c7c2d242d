import type { Place } from '../../book/address';
import type { Finding } from '../../finding';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { ColumnKey } from '../../records/sheet';
import { onceFor } from '../../remembered';
import { orderKey } from '../../trade/order-key';
import { POINTS, type PointRow, type PointRule, type PointState } from '../points.sheet';
import { wrongIn, type Wrong } from './award-checks';
import { openClaim, type OpenClaim } from './claims';
import { factIn, type HelpFact } from './fact';
import { factsOf } from './facts-of';
import { ruleNamed } from './rules';

/** A row of 跟单_积分 as it counts. */
export interface Award {
  readonly record: PointRow;
  readonly row: number;
  /** What it rests on, as the book shows it now; undefined where it does not any more. */
  readonly fact: HelpFact | undefined;
  readonly rule: PointRule | undefined;
  /** What its row says. */
  readonly said: PointState;
  /** What holds: frozen while a claim on its order is open, whatever the row says. */
  readonly state: PointState;
  readonly claim: OpenClaim | undefined;
  readonly wrong: readonly Wrong[];
  /** Whether its points are given: approved, not frozen, and nothing in its row speaks against it. */
  readonly counts: boolean;
  place(column: ColumnKey<typeof POINTS>): Place;
}

/** Every award of the book that can be read, in the order of the sheet. */
export const awardsOf = onceFor((plan: Plan): readonly Award[] => {
  const { rows } = recordsOf(plan, POINTS);
  if (rows.length === 0) return [];
  const facts = new Map(factsOf(plan).map((fact) => [orderKey(fact.number), fact]));
  const seen = new Set<string>();
  const given = new Map<string, number>();
  return rows.flatMap(({ record, row, place }): Award[] => {
    if (!record) return [];
    const key = orderKey(record.number);
    const isAgain = seen.has(key);
    seen.add(key);
    const fact = facts.get(key);
    const rule = ruleNamed(plan, record.rule);
    const claim = openClaim(plan, fact?.order || (record.order ?? ''));
    const said = record.state ?? 'proposed';
    const isHeld = claim !== undefined && (said === 'proposed' || said === 'approved');
    const about = { record, fact, rule, said, isHeld, isAgain, kind: factIn(record.number) };
    const wrong = wrongIn(plan, about, given);
    const counts = said === 'approved' && !isHeld && !wrong.some(({ severity }) => severity === 'error');
    return [{ record, row, fact, rule, said, state: isHeld ? 'frozen' : said, claim, wrong, counts, place }];
  });
});

/** An award by its number, however it is spelled. */
export const awardNamed = (plan: Plan, number: string): Award | undefined =>
  awardsOf(plan).find(({ record }) => orderKey(record.number) === orderKey(number));

/** What is wrong in the rows of 跟单_积分, at its cells. */
export const awardFindings = (plan: Plan): readonly Finding[] => [
  ...recordsOf(plan, POINTS).findings,
  ...awardsOf(plan).flatMap(({ wrong, place }) =>
    wrong.map(({ column, severity, message }): Finding => ({ place: place(column), severity, kind: 'points', message })),
  ),
]; // prettier-ignore
