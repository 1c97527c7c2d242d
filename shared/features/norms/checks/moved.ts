import type { LogRow } from '../../../config';
import { both, type Lang } from '../../../lang';
import { hourWords } from '../../../orders/section-parts';
import { dayOf, isEarlier } from '../../../time/moment';
import type { Fact, FactTold, Look } from './fact';
import { inTime } from './owner';
import { nameOf, rowOfLog, stageNamed, stagePlace, whose } from './rows';

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
  const find = rowOfLog(plan);
  const found = new Map<string, Fact>();
  for (const rows of moves.values()) {
    if (rows.length < 2) continue;
    const later = rows.filter(
      (row, at) => dayOf(row.at) >= from && (at === 0 || isEarlier(rows[at - 1]!.date!, row.date!)),
    );
    const second = later[1];
    const placed = second && find(second.order);
    const stage = placed && stageNamed(placed, second.stage);
    if (!placed || !stage) continue;
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
