import type { LogRow } from '../../../config';
import { both, type Lang } from '../../../lang';
import { hourWords } from '../../../orders/section-parts';
import { dayOf, isEarlier } from '../../../time/moment';
import type { Fact, FactTold, Look } from './fact';
import { inTime } from './owner';
import { asIf } from '../../../plan/as-if';
import type { PlacedRow } from '../../../plan/late-orders';
import type { Plan } from '../../../plan/plan';
import type { LogEvent } from '../../../process/log';
import type { Stage } from '../../../process/process';
import { nameOf, stageInLog, stagePlace, whose } from './rows';

/** Stages that got more time twice or more since the norm holds. Dates that were drawn in, or said again, are no more time. */
export const movedTwice: Look = (plan, { from }) => {
  const moves = new Map<string, LogRow[]>();
  for (const row of inTime(plan.config.log, 'due', 'reopened')) {
    const name = `${row.order}\0${row.stage}`;
    const before = moves.get(name);
    // Begun anew: what was agreed before is over.
    if (row.event === 'reopened') moves.delete(name);
    else if (row.date === undefined) continue;
    else if (before) before.push(row);
    else moves.set(name, [row]);
  }
  const found = new Map<string, Fact>();
  for (const rows of moves.values()) {
    if (rows.length < 2) continue;
    const [first] = rows as [LogRow, ...LogRow[]];
    const counting = rows.filter(
      (row, at) => dayOf(row.at) >= from && (at === 0 || isEarlier(rows[at - 1]!.date!, row.date!)),
    );
    const about = counting.length > 1 ? stageInLog(plan, first) : undefined;
    if (!about) continue;
    const { placed, stage } = about;
    const later = counting.filter((row) => row !== first || isMoreTime(plan, placed, stage, first));
    const second = later[1];
    if (!second) continue;
    const key = [nameOf(placed), stage.key];
    const way = (lang: Lang): string => later.map(({ date }) => hourWords(date, plan.now)[lang]).join(' → ');
    const tell = (): FactTold => {
      const owner = whose(plan, placed, stage);
      return {
        order: nameOf(placed),
        stage: stage.key,
        owner: second.by || owner.owner,
        role: owner.role,
        text: both(
          `${stage.name.zh}延期 ${later.length} 次：${way('zh')}`,
          `${stage.name.en} got more time ${later.length === 2 ? 'twice' : `${later.length} times`}: ${way('en')}`,
        ),
        place: stagePlace(placed, stage),
      };
    };
    found.set(key.join('/'), { key, on: dayOf(second.at), tell });
  }
  return [...found.values()];
};

/** Whether the first day that was agreed on lies behind the one by which the stage was due without it. */
function isMoreTime(plan: Plan, placed: PlacedRow, stage: Stage, { date }: LogRow): boolean {
  const isAgreed = (event: LogEvent): boolean => event.event === 'due' && event.stage === stage.key;
  const { due } = asIf(plan, placed, (event) => !isAgreed(event))([]).stages[stage.index]!;
  return due !== undefined && date !== undefined && isEarlier(due, date);
}
