import { both, type Bilingual } from '../../../shared/lang';

/** What the view of norms says. */
export const NORMS_WORDS = {
  title: both('规范', 'Norms'),
  norms: both('约定的规范', 'Agreed norms'),
  none: both(
    '还没有规范。下面是团队常用的几条，挑几条开始；从加上那天起算，以前的事不追究。',
    'There are no norms yet. Below are those that teams usually agree on: pick some to begin with. They hold from the day on which they are added; what happened before is held against nobody.',
  ),
  wrong: (count: number): Bilingual =>
    both(
      `有 ${count} 行写得不完整，没有起作用：见“数据问题”。`,
      `${count} ${count === 1 ? 'row is' : 'rows are'} incomplete and ${count === 1 ? 'does' : 'do'} not count: see Findings.`,
    ),
  version: (version: number): Bilingual => both(`第 ${version} 版`, `v${version}`),
  from: ({ zh, en }: Bilingual): Bilingual => both(`${zh}起`, `from ${en}`),
  off: both('停用', 'Off'),
  notYet: both('还没生效', 'Not in force yet'),
  byPeople: both('由人看', 'Kept by people'),
  forRoles: ({ zh, en }: Bilingual): Bilingual => both(`适用：${zh}`, `For: ${en}`),
  unread: (count: number): Bilingual => both(`${count} 人未读`, `${count} unread`),
  notRead: (names: readonly string[]): Bilingual =>
    both(`还没读：${names.join('、')}`, `Not read by ${names.join(', ')}`),
  allRead: both('都读过了', 'Read by everybody'),
  thisWeek: (count: number): Bilingual => both(`本周 ${count}`, `${count} this week`),
  weeks: ([now = 0, ...before]: readonly number[]): Bilingual =>
    both(
      `登记的违规：本周 ${now}；前四周 ${before.join('、')}（近的在前）`,
      `Breaches written down: ${now} this week; in the four before, the latest first: ${before.join(', ')}`,
    ),
  found: (count: number): Bilingual => both(`待登记 ${count}`, `${count} to be written down`),
  turnOn: both('启用', 'Turn on'),
  turnOff: both('停用', 'Turn off'),
  edit: both('修改', 'Edit'),
  toSheet: both('在表里看', 'Show in the sheet'),
  toRead: (count: number): Bilingual =>
    both(`有 ${count} 条规范你还没读过。`, `There ${count === 1 ? 'is 1 norm' : `are ${count} norms`} that you have not read.`),
  read: both('我已阅', 'I have read this'),
  isNew: both('新', 'New'),
  add: both('自己写一条', 'Write one'),
  offered: both('常用的规范', 'Usual norms'),
  addPicked: (count: number): Bilingual =>
    count === 0 ? both('加上', 'Add') : both(`加上 ${count} 条`, `Add ${count}`),
  breaches: both('查到的违规', 'Breaches found'),
  clean: both('没有查到违规。', 'No breach was found.'),
  unwritten: both(
    '还没登记。登记后在“事项”里由本人知悉；整表更新时会自动登记。',
    'Not written down yet. Once they are, those whom they concern acknowledge them in Matters; a full update writes them down by itself.',
  ),
  open: (count: number): Bilingual => both(`登记 ${count} 件`, `Write down ${count}`),
  more: (count: number): Bilingual => both(`还有 ${count} 件`, `${count} more`),
  mine: both('等你知悉', 'For you to acknowledge'),
  acknowledge: (count: number): Bilingual => both(`知悉 ${count} 件`, `Acknowledge ${count}`),
  goTo: (text: string): Bilingual => both(`转到单元格：${text}`, `Go to the cell: ${text}`),
} as const; // prettier-ignore
