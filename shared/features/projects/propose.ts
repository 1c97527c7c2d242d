import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { GANTT } from '../../projects/gantt/gantt.sheet';
import { ganttPatch } from '../../projects/gantt/renew';
import { recordContext } from '../../orders/records';
import type { Proposal } from '../../proposals/proposal';
import { sheetFor } from '../../records/find';
import { projectsOf } from '../../projects/projects-of';

/** Whether the book has the sheet of the Gantt. */
export const hasGantt = (plan: Plan): boolean =>
  sheetFor(plan.book, GANTT, recordContext(plan).mappings) !== undefined;

/** Brings 跟单_甘特 up to date; a book without it gets it. RecordHeaderLost. */
export function proposeGantt(plan: Plan): Proposal {
  const { zh, en } = GANTT.title;
  return {
    title: hasGantt(plan)
      ? both(`更新“${zh}”`, `Bring ${en} up to date`)
      : both(`新建“${zh}”`, `Add the sheet ${en}`),
    patch: ganttPatch(plan, projectsOf(plan)),
    notes: [
      both(
        '这张表由跟单写，手改的内容下次更新会被覆盖；日期要改，请改订单表或“跟单_项目”。',
        'Gendan writes this sheet and replaces what is typed into it; dates are changed in the order sheets or in Gendan Projects.',
      ),
    ],
  };
}
