import { both } from '../../../lang';
import type { LogRow } from '../../../config';
import type { Plan } from '../../../plan/plan';
import { dayOf, minuteOf } from '../../../time/moment';
import type { Fact } from './fact';
import { nameOf, stageInLog, stagePlace, whose } from './rows';

/** Stages whose last completion in the log has no day, and whose cells show none either. */
export function undatedInLog(plan: Plan, from: number): readonly Fact[] {
  const last = new Map<string, LogRow>();
  for (const row of plan.config.log) {
    if (row.event !== 'done' && row.event !== 'reopened') continue;
    const name = `${row.order}\0${row.stage}`;
    const before = last.get(name);
    if (!before || minuteOf(row.at) >= minuteOf(before.at)) last.set(name, row);
  }
  return [...last.values()].flatMap((row): Fact[] => {
    if (row.event !== 'done' || row.date !== undefined || dayOf(row.at) < from) return [];
    const about = stageInLog(plan, row);
    if (!about) return [];
    const { placed, stage } = about;
    const facts = placed.row.order.cells;
    const isDated = placed.table.columns.ofStage(stage).done.some((each) => facts.read(each).is === 'date');
    if (isDated) return [];
    return [
      {
        key: [nameOf(placed), stage.key],
        on: dayOf(row.at),
        tell: () => {
          const owner = whose(plan, placed, stage);
          return {
            order: nameOf(placed),
            stage: stage.key,
            owner: row.by || owner.owner,
            role: owner.role,
            text: both(
              `“跟单_记录”里${stage.name.zh}完成，日期空着或读不懂`,
              `Gendan Log has ${stage.name.en} done with a blank or unreadable date`,
            ),
            place: stagePlace(placed, stage),
          };
        },
      },
    ];
  });
}
