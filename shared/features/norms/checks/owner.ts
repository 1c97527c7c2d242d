import type { LogRow } from '../../../config';
import { both } from '../../../lang';
import { nameKey } from '../../../people/names';
import type { PlacedRow } from '../../../plan/late-orders';
import { OrderOwners } from '../../../plan/ownership';
import type { Plan } from '../../../plan/plan';
import type { Stage } from '../../../process/process';
import { dayOf, isoOf, minuteOf } from '../../../time/moment';
import type { Fact, FactTold, Look } from './fact';
import { nameOf, stageInLog, stagePlace } from './rows';

/** Owners that the log changes without saying why. A first owner for what nobody had is no change. */
export const ownerChanges: Look = (plan, { from }) => {
  const before = new Map<string, string>();
  const facts = new Map<string, Fact>();
  for (const row of inTime(plan.config.log, 'owner')) {
    const name = `${row.order}\0${row.stage}`;
    const was = before.get(name);
    before.set(name, row.owner);
    if (row.note.trim() !== '' || row.owner.trim() === '' || dayOf(row.at) < from) continue;
    const about = stageInLog(plan, row);
    if (!about) continue;
    const { placed, stage } = about;
    const old = was ?? ownerWithoutLog(plan, placed, stage);
    if (!old || isSame(plan, old, row.owner)) continue;
    const key = [nameOf(placed), stage.key, isoOf(row.at)];
    const tell = (): FactTold => ({
      order: nameOf(placed),
      stage: stage.key,
      owner: row.by,
      role: stage.role,
      text: both(
        `${stage.name.zh}由${old}改为${row.owner}，没写原因`,
        `${stage.name.en} went from ${old} to ${row.owner} without saying why`,
      ),
      place: stagePlace(placed, stage),
    });
    facts.set(key.join('/'), { key, on: dayOf(row.at), tell });
  }
  return [...facts.values()];
};

/** Rows of the log of one event in the order in which they happened; those of the same moment as they stand. */
export function inTime(log: readonly LogRow[], ...events: readonly LogRow['event'][]): readonly LogRow[] {
  const rows = log.filter(({ event }) => events.includes(event));
  return rows.sort((a, b) => minuteOf(a.at) - minuteOf(b.at));
}

/** Whose the stage would be without the log, as long as it is open; empty where nobody’s. */
function ownerWithoutLog({ team, now }: Plan, { row: { order } }: PlacedRow, stage: Stage): string {
  const open = { stage, status: 'on track', start: undefined, due: undefined, done: undefined } as const;
  return new OrderOwners(order.cells, team, now).of(open, undefined)?.owner ?? '';
}

const isSame = ({ team }: Plan, a: string, b: string): boolean =>
  nameKey(team.find(a)?.name ?? a) === nameKey(team.find(b)?.name ?? b);
