import { both, type Bilingual } from '../../../shared/lang';
import type { TeamBy, WorkKind } from '../../../shared/features/team/view';

export const SECTION_WORDS = {
  work: both('工作', 'Work'),
  handOver: both('移交', 'Hand over'),
  people: both('人员', 'People'),
} as const;

export const BY_WORDS: Readonly<Record<TeamBy, Bilingual>> = {
  person: both('人员', 'Person'),
  role: both('角色', 'Role'),
  stage: both('节点', 'Stage'),
  customer: both('客户', 'Customer'),
};

export const KIND_WORDS: Readonly<Record<WorkKind, Bilingual>> = {
  late: both('逾期', 'Late'),
  atRisk: both('有风险', 'At risk'),
  waiting: both('等待他人', 'Waiting'),
  open: both('全部', 'All'),
};

const pieces = (n: number): string => `${n} ${n === 1 ? 'piece' : 'pieces'}`;

export const TEAM_WORDS = {
  title: both('团队', 'Team'),
  sections: both('团队视图', 'Parts of the team view'),
  by: both('分组', 'Group by'),
  show: both('显示', 'Show'),
  nothingOpen: both('没有要办的工作。', 'No open work.'),
  noTeam: both('还没有人员表：表里没写到人的节点只显示角色。', 'There is no team list yet: stages whose owner the sheet does not name show no person.'), // prettier-ignore
  createList: (n: number): Bilingual => both(`用表里的 ${n} 个名字建立人员表`, `Make a team list of the ${n} names in the sheets`), // prettier-ignore
  addMissing: (n: number): Bilingual => both(`加入这 ${n} 人`, `Add these ${n}`),
  missing: (names: readonly string[], n: number): Bilingual =>
    both(`表里出现、不在人员表：${names.join('、')}${n > names.length ? '…' : ''}`, `Named in the sheets, not on the list: ${names.join(', ')}${n > names.length ? '…' : ''}`), // prettier-ignore
  /** What is none is not said, except the whole. */
  counts: (late: number, risk: number, waiting: number, open: number): Bilingual => {
    const zh = [late && `逾期 ${late}`, risk && `有风险 ${risk}`, waiting && `等待 ${waiting}`, `共 ${open}`];
    const en = [late && `${late}\u00a0late`, risk && `${risk}\u00a0at\u00a0risk`, waiting && `${waiting}\u00a0waiting`, `${open}\u00a0in\u00a0all`]; // prettier-ignore
    return both(zh.filter(Boolean).join(' · '), en.filter(Boolean).join(' · '));
  },
  moreGroups: (n: number): Bilingual => both(`还有 ${n} 组没有列出。`, `${n} more groups are not listed.`),
  outcomes: both('按时情况', 'On time or late'),
  outcomesNote: both(
    '只算表里或记录里看得出日期的已完成节点；没有确认的惯例时限不算，暂停的时间不算，轮到之前已过的硬性期限也不算本人的。',
    'Only finished stages whose dates the sheet or the log shows, by deadlines that count: no limit of practice that nobody confirmed. Paused time is left out, and a hard deadline that had passed before their turn is not theirs.',
  ),
  onTime: both('按时', 'On time'),
  doneLate: both('逾期完成', 'Done late'),
  lateNow: both('逾期未完成', 'Late, still open'),
  share: (percent: number, n: number): Bilingual =>
    both(`按时 ${percent}%（${n} 项）`, `${percent}% on time (${n})`),
  tooFew: (n: number): Bilingual => both(`只有 ${n} 项，不足以下结论`, `${n} only: too few to say`),
  excused: (n: number): Bilingual => both(`${n} 项不计入任何人。`, `${pieces(n)} held against nobody.`),
  limitInDoubt: both('几乎没人按时：先核对时限，不计入个人', 'Hardly ever on time: check the limit; counted for nobody'), // prettier-ignore
  noOutcomes: both('还没有带日期的已完成节点。', 'No finished stage has its dates yet.'),
  goTo: (order: string): Bilingual => both(`到 ${order} 所在行`, `Go to the row of ${order}`),
  choose: (order: string, stage: string): Bilingual =>
    both(`选中 ${order} ${stage}`, `Choose ${order} ${stage}`),
  handOverChosen: (n: number): Bilingual => both(`移交选中的 ${n} 项`, `Hand over the ${n} chosen`),
  previous: both('上一页', 'Previous'),
  next: both('下一页', 'Next'),
  range: (from: number, to: number, n: number): Bilingual =>
    both(`${from}–${to}，共 ${n}`, `${from}–${to} of ${n}`),
  load: both('本周负荷', 'Load this week'),
  loadNote: both('每个节点按时限折算，最多 2 小时；由他人办理的按半小时催办算，等待中的不算。', 'A stage counts by its limit, at most two hours; half an hour for chasing where others do the work, nothing while waiting.'), // prettier-ignore
} as const;

export const HAND_WORDS = {
  whose: both('移交谁的工作', 'Whose work'),
  nobody: both('（没有责任人的工作）', '(work nobody owns)'),
  unnamed: both('（表里没写到人的工作）', '(work nobody is named for)'),
  kept: (n: number): Bilingual => both(`另有 ${n} 项不用动。`, `${pieces(n)} more stay as they are.`),
  even: (n: number): Bilingual => both(`表里没写到人的 ${n} 项都有人做，负荷也还均匀。`, `The ${pieces(n)} that no row names anybody for have their people, and the loads are even.`), // prettier-ignore
  pick: both('请选择', 'Choose'),
  until: both('只移交这天以前到期的（可空）', 'Only what is due by (may stay empty)'),
  chosen: (n: number): Bilingual => both(`选中的 ${n} 项工作`, `${pieces(n)} of work chosen`),
  backToAll: both('改为按人移交', 'Hand over by person instead'),
  none: both('没有可移交的工作。', 'There is no work to hand over.'),
  noTeam: both('先在“人员”里建立人员表，才能提出人选。', 'Make a team list under “People” first; then owners can be proposed.'), // prettier-ignore
  count: (n: number, unplaced: number): Bilingual =>
    both(`${n} 项${unplaced > 0 ? `，其中 ${unplaced} 项没有合适的人` : ''}`, `${pieces(n)}${unplaced > 0 ? `, ${unplaced} without anybody suited` : ''}`), // prettier-ignore
  loads: both('移交前后的本周负荷', 'Load this week, before and after'),
  change: (before: string, after: string, week: string): Bilingual =>
    both(`${before} → ${after} 小时，可用 ${week}`, `${before} → ${after} h of ${week}`),
  newOwner: (order: string, stage: string): Bilingual => both(`${order} ${stage} 的新责任人`, `New owner of ${order} ${stage}`), // prettier-ignore
  stays: both('不移交', 'Leave as it is'),
  more: (n: number): Bilingual => both(`还有 ${n} 项按同样办法分配，预览里可以看到。`, `${n} more are shared out the same way; the preview shows them.`), // prettier-ignore
  intoColumns: (n: number): Bilingual => both(`同时改写表里的负责人列（${n} 格）`, `Also rewrite the owner columns of the sheet (${n} ${n === 1 ? 'cell' : 'cells'})`), // prettier-ignore
  preview: both('预览移交', 'Preview'),
  reset: both('恢复建议', 'Back to the proposal'),
} as const;

export const SPLIT_WORDS = {
  title: both('分岗或换人', 'Split a role or hand it on'),
  of: (name: string): Bilingual => both(`${name}：分岗或换人`, `${name}: split a role or hand it on`),
  about: both(
    '从某天起由谁做。做完的仍归原来的人；没做完、没写名字的才换人。',
    'Who does it from a day on. What is done stays with who did it; only open work without a name moves.',
  ),
  role: both('角色', 'Role'),
  from: both('从哪天起', 'From'),
  taker: (n: number): Bilingual => both(`第 ${n} 人`, `Person ${n}`),
  name: both('由谁做', 'Who does it'),
  pick: both('请选择', 'Choose'),
  markets: both('国家（空白：全部）', 'Countries (blank: all)'),
  addTaker: both('再加一人来做', 'Another person, too'),
  removeTaker: (n: number): Bilingual => both(`去掉第 ${n} 人`, `Remove person ${n}`),
  save: both('预览并保存', 'Preview and save'),
  cancel: both('取消', 'Cancel'),
  count: (n: number, orders: number, day: string): Bilingual =>
    both(`${day}：${n} 项换人（${orders} 单）`, `${day}: ${pieces(n)} of ${orders} ${orders === 1 ? 'order' : 'orders'} move`),
  goes: (name: string, n: number): Bilingual => both(`${name || '没有人'} ${n}`, `${name || 'nobody'} ${n}`),
  stays: (name: string, n: number): Bilingual =>
    both(`表里或记录里写着${name}的 ${n} 项不动；要改，保存后用“移交”。`, `${pieces(n)} that the sheet or the log gives to ${name} by name ${n === 1 ? 'stays' : 'stay'}; use “Hand over” once this is saved.`),
  nobody: both('没有人', 'nobody'),
  more: (n: number): Bilingual => both(`还有 ${n} 项没有列出。`, `${n} more are not listed.`),
} as const; // prettier-ignore

export const PEOPLE_WORDS = {
  add: both('添加人员', 'Add a person'),
  edit: (name: string): Bilingual => both(`修改${name}`, `Edit ${name}`),
  save: both('预览并保存', 'Preview and save'),
  cancel: both('取消', 'Cancel'),
  remove: both('从人员表删除', 'Take off the list'),
  name: both('姓名', 'Name'),
  roles: both('角色', 'Roles'),
  aliases: both('别名（表里的其他写法）', 'Also written (in the sheet)'),
  skills: both('技能（0–3）', 'Skills (0–3)'),
  skillsHint: both('如：审证 3、英语 2', 'Such as: L/C checked 3, English 2'),
  markets: both('负责市场', 'Markets'),
  deputies: both('备份人（按先后）', 'Deputies (in order)'),
  calendar: both('日历（空白：公司日历）', "Calendar (blank: the office's)"),
  capacity: both('每周工时', 'Hours a week'),
  email: both('邮箱', 'E-mail'),
  roleFrom: both('担任角色：从（空白：一直）', 'In the role from (blank: ever since)'),
  roleUntil: both('担任角色：到（空白：至今）', 'In the role until (blank: to date)'),
  term: (n: number): Bilingual => both(`第 ${n} 个角色或时段`, `Role or time ${n}`),
  addTerm: both('添加角色或时段', 'Add a role or time'),
  removeTerm: (n: number): Bilingual => both(`删除第 ${n} 个`, `Remove ${n}`),
  absences: both('请假', 'Absences'),
  from: both('从', 'From'),
  to: both('到', 'To'),
  addAbsence: both('添加请假', 'Add an absence'),
  removeAbsence: (n: number): Bilingual => both(`删除第 ${n} 段请假`, `Remove absence ${n}`),
  badDate: both('请填请假的两个日期。', 'Fill in both days of the absence.'),
  awayToday: both('今天请假', 'Away today'),
  hours: (hours: string): Bilingual => both(`每周 ${hours} 小时`, `${hours} h a week`),
  split: (name: string): Bilingual => both(`分岗：${name}`, `Split the role of ${name}`),
  splitShort: both('分岗', 'Split role'),
  editShort: both('修改', 'Edit'),
  handOverShort: both('移交工作', 'Hand over work'),
  handOver: (name: string): Bilingual => both(`移交工作：${name}`, `Hand over work of ${name}`),
} as const;
