import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { YES_NO } from '../templates/vocabulary';
import { word, type Words } from '../templates/vocabulary/words';

/** What points are given for: facts of the log alone, never speed. */
export type PointFact = 'accepted' | 'helped' | 'papers' | 'card';

export const POINT_FACTS: Words<PointFact> = {
  accepted: word('交接一次通过', 'Hand-off accepted first time', '一次接受'),
  helped: word('替人顶班按时做完', 'Help during absence', '顶班, 帮忙, Help'),
  papers: word('单证一次做对', 'Documents right first time', '单证一次通过'),
  card: word('知识卡有用', 'Card used', '知识卡, Card'),
};

export type PointState = 'proposed' | 'approved' | 'refused' | 'appealed' | 'frozen';

export const POINT_STATES: Words<PointState> = {
  proposed: word('待核准', 'Proposed', '待批, Pending'),
  approved: word('已核准', 'Approved', '核准, 通过'),
  refused: word('不给', 'Refused', '不核准, 驳回'),
  appealed: word('申诉中', 'Appealed', '申诉, Appeal'),
  frozen: word('冻结', 'Frozen', '客诉冻结'),
};

/** 跟单_积分规则: for which facts how many points are proposed. */
export const POINT_RULES = recordSheet({
  key: 'pointrules',
  title: word('跟单_积分规则', 'Gendan Point Rules'),
  about: both(
    '一条规则一行：记录里的哪种事实，给几分。没有这张表就不算积分。',
    'One rule per row: which fact of the log is worth how many points. Without this sheet no points are counted.',
  ),
  rowKey: ['rule'],
  columns: [
    { key: 'rule', kind: 'text', title: word('规则', 'Rule', '名称, Name'), required: true, unique: true, digits: true, width: 20 },
    { key: 'fact', kind: 'choice', title: word('事实', 'Fact', '依据'), choices: POINT_FACTS, required: true, width: 24 },
    { key: 'points', kind: 'number', title: word('分', 'Points', '分数, 积分'), required: true, least: 0, most: 1000, width: 8 },
    { key: 'most', kind: 'number', title: word('每月封顶', 'Most a month', '封顶, Cap'), least: 0, width: 10, help: both('每人每月最多几分；空着不限', 'Points per person and month; blank: no limit') },
    { key: 'approver', kind: 'person', title: word('核准人', 'Approved by', '批准人, Approver'), width: 12, help: both('谁核准这类积分；空着：经理', 'Who approves these points; blank: a manager') },
    { key: 'on', kind: 'choice', title: word('启用', 'On', '是否启用, Active'), choices: YES_NO, default: 'yes', width: 8 },
  ],
}); // prettier-ignore

/** 跟单_积分: points for help, each resting on facts that anybody can look up, approved by somebody else. */
export const POINTS = recordSheet({
  key: 'points',
  title: word('跟单_积分', 'Gendan Points'),
  about: both(
    '一笔积分一行：谁、按哪条规则、凭记录里的哪一行、几分。由别人核准；本人可以申诉；有未了结客诉的订单先冻结。',
    'One row per award: who, by which rule, on which row of the log, how many points. Somebody else approves it, the person may appeal, and those of an order with an open claim are frozen.',
  ),
  rowKey: ['number'],
  header: ['number', 'points'],
  columns: [
    { key: 'number', kind: 'text', title: word('编号', 'Number', 'No.'), required: true, unique: true, digits: true, width: 24 },
    { key: 'day', kind: 'date', title: word('日期', 'Date'), width: 12 },
    { key: 'person', kind: 'person', title: word('人员', 'Person', '姓名, 人, Name'), required: true, width: 12 },
    { key: 'rule', kind: 'text', title: word('规则', 'Rule'), required: true, digits: true, width: 20 },
    { key: 'order', kind: 'order', title: word('订单', 'Order', '订单号, Order no.'), digits: true, width: 16 },
    { key: 'stage', kind: 'stage', title: word('节点', 'Stage'), width: 16 },
    { key: 'evidence', kind: 'text', title: word('依据', 'Evidence', '证据'), digits: true, width: 30 },
    { key: 'points', kind: 'number', title: word('分', 'Points', '分数, 积分'), required: true, width: 8 },
    { key: 'state', kind: 'choice', title: word('状态', 'State', 'Status'), choices: POINT_STATES, default: 'proposed', width: 10 },
    { key: 'approver', kind: 'person', title: word('核准人', 'Approved by', '批准人, Approver'), width: 12 },
    { key: 'appeal', kind: 'long', title: word('申诉', 'Appeal'), width: 30, wrap: true },
    { key: 'decision', kind: 'long', title: word('决定/理由', 'Decision / reason', '决定, 理由, Reason'), width: 30, wrap: true },
  ],
}); // prettier-ignore

export type PointRule = RecordOf<typeof POINT_RULES>;
export type PointRow = RecordOf<typeof POINTS>;
