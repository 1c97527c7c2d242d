import type { LogRow } from '../../../config';
import { both, type Lang } from '../../../lang';
import { hourWords } from '../../../orders/section-parts';
import { dayOf, isEarlier } from '../../../time/moment';
import type { Fact, Look } from './fact';
import { inTime } from './owner';
import { nameOf, rowOfLog, stageNamed, stagePlace, whose } from './rows';

/** Stages that got more time twice or more since the norm holds. Dates that were drawn in, or said again, are no more time. */
export const movedTwice: Look = (plan, { from }) => {
  const moves = new Map<string, LogRow[]>();
  for (const row of inTime(plan.config.log, 'due', 'reopened')) {
    const name = `${row.order}\0${row.stage}`;
    // Begun anew: what was agreed before is over.
    if (row.event === 'reopened') moves.delete(name);
    else if (row.date !== undefined) moves.set(name, [...(moves.get(name) ?? []), row]);
  }
  const find = rowOfLog(plan);
  const found = new Map<string, Fact>();
  for (const [first, ...rest] of moves.values()) {
    const later = [first!, ...rest].filter(
      (row, at, all) => dayOf(row.at) >= from && (at === 0 || isEarlier(all[at - 1]!.date!, row.date!)),
    );
    const second = later[1];
    const placed = second && find(second.order);
    const stage = placed && stageNamed(placed, second.stage);
    if (!placed || !stage) continue;
    const owner = whose(plan, placed, stage);
    const key = [nameOf(placed), stage.key];
    const way = (lang: Lang): string => later.map(({ date }) => hourWords(date, plan.now)[lang]).join(' → ');
    found.set(key.join('/'), {
      key,
      order: nameOf(placed),
      stage: stage.key,
      owner: second.by || owner.owner,
      role: owner.role,
      on: dayOf(second.at),
      text: both(
        `${stage.name.zh}延期 ${later.length} 次：${way('zh')}`,
        `${stage.name.en} got more time ${later.length} times: ${way('en')}`,
      ),
      place: stagePlace(placed, stage),
    });
  }
  return [...found.values()];
};
