import type { ProcessRow } from '../../process/row';
import { word, type Words } from './words';

/** Column titles of the config sheets. */
export const PROCESS_TITLES: Words<keyof ProcessRow> = {
  variant: word('流程', 'Process', '变体, Variant'),
  applies: word('适用条件', 'Applies when', '条件, Condition'),
  key: word('节点代码', 'Stage key', '代码, Code'),
  name: word('节点', 'Stage', '节点名称, 名称, Stage name'),
  role: word('负责角色', 'Role', '角色'),
  after: word('前置节点', 'After', '前置, Predecessors'),
  startFrom: word('起算日', 'Start from', '起算, Starts from'),
  limit: word('时限', 'Limit', 'Time limit'),
  calendar: word('日历', 'Calendar'),
  notLater: word('硬性期限', 'Not later than', '最晚不迟于, Hard deadline'),
  roll: word('遇休息日', 'On closed days', '顺延, Roll'),
  gate: word('放行条件', 'Gate', '门槛, Must be done first'),
  waitsOn: word('可等待方', 'Waits on', '等待方, Waits for'),
  warn: word('提前提醒', 'Warn before', '预警, Warn'),
  escalate: word('逾期升级', 'Escalate', '升级'),
  evidence: word('完成依据', 'Evidence', '依据, 证据'),
  checklist: word('检查清单', 'Checklist', '检查项'),
  document: word('产出单据', 'Documents', '单据, 文件, Document'),
  source: word('出处与等级', 'Source', '出处, 来源'),
  confirmed: word('已确认', 'Confirmed', '确认'),
};

export type PeopleColumn =
  | 'name' | 'aliases' | 'roles' | 'skills' | 'markets' | 'deputies' | 'calendar' | 'capacity' | 'absences' | 'email'
  | 'from' | 'until'; // prettier-ignore

export const PEOPLE_TITLES: Words<PeopleColumn> = {
  name: word('姓名', 'Name', '名字, 人员, Person'),
  aliases: word('别名', 'Also written', '其他写法, 英文名, Aliases, Nickname'),
  roles: word('角色', 'Roles', '岗位, 职务, Role'),
  skills: word('技能(0-3)', 'Skills (0-3)', '技能, Skills'),
  markets: word('负责市场', 'Markets', '市场, 国家, Countries'),
  deputies: word('备份人', 'Deputies', '代理人, Deputy, Backup'),
  calendar: word('日历', 'Calendar'),
  capacity: word('每周工时', 'Hours a week', '工时, Capacity, Hours'),
  absences: word('请假', 'Absences', '休假, 缺勤, Leave, Absence'),
  email: word('邮箱', 'E-mail', '电子邮件, Email, Mail'),
  from: word('生效', 'In role from', '生效日, 生效日期, 任职日期, 到岗日期, From, Start'),
  until: word('失效', 'In role until', '失效日, 失效日期, 离任日期, 离岗日期, Until, End'),
};

export type CalendarColumn = 'calendar' | 'kind' | 'from' | 'to' | 'hours' | 'label' | 'labelEn' | 'source';

export const CALENDAR_TITLES: Words<CalendarColumn> = {
  calendar: word('日历', 'Calendar', '日历名称, Calendar name'),
  kind: word('类型', 'Kind', 'Type'),
  from: word('开始日期', 'From', '日期, 从, Date, Start'),
  to: word('结束日期', 'To', '到, 至, End'),
  hours: word('时间', 'Hours', '工作时间, 时段, Working hours, Week'),
  label: word('说明', 'Label', '名称, 备注, Holiday'),
  labelEn: word('英文说明', 'Label in English', '英文名称'),
  source: word('出处', 'Source', '来源'),
};

export type LogColumn =
  | 'at' | 'order' | 'stage' | 'event' | 'date' | 'value' | 'due' | 'by' | 'note' | 'version' | 'seen'; // prettier-ignore

export const LOG_TITLES: Words<LogColumn> = {
  at: word('时间', 'Time', '记录时间, When'),
  order: word('订单', 'Order', '订单号, Order no'),
  stage: word('节点', 'Stage'),
  event: word('事件', 'Event'),
  date: word('日期', 'Date', '发生日期'),
  value: word('内容', 'Value', '等待方, 结果, Party, Result'),
  due: word('截止', 'Due', 'Deadline'),
  by: word('操作人', 'By', '记录人'),
  note: word('备注', 'Note', '说明, Remark'),
  version: word('规则版本', 'Rule version', '版本, Version'),
  seen: word('当时所见', 'Seen', '所见值, Value seen'),
};

export type SettingsColumn =
  'sheet' | 'item' | 'column' | 'header' | 'value' | 'stage' | 'kind' | 'confirmed' | 'note';

export const SETTINGS_TITLES: Words<SettingsColumn> = {
  sheet: word('工作表', 'Sheet', '表'),
  item: word('项目', 'Setting', '设置项, Item'),
  column: word('列', 'Column', '列号'),
  header: word('列标题', 'Header', '表头'),
  value: word('值', 'Value', '字段, 含义, Field, Meaning'),
  stage: word('节点', 'Stage'),
  kind: word('计划/实际', 'Plan / actual', '类型, Kind'),
  confirmed: word('已确认', 'Confirmed', '确认'),
  note: word('说明', 'Note', '备注'),
};

export type TodayColumn = 'now' | 'note';

export const TODAY_TITLES: Words<TodayColumn> = {
  now: word('计算时刻', 'Computed for', '截至, 今天, As of, Now, Today'),
  note: word('说明', 'Note'),
};
