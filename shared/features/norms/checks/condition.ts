import { both } from '../../../lang';
import { holds, parseCondition, type Condition } from '../../../process/condition';
import { conditionText } from '../../../process/condition-text';
import type { PlacedRow } from '../../../plan/late-orders';
import { factsOfRow } from '../../../plan/facts-of-row';
import { orderPlace } from '../../../plan/places';
import type { RowFacts } from '../../../plan/row-facts';
import { hasCome } from '../../../plan/stage-facts';
import { dayOf, type Moment } from '../../../time/moment';
import type { Fact, Look } from './fact';
import { begunOn, countedRows, nameOf } from './rows';

/**
 * Orders that meet a condition by something that has happened since the norm holds: the newest day among the fields that
 * it asks, else the day on which the order began. What a sheet has no column for meets nothing.
 */
export const ordersMeeting: Look = (plan, { condition: text, from }) => {
  if (text === undefined) return [];
  const condition = parseCondition(text);
  const fields = [...new Set(condition.flat().map(({ field }) => field))];
  const means = conditionText(condition);
  const found = new Map<string, Fact>();
  for (const placed of countedRows(plan)) {
    const name = nameOf(placed);
    const on = found.has(name) ? undefined : meets(placed, condition, fields, plan.now);
    if (on === undefined || on < from) continue;
    const { owner, role } = holderOf(placed);
    const place = orderPlace(placed.table, placed.row);
    const [told] = fields.flatMap((field) => placed.table.columns.byField(field));
    found.set(name, {
      key: [name],
      order: name,
      stage: '',
      owner,
      role,
      on,
      text: both(`符合：${means.zh}`, `Meets: ${means.en}`),
      place: told ? { ...place, column: told.column } : place,
    });
  }
  return [...found.values()];
};

/** Since which serial day the row meets it; undefined where it does not, or where nobody knows. */
function meets(
  { table, row }: PlacedRow,
  condition: Condition,
  fields: readonly string[],
  now: Moment,
): number | undefined {
  if (!fields.every((field) => table.columns.byField(field).length > 0)) return undefined;
  const facts = factsOfRow(table, row.row, now);
  if (!holds(condition, facts)) return undefined;
  return newestOf(facts, fields, now) ?? begunOn(facts);
}

function newestOf(facts: RowFacts, fields: readonly string[], now: Moment): number | undefined {
  let newest: number | undefined;
  for (const field of fields) {
    const date = facts.columns.byField(field).some(({ isDate }) => isDate) ? facts.date(field) : undefined;
    if (date !== undefined && hasCome(date, now)) newest = Math.max(newest ?? 0, dayOf(date));
  }
  return newest;
}

/** Who has the order in hand: whose its next stage is. */
function holderOf({ row }: PlacedRow): Pick<Fact, 'owner' | 'role'> {
  const { next } = row.order;
  return { owner: next?.owner?.owner ?? '', role: next?.owner?.role ?? next?.stage.role ?? 'sales' };
}
