import { keyFor, word, type Words } from './words';

/** The sheets that Gendan adds to a workbook. */
export type OurSheet = 'settings' | 'process' | 'people' | 'calendar' | 'log' | 'today';

export const SHEET_NAMES: Words<OurSheet> = {
  settings: word('跟单_设置', 'Gendan Settings'),
  process: word('跟单_流程', 'Gendan Process'),
  people: word('跟单_人员', 'Gendan People'),
  calendar: word('跟单_日历', 'Gendan Calendar'),
  log: word('跟单_记录', 'Gendan Log'),
  today: word('跟单_今天', 'Gendan Today'),
};

/** Which of our sheets a name stands for, in either language; undefined for a team's own sheet. */
export function ourSheet(name: string): OurSheet | undefined {
  return /^(跟单_|gendan[ _])/i.test(name.trim()) ? keyFor(SHEET_NAMES, name) : undefined;
}

/** Whether a sheet belongs to Gendan: one of ours, or one that a later version adds under the same prefix. */
export function isOurSheet(name: string): boolean {
  return /^(跟单_|gendan )/i.test(name.trim());
}

/** The result columns beside a team's own. */
export type ResultColumn = 'next' | 'owner' | 'due' | 'status' | 'left' | 'note';

export const RESULT_TITLES: Words<ResultColumn> = {
  next: word('跟单·下一步', 'Gendan: Next'),
  owner: word('跟单·责任人', 'Gendan: Owner'),
  due: word('跟单·截止', 'Gendan: Due'),
  status: word('跟单·状态', 'Gendan: Status'),
  left: word('跟单·剩余', 'Gendan: Left'),
  note: word('跟单·说明', 'Gendan: Note'),
};

/** Which result column a header is; undefined for a column of the team's own. The prefix keeps the two apart. */
export function resultColumn(header: string): ResultColumn | undefined {
  return /^\s*(跟单\s*[·・.:：]|gendan\s*[:：])/i.test(header) ? keyFor(RESULT_TITLES, header) : undefined;
}
