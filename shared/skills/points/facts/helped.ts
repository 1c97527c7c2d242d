import type { LogRow } from '../../../config';
import { DATED } from '../../../figures/rows/stages-in-time';
import { both } from '../../../lang';
import { absentUntil } from '../../../people/absence';
import type { Member } from '../../../people/team';
import { lateDate } from '../../../plan/late-date';
import type { PlacedRow } from '../../../plan/late-orders';
import type { StagePlan } from '../../../plan/order-plan';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { firstNamed, stageNeed } from '../../../plan/stage-need';
import { holderFields } from '../../../plan/stage-role';
import { onceFor } from '../../../remembered';
import { dayOf, minuteOf, type Moment } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { awardNumber, type HelpFact } from '../fact';
import { logPlace } from '../log-place';
import { personIn } from '../person';
import { byTime } from './accepted';

/**
 * Stages that somebody took over while their owner was away, and that were done in time: while the owner was away the log
 * gave the stage to another person, who still had it on the day it was done; or one of the owner's deputies wrote down in
 * the log that it is done, with the owner away that day. Whose it was before is known from the log, else from the order's own cell.
 */
export function helpedFacts(plan: Plan): readonly HelpFact[] {
  if (!plan.team.members.some(({ absences }) => absences.length > 0)) return [];
  return [...stagesIn(plan)].flatMap((said) => {
    const fact = factOf(plan, said);
    return fact ? [fact] : [];
  });
}

/** What the log says of a stage of an order, the earliest first. */
interface Said {
  readonly order: string;
  readonly stage: string;
  readonly owners: LogRow[];
  readonly dones: LogRow[];
}

function stagesIn({ config: { log }, now }: Plan): Iterable<Said> {
  const found = new Map<string, Said>();
  for (const row of log) {
    const { event, order, stage, at } = row;
    if ((event !== 'owner' && event !== 'done') || order === '' || stage === '') continue;
    if (minuteOf(at) > minuteOf(now)) continue;
    const key = `${orderKey(order)}\0${stage}`;
    let said = found.get(key);
    if (!said) found.set(key, (said = { order, stage, owners: [], dones: [] }));
    (event === 'owner' ? said.owners : said.dones).push(row);
  }
  for (const { owners, dones } of found.values()) [owners, dones].forEach((rows) => rows.sort(byTime));
  return found.values();
}

/** The rows of orders by the names that the log may have for them: their own, and that of the order. */
const rowsNamed = onceFor((plan: Plan): ReadonlyMap<string, readonly PlacedRow[]> => {
  const found = new Map<string, PlacedRow[]>();
  for (const table of plan.tables)
    for (const row of table.rows) {
      if (row.order.carriedOn || row.order.phase === 'cancelled') continue;
      for (const name of new Set([orderKey(row.row.key), orderKey(row.row.order)])) {
        const same = found.get(name);
        if (same) same.push({ table, row });
        else found.set(name, [{ table, row }]);
      }
    }
  return found;
});

function factOf(plan: Plan, said: Said): HelpFact | undefined {
  // Only where somebody was away on a day of these rows are the stages worked out.
  const rows = [...said.owners, ...said.dones];
  const isAwaySome = plan.team.members.some((member) =>
    rows.some(({ at }) => absentUntil(member, dayOf(at)) !== undefined),
  );
  if (!isAwaySome) return undefined;
  const placed = rowsNamed(plan).get(orderKey(said.order)) ?? [];
  const stages = placed.flatMap((each) => {
    const stage = each.row.order.stages.find(({ stage: { key } }) => key === said.stage);
    return stage ? [{ ...each, stage }] : [];
  });
  const [first] = stages;
  if (!first || !stages.every(({ stage }) => isInTime(stage))) return undefined;
  const done = Math.max(...stages.map(({ stage }) => dayOf(stage.done!)));
  const help = byOwner(plan, said, first, done) ?? byDeputy(plan, said, first, done);
  if (!help) return undefined;
  const { row, helper, away } = help;
  const { zh, en } = first.stage.stage.name;
  // The log may name the order or each of its rows: it is one stage of one order.
  const order = first.row.row.order || said.order;
  return {
    fact: 'helped',
    number: awardNumber('helped', order, said.stage),
    person: helper,
    order,
    stage: said.stage,
    day: done,
    said: both(
      `${away}不在，${helper}顶班，${zh}按时完成`,
      `${away} away, ${helper} stood in: ${en} done in time`,
    ),
    place: () => logPlace(plan, row) ?? workPlace(first),
  };
}

interface Help {
  readonly row: LogRow;
  readonly helper: string;
  readonly away: string;
}

/** The last owner by the day it was done took over while the one before was away; a row that repeats it changes nothing. */
function byOwner(plan: Plan, { owners }: Said, at: Placed, done: number): Help | undefined {
  const until = owners.filter((row) => dayOf(row.at) <= done);
  const helper = personIn(plan, until.at(-1)?.owner ?? '');
  if (helper === undefined) return undefined;
  let first = until.length - 1;
  while (first > 0 && personIn(plan, until[first - 1]!.owner) === helper) first--;
  const row = until[first]!;
  const away = awayOn(plan, until[first - 1]?.owner ?? holderOf(plan, at), row.at);
  return away && away.name !== helper ? { row, helper, away: away.name } : undefined;
}

/** Nobody was named in the log; a deputy of who holds it wrote down that it is done. */
function byDeputy(plan: Plan, { owners, dones }: Said, at: Placed, done: number): Help | undefined {
  const row = dones.at(-1);
  const helper = row && personIn(plan, row.by);
  if (!row || helper === undefined || owners.some((each) => dayOf(each.at) <= done)) return undefined;
  const away = awayOn(plan, holderOf(plan, at), row.at);
  if (!away || away.name === helper || absentUntil(away, done) === undefined) return undefined;
  const isDeputy = away.person.deputies.some((name) => plan.team.find(name)?.name === helper);
  return isDeputy ? { row, helper, away: away.name } : undefined;
}

/** Somebody on the team list who was absent on a day; who has not begun or has left is not away. */
function awayOn(plan: Plan, text: string, at: Moment): Member | undefined {
  const name = personIn(plan, text);
  const member = name === undefined ? undefined : plan.team.find(name);
  return member && absentUntil(member, dayOf(at)) !== undefined ? member : undefined;
}

type Placed = PlacedRow & { readonly stage: StagePlan };

/** Whom the order itself names for the stage's role, on the day it was done. */
function holderOf({ team }: Plan, { row, stage }: Placed): string {
  const facts = row.order.cells;
  return firstNamed(holderFields(stageNeed(stage.stage, facts, team, dayOf(stage.done!)).role), facts);
}

/** Done on a known day, and not past a date that there was. */
const isInTime = (stage: StagePlan): boolean =>
  stage.status === 'done' &&
  stage.done !== undefined &&
  DATED.has(stage.doneBy) &&
  lateDate(stage) !== undefined;
