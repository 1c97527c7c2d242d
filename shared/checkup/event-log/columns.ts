import { LogColumnMissing, type Needed } from './errors';

/** Where in a row stands what; `resource` only where there is such a column. */
export interface LogColumns {
  readonly case: number;
  readonly activity: number;
  readonly time: number;
  readonly resource: number | undefined;
}

/** Names of columns as systems and people write them, the surest first; looked up without regard to case, spaces, `_` and `-`. */
const NAMES: Readonly<Record<keyof LogColumns, readonly string[]>> = {
  case: ['case_id', 'case:concept:name', 'case', 'caseno', 'case number', 'case key', 'trace_id', 'trace', 'order_id', 'order_no', 'order number', 'order', '订单号', '订单编号', '单号', '合同号', '订单', '案例编号', '案例id', '案例', '实例编号', '流程实例', '流程编号'],
  activity: ['activity', 'concept:name', 'activity name', 'activity_id', 'task', 'task name', 'stage', 'step', 'event', 'event name', '节点', '活动', '活动名称', '环节', '步骤', '任务', '操作', '事件'],
  time: ['timestamp', 'time:timestamp', 'complete timestamp', 'completion timestamp', 'completed', 'complete time', 'completion time', 'end timestamp', 'end time', 'event time', 'datetime', 'time', 'date', 'start timestamp', 'start time', '时间', '时间戳', '完成时间', '发生时间', '操作时间', '结束时间', '日期时间', '完成日期', '日期', '开始时间'],
  resource: ['resource', 'org:resource', 'resource name', 'user', 'user name', 'owner', 'performer', 'employee', 'person', '负责人', '责任人', '资源', '执行人', '经办人', '操作人', '处理人', '人员', '员工', '姓名'],
}; // prettier-ignore

/** Finds the columns in a header. LogColumnMissing. */
export function logColumns(header: readonly string[]): LogColumns {
  const { case: of, activity, time, resource } = found(header);
  if (of === undefined || activity === undefined || time === undefined) {
    const missing: Needed[] = [];
    if (of === undefined) missing.push('case');
    if (activity === undefined) missing.push('activity');
    if (time === undefined) missing.push('time');
    throw new LogColumnMissing(missing, header);
  }
  return { case: of, activity, time, resource };
}

/** How many of the columns that every log has are in a header. */
export const columnsFound = (header: readonly string[]): number =>
  Object.values(found(header)).filter((column) => column !== undefined).length;

function found(header: readonly string[]): Readonly<Record<keyof LogColumns, number | undefined>> {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    const plain = simplified(name);
    if (!places.has(plain)) places.set(plain, at);
  });
  const placeOf = (names: readonly string[]): number | undefined =>
    names.map((name) => places.get(simplified(name))).find((place) => place !== undefined);
  return {
    case: placeOf(NAMES.case),
    activity: placeOf(NAMES.activity),
    time: placeOf(NAMES.time),
    resource: placeOf(NAMES.resource),
  };
}

const simplified = (name: string): string =>
  name
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
