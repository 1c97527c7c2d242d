import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word, type Words } from '../../templates/vocabulary/words';

export type GanttState = 'project' | 'milestone' | 'reached' | 'done' | 'open' | 'waiting' | 'late';

const GANTT_STATES: Words<GanttState> = {
  project: word('项目', 'Project'),
  milestone: word('里程碑', 'Milestone'),
  reached: word('已达成', 'Reached'),
  done: word('已完成', 'Done'),
  open: word('进行', 'Open'),
  waiting: word('等待', 'Waiting'),
  late: word('逾期', 'Late'),
};

/** 跟单_甘特: the tasks of the projects under way, over the days and over weeks. Written by Gendan; the weeks stand to the right of these columns. */
export const GANTT = recordSheet({
  key: 'gantt',
  title: word('跟单_甘特', 'Gendan Gantt'),
  about: both(
    '进行中的项目，一步一行：最早、最晚、余量、是不是在关键路径上；右边按周画条：■ 关键，□ 其他，▨ 等待，● 已完成，▲ 逾期，– 余量，◆ 里程碑，◇ 目标。',
    'The projects under way, one row per step: early and late dates, slack, whether it is critical; to the right a bar by weeks: ■ critical, □ other work, ▨ waiting, ● done, ▲ late, – slack, ◆ milestone, ◇ target.',
  ),
  rowKey: ['project', 'order', 'step'],
  header: ['project', 'step', 'start'],
  mayRepeat: true,
  generated: true,
  columns: [
    { key: 'project', kind: 'text', title: word('项目', 'Project'), required: true, digits: true, width: 9 },
    { key: 'order', kind: 'order', title: word('订单号', 'Order'), digits: true, width: 16 },
    { key: 'step', kind: 'text', title: word('步骤', 'Step'), digits: true, width: 24 },
    { key: 'owner', kind: 'person', title: word('责任人', 'Owner'), width: 10 },
    { key: 'state', kind: 'choice', choices: GANTT_STATES, title: word('状态', 'State'), width: 10 },
    { key: 'start', kind: 'date', title: word('最早开始', 'Start'), width: 12, help: both('已完成的：实际', 'Of what is done: as it was') },
    { key: 'finish', kind: 'date', title: word('最早完成', 'Finish'), width: 12 },
    { key: 'lateFinish', kind: 'date', title: word('最晚完成', 'Latest finish'), width: 12, help: both('再晚，项目就推迟', 'Any later moves the end of the project') },
    { key: 'slack', kind: 'number', title: word('余量', 'Slack'), width: 8, help: both('工作日', 'In working days') },
    { key: 'critical', kind: 'yes-no', title: word('关键', 'Critical'), width: 8 },
    { key: 'due', kind: 'date', title: word('截止', 'Due'), width: 12, help: both('项目和里程碑：目标日期', 'Of projects and milestones: the target') },
    { key: 'asOf', kind: 'date', title: word('推算日', 'As of'), width: 12, help: both('按这一天推算；点“更新”重新推算', 'Worked out on this day; bring the sheet up to date for another') },
  ],
}); // prettier-ignore

export type GanttSheetRow = RecordOf<typeof GANTT>;
