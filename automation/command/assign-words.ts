import { both, type Bilingual } from '../../shared/lang';

const stages = (n: number): string => `${n} ${n === 1 ? 'stage' : 'stages'}`;

/** What `gendan assign` says. */
export const ASSIGN_SAY = {
  ofOption: both('移交这个人的工作；分岗时：只分这个人的', 'hand over the work of this person; with --split: only their part'),
  splitOption: both('分岗或换人：哪个角色，如 单证员', 'split a role or hand it on: which one, e.g. docs'),
  fromOption: both('分岗从哪天起，如 2026-06-01', 'the first day of the split, e.g. 2026-06-01'),
  toOption: both(
    '分岗后由谁做，几个用逗号分开；限定国家写在冒号后，如 "李娜:欧盟/英国,赵磊"',
    'who does it from then on, with commas between; countries after a colon: "Li Na:EU/UK,Zhao Lei"',
  ),
  previewOption: both('只看，不写（默认）', 'only show it (the default)'),
  writeOption: both('写入工作簿（同意后；可撤回）', 'write into the workbook once you agree (it can be taken back)'),
  asOption: both('以谁的名义', 'who acts'),
  examples: both(
    '例：\n  gendan assign 工作簿 --preview\n  gendan assign 工作簿 --of 王丽 --write\n  gendan assign 工作簿 --split 单证员 --from 2026-06-01 --to "李娜:欧盟,赵磊" --write',
    'Examples:\n  gendan assign BOOK --preview\n  gendan assign BOOK --of "Wang Li" --write\n  gendan assign BOOK --split docs --from 2026-06-01 --to "Li Na:EU,Zhao Lei" --write',
  ),
  noTeam: both(
    '还没有人员表，没法分配。先 gendan init 工作簿，在“跟单_人员”里写上姓名和角色。',
    'There is no team list, so nothing can be shared out. Run gendan init BOOK first and fill in names and roles in Gendan People.',
  ),
  order: both('订单', 'Order'),
  stage: both('节点', 'Stage'),
  due: both('截止', 'Due'),
  now: both('现在', 'Now'),
  then: both('改为', 'Then'),
  why: both('理由', 'Why'),
  nobody: both('（没有人）', '(nobody)'),
  person: both('人员', 'Person'),
  before: both('现在（小时）', 'Now (h)'),
  after: both('之后（小时）', 'Then (h)'),
  week: both('本周可用', 'Week (h)'),
  count: (count: number, unplaced: number, kept: number): Bilingual => {
    const zh = [`要换人或没有人的 ${count} 项`, unplaced > 0 && `其中 ${unplaced} 项找不到人`, kept > 0 && `另有 ${kept} 项不用动`];
    const en = [`${stages(count)} to change hands or without anybody`, unplaced > 0 && `${unplaced} of them without anybody suited`, kept > 0 && `${kept} more stay as they are`];
    return both(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
  },
  none: both('没有要分配的：表里没写到人的都有人做，负荷也还均匀。', 'Nothing to share out: what no row names anybody for has its people, and the loads are even.'),
  noneOf: (name: string): Bilingual => both(`${name}没有可移交的工作。`, `${name} has no work to hand over.`),
  howTo: both('写入：加上 --write', 'To write it: add --write'),
  splitCount: (count: number, orders: number, day: string): Bilingual =>
    both(`${day}：还没做完的 ${count} 项换人（${orders} 单）`, `${day}: ${stages(count)} still open change hands (${orders} ${orders === 1 ? 'order' : 'orders'})`),
  goes: (name: string, count: number): Bilingual => both(`给${name || '（没有人）'}：${count} 项`, `to ${name || '(nobody)'}: ${count}`),
  stays: (name: string, count: number): Bilingual =>
    both(
      `行里或记录里写着${name}的 ${count} 项不动；要移交：gendan assign 工作簿 --of ${name}`,
      `${stages(count)} that a row or the log gives to ${name} by name ${count === 1 ? 'stays' : 'stay'}; to hand over: gendan assign BOOK --of "${name}"`,
    ),
  nothing: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
  nothingWritten: both('没有一项能分给合适的人，什么也没有写。', 'No stage goes to anybody suited, so nothing was written.'),
  badRole: (text: string, known: string): Bilingual => both(`没有角色“${text}”。可用：${known}。`, `There is no role “${text}”. There are: ${known}.`),
  badDay: (text: string): Bilingual => both(`--from “${text}”不是日期。请写成 2026-06-01。`, `--from "${text}" is no date. Write 2026-06-01.`),
  splitNeeds: both('分岗要写三样：--split 角色 --from 日期 --to 姓名。', 'A split needs all three: --split ROLE --from DATE --to NAME.'),
  unknown: (name: string): Bilingual =>
    both(`人员表里没有“${name}”。`, `${name} is not on the team list.`),
}; // prettier-ignore
