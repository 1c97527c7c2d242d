import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { word, type Words } from '../templates/vocabulary/words';
import { FIGURES } from './definitions.data';
import type { FigureKey } from './figure';
import { PERIOD_WORDS } from './periods';

export type GoalState = 'on' | 'off' | 'done';

const GOAL_STATES: Words<GoalState> = {
  on: word('进行中', 'On', '启用, 有效, Active'),
  off: word('暂停', 'Paused', '停用, Off'),
  done: word('已结束', 'Ended', '结束, 已完成, Done, Closed'),
};

/** Figures by their titles, as cells name them. */
export const FIGURE_WORDS = Object.fromEntries(
  FIGURES.map(({ key, title }) => [key, word(title.zh, title.en)]),
) as Words<FigureKey>;

/** 跟单_目标: what the team wants of a figure, over which time. */
export const GOALS = recordSheet({
  key: 'goals',
  title: word('跟单_目标', 'Gendan Goals'),
  about: both(
    '一个目标一行：哪个指标，谁的，要到多少，按周到按年算。范围空着是全队的；本期全队目标写在“今天”和每日邮件里。',
    'One row per goal: which figure, whose, how much, by week to year. A blank scope is the whole team; its goals of the running period stand in Today and in the daily mail.',
  ),
  rowKey: ['number'],
  header: ['number', 'figure'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', '目标编号, No.'), required: true, unique: true, digits: true, width: 10, help: both('自取，如 G-1', 'Any, such as G-1') },
    { key: 'figure', kind: 'choice', title: word('指标', 'Figure', '指标名称, Measure, KPI'), choices: FIGURE_WORDS, required: true, width: 24 },
    { key: 'scope', kind: 'text', title: word('范围', 'Scope', '谁的, For'), width: 16, help: both('空着：全队；也可写人、角色，“节点按时率”还可写节点', 'Blank: the team; or a person, a role, and for "Stages on time" a stage') },
    { key: 'target', kind: 'number', title: word('目标值', 'Target', '目标, Goal'), required: true, least: 0, most: 366, width: 10, help: both('比率写 95%，天数写 3', 'Shares such as 95%, days such as 3') },
    { key: 'period', kind: 'choice', title: word('期间', 'Period', '周期'), choices: PERIOD_WORDS, default: 'month', width: 10, help: both('空着按月', 'Blank: by month') },
    { key: 'owner', kind: 'person', title: word('负责人', 'Owner', '责任人'), width: 12 },
    { key: 'parent', kind: 'text', title: word('上级目标', 'Parent goal', '上级, Parent'), digits: true, width: 12, help: both('上级目标的编号', 'The number of the goal that it serves') },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: GOAL_STATES, default: 'on', width: 10 },
  ],
}); // prettier-ignore

export type GoalRow = RecordOf<typeof GOALS>;
