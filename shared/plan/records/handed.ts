import type { HandOff } from '../../matters/hand-offs/hand-off';
import type { Stage } from '../../process/process';
import type { Role } from '../../process/row';
import { dayOf } from '../../time/moment';
import { HandOffsOfStage } from '../hand-offs/current';
import { roleOn, type RoleFacts, type RoleHolders } from '../stage-role';
import type { RowView } from './view';

/** The hand-offs of a stage of the order in a row, of several to the same people the last; undefined where there is none. */
export function handOffsOf(
  { table, row }: Pick<RowView, 'table' | 'row'>,
  stage: Stage,
  facts: RoleFacts,
): HandOffsOfStage | undefined {
  const { read, team } = table.book;
  const today = dayOf(table.now);
  const own = read.handOffs?.ofStage(row, stage.key);
  if (!own || own.length === 0) return undefined;
  const last = new Map<Role | undefined, HandOff>();
  for (const each of own) last.set(each.to, each);
  const counting = [...last.values()].filter(({ is }) => is !== 'over');
  if (counting.length === 0) return undefined;
  return new HandOffsOfStage(
    counting.map((each) => ({ ...each, covers: covering(each.to, stage, facts, team, today) })),
  );
}

/** Those of a role, else whoever has another one than the stage that is handed over. */
function covering(
  to: Role | undefined,
  from: Stage,
  facts: RoleFacts,
  team: RoleHolders,
  today: number,
): (stage: Stage) => boolean {
  const roleOf = (stage: Stage): Role => roleOn(stage, facts, team, today);
  return (stage) =>
    stage.after.includes(from.index) &&
    (to === undefined ? roleOf(stage) !== roleOf(from) : roleOf(stage) === to);
}
