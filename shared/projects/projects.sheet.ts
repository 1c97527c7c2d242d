import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word, type Words } from '../templates/vocabulary/words';

export type ProjectState = 'on' | 'paused' | 'done' | 'cancelled';

const PROJECT_STATES: Words<ProjectState> = {
  on: word('进行中', 'On', '启用, Active, Open'),
  paused: word('暂停', 'Paused', 'On hold'),
  done: word('已完成', 'Done', '完成, 已结束, Closed'),
  cancelled: word('已取消', 'Cancelled', '取消, Canceled'),
};

/** 跟单_项目: big business that goes over several orders; a row of the project itself, and one for each milestone. */
export const PROJECTS = recordSheet({
  key: 'projects',
  title: word('跟单_项目', 'Gendan Projects'),
  about: both(
    '一个项目一行，每个里程碑再一行（编号相同）。订单各走各的流程，“先后”写订单之间谁等谁；关键路径和最早、最晚由跟单按工作日历推算，不用手填。',
    'One row per project and one more per milestone, with the same number. Each order takes its own process, "Links" says which order waits for which; critical path, early and late dates are worked out on the working calendars and never typed.',
  ),
  rowKey: ['number', 'milestone'],
  header: ['number', 'orders'],
  columns: [
    { key: 'number', kind: 'text', title: word('项目编号', 'Project', '编号, 项目, Project no., Number'), required: true, digits: true, width: 12, help: both('自取，如 P-1；里程碑写所属项目的编号', 'Any, such as P-1; a milestone has the number of its project') },
    { key: 'milestone', kind: 'text', title: word('里程碑', 'Milestone'), digits: true, width: 20, help: both('空着：这一行就是项目', 'Blank: this row is the project itself') },
    { key: 'name', kind: 'text', title: word('名称', 'Name', '项目名称, Project name'), width: 24 },
    { key: 'orders', kind: 'order', many: true, isOne: () => true, title: word('订单', 'Orders', '订单号, 包含订单, Order'), digits: true, width: 30, wrap: true, help: both('用、分开；里程碑空着：项目的全部订单', 'Joined by commas; blank in a milestone: all orders of the project') },
    { key: 'stage', kind: 'stage', title: word('节点', 'Stage'), width: 16, help: both('订单都做完这个节点就算达成；空着：开船', 'Reached when all its orders have done this stage; blank: the sailing') },
    { key: 'due', kind: 'date', title: word('目标日期', 'Target date', '目标, 截止, 要求日期, Due'), width: 12 },
    { key: 'manager', kind: 'person', title: word('项目经理', 'Manager', '负责人, 经理, Owner, Project manager'), width: 12 },
    { key: 'team', kind: 'person', many: true, title: word('团队', 'Team', '成员, 项目组, Members'), width: 24, wrap: true },
    { key: 'links', kind: 'list', isOne: () => true, title: word('先后', 'Links', '前置, 依赖, Dependencies, After'), width: 36, wrap: true, help: both('“FY26-001/装柜 > FY26-002/订舱”：左边做完，右边才能开始', '“FY26-001/Container loading > FY26-002/Booking”: the right one begins when the left one is done') },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: PROJECT_STATES, default: 'on', width: 10 },
    { key: 'note', kind: 'long', title: word('备注', 'Note'), width: 30, wrap: true },
  ],
}); // prettier-ignore

/** A row of 跟单_项目: a project, or one of its milestones. */
export type ProjectRow = RecordOf<typeof PROJECTS>;
