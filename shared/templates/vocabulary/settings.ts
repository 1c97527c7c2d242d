import type { ColumnKind } from '../../mapping/mapping';
import { MEANINGS, type StatusMeaning } from '../../mapping/status-meaning';
import type { LogEventKind } from '../../process/log';
import type { DayOverride } from '../../time/calendar-data';
import { word, type Word, type Words } from './words';

/** Words for the cells of the config sheets. */
export type YesNo = 'yes' | 'no';

export const YES_NO: Words<YesNo> = {
  yes: word('是', 'Yes', 'Y, true, 1, √, ✓, ✔, ok, 对, 已确认, 确认'),
  no: word('否', 'No', 'N, false, 0, ×, ✗, 未, 不, 未确认'),
};

export const EVENT_WORDS: Words<LogEventKind> = {
  done: word('完成', 'Done', '已完成'),
  waiting: word('等待', 'Waiting', '暂停, 待, On hold, Paused'),
  chased: word('催办', 'Chased', '已催'),
  resumed: word('恢复', 'Resumed', '继续'),
  waived: word('豁免', 'Waived', '已豁免, 跳过'),
  reopened: word('重开', 'Reopened', '重新打开'),
  owner: word('换责任人', 'Owner', '责任人, 转交, Reassigned'),
  due: word('改截止', 'Due', '延期, 截止, Extended'),
  cancelled: word('取消', 'Cancelled', '已取消, Canceled'),
  judged: word('判定', 'Judged'),
  promised: word('原交期', 'Promised', '交期, 约定交期, Promise'),
  note: word('备注', 'Note', '说明'),
  answer: word('答复', 'Answer', '回答, 已答复, Answered'),
  handed: word('交出', 'Handed over', '已交出, 交接, Handed'),
  accepted: word('接受', 'Accepted', '已接受, 接收'),
  rejected: word('退回', 'Rejected', '已退回, 拒收, Returned'),
  used: word('知识有用', 'Card used', '有用, Used, Useful'),
  nolesson: word('没什么可学', 'No lesson', '不用写知识卡, Nothing to learn'),
};

export const JUDGED_WORDS: Words<'on time' | 'late'> = {
  'on time': word('按时', 'On time'),
  late: word('逾期', 'Late'),
};

/** Rows of 跟单_日历: the week of a calendar, single days, and what its list of days off covers. */
export type CalendarRowKind = 'week' | 'coverage' | DayOverride['kind'];

export const CALENDAR_KINDS: Words<CalendarRowKind> = {
  week: word('每周', 'Week', '工作周, 周历'),
  coverage: word('已核年份', 'Covered', '覆盖期, 覆盖, Coverage'),
  holiday: word('放假', 'Holiday', '假期, 节假日, 休息, Day off'),
  'make-up': word('调休补班', 'Make-up day', '补班, 调休, 上班, Make-up working day'),
  'half day': word('半天', 'Half day', '半日'),
  overtime: word('加班', 'Overtime'),
  company: word('公司安排', 'Company', '公司, 公司放假'),
};

export const COLUMN_KINDS: Words<ColumnKind> = {
  plan: word('计划', 'Plan', '预计, Planned'),
  actual: word('实际', 'Actual', '完成'),
  value: word('数据', 'Value', '值'),
};

const meaning = (means: StatusMeaning, also: string): Word => ({ ...MEANINGS[means], also });

/** What a word of the team's own says of an order, with what else people write for it. */
export const STATUS_MEANINGS: Words<StatusMeaning> = {
  none: meaning('none', '无, None'),
  open: meaning('open', '进行中, In progress, Still open'),
  sailed: meaning('sailed', '已出运, 已发货, 已出货, Shipped'),
  paid: meaning('paid', '已收款, 已付款, 款清'),
  closed: meaning('closed', '完成, 结案, Closed, Done'),
  cancelled: meaning('cancelled', '取消, Canceled'),
  hold: meaning('hold', 'Hold'),
  stage: meaning('stage', '节点, Stage'),
};

/** How results stand in the team's sheet. */
export type WritingMode = 'values' | 'sla' | 'native' | 'none';

export const WRITING_WORDS: Words<WritingMode> = {
  values: word('数值', 'Values', '值, Value'),
  sla: word('SLA 公式', 'SLA formulas', 'SLA, SLA函数'),
  native: word('表格自带公式', 'Native formulas', '自带公式, 原生公式, Native'),
  none: word('不写', 'Not written', '无, None, 不写结果'),
};

/** Which stages are held against the team. */
export type FollowMode = 'columns' | 'all';

export const FOLLOW_WORDS: Words<FollowMode> = {
  columns: word('表中有列的节点', 'Stages with a column', '有列, Columns'),
  all: word('全部节点', 'All stages', '全部, All'),
};

/** What a row of 跟单_设置 sets. The first ones are about the whole book, the later ones about one sheet. */
export type SettingItem =
  | 'language' | 'writing' | 'officeCalendar' | 'bankCalendar' | 'customerCalendar' | 'variant' | 'follow' | 'followed'
  | 'compliance' | 'digest' | 'digestHours' | 'managerCopy' | 'ownApproval' | 'chargesKept' | 'handOff' | 'acceptWithin' | 'sender' | 'mailLog' | 'acknowledge' | 'keepMail' | 'updateEvery' | 'meetings' | 'projectFrom' | 'book' | 'statusWord' | 'legend' | 'grain' | 'use' | 'headerRow' | 'keptState' | 'column'
  | 'recordSheet' | 'recordColumn' | 'standing' | 'kept'; // prettier-ignore

export const SETTING_ITEMS: Words<SettingItem> = {
  language: word('语言', 'Language'),
  writing: word('写入方式', 'Results as', '写入, Writing'),
  officeCalendar: word('公司日历', 'Office calendar', '办公日历, 日历, Calendar'),
  bankCalendar: word('银行日历', 'Bank calendar'),
  customerCalendar: word('客户日历', 'Customer calendar'),
  variant: word('流程', 'Process', '默认流程, Variant'),
  follow: word('跟踪范围', 'Follow', '跟踪, Follow stages, Stages followed'),
  followed: word('另外跟踪的节点', 'Also followed', '跟踪节点'),
  compliance: word('提醒合规事项', 'Compliance', '合规提醒, 合规事项, Compliance reminders'),
  digest: word('每日提醒', 'Digest', '提醒, 每日邮件, Daily digest, Reminders'),
  digestHours: word('提醒时间', 'Digest hours', '发送时间, Reminder hours'),
  managerCopy: word('经理看全组', 'Manager copy', '抄送经理, Copy to manager'),
  ownApproval: word('可核准自己的', 'Own approval', '自己核准, 允许自核, Approve own'),
  chargesKept: word(
    '银行扣费容差',
    'Bank charges',
    '收款容差, 短款容差, Bank charges allowed, Charges allowed, Short payment',
  ),
  handOff: word('交接', 'Hand-offs', '交接岗位, Hand-off'),
  acceptWithin: word('交接接受时限', 'Accept within', '接受时限, Acceptance limit'),
  sender: word('由谁发送', 'Sent from', '发送方, 发送电脑, Sender'),
  mailLog: word('来信自动登记', 'Log mail', '登记来信, 自动登记, Log incoming mail'),
  acknowledge: word('自动确认询盘', 'Acknowledge', '自动确认, 自动回复, Acknowledge inquiries, Auto-reply'),
  keepMail: word('来信保留天数', 'Keep mail', '来信保留, Keep mail for, Keep mail days'),
  updateEvery: word('更新间隔', 'Update every', '多久更新一次, 更新频率, Updates every, Update interval'),
  meetings: word('开会日', 'Meeting days', '晨会日, 例会日, 会议日, Meetings on'),
  projectFrom: word('立项金额', 'Project from', '项目起点, 立项门槛, Projects from, Project threshold'),
  book: word('工作簿编号', 'Book ID', '簿号, Book'),
  statusWord: word('状态词', 'Status word', '状态'),
  legend: word('颜色图例', 'Legend', '颜色, 图例, Colour legend, Color legend'),
  grain: word('一行代表', 'A row is', '行含义, Grain'),
  use: word('是否跟单', 'Track', '使用, Use, Track sheet, Track this sheet'),
  headerRow: word('表头行', 'Header row', '表头, Header'),
  keptState: word('填写状况', 'Column was', '填写状态'),
  column: word('列', 'Column', '表列'),
  recordSheet: word('当作', 'Stands for', '资料表, Record sheet'),
  recordColumn: word('当作的列', 'Stands for column', '资料列, Record column'),
  standing: word('一律答复', 'Standing answer', '长期答复, 默认答复'),
  kept: word('这一列', 'Column is', '是否在填, Column kept'),
};

/** The value of a column that Gendan is to leave alone. */
export const UNUSED = word('不用', 'Not used', '忽略, 无, 跳过, Ignore, Ignored, None');
