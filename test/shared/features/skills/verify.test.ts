import { applyPatch } from '../../../../shared/book/apply';
import { findSheet, type Book } from '../../../../shared/book/model';
import { GendanError } from '../../../../shared/errors';
import { proposeTakeOver } from '../../../../shared/features/skills/matrix/take-over';
import { proposeVerify } from '../../../../shared/features/skills/matrix/verify';
import { matrixView } from '../../../../shared/features/skills/matrix/view';
import type { LevelTold } from '../../../../shared/features/skills/matrix/verified';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { planned } from '../norms/book';
import { sheetOf } from '../../../tools/book';
import { ALONE, OWN_APPROVAL, punctualOrder, skillSheet, skillsBook } from '../../skills/book';

const after = (book: Book, { patch }: Proposal): Book => applyPatch(book, patch).book;
/** Why something is refused, in Chinese. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GendanError) return error.say('zh');
    throw error;
  }
  return '';
}

const rowsOf = (book: Book, name: string) => findSheet(book, name)?.rows.slice(1);
const ORDERS = [punctualOrder('A-1', '2026-05-01')];
const LEVEL: LevelTold = { person: '王丽', skill: '订舱', level: 2, evidence: 'A-1 独立订舱' };
/** 2027-05-18 and 2026-05-18 as serial days. */
const [YEAR_ON, TODAY] = [46525, 46160];

const cellsOf = (book: Book, person: string) =>
  matrixView(planned(book))
    .people.find(({ name }) => name === person)!
    .cells.map(({ name, level, standing }) => `${name.zh} ${level} ${standing}`);

test('somebody else sets a level with evidence for a year, and the log says so', () => {
  const book = after(skillsBook(ORDERS), proposeVerify(planned(skillsBook(ORDERS)), LEVEL, '张敏'));
  expect(rowsOf(book, '跟单_技能')).toEqual([['王丽', '订舱', 2, TODAY, '张敏', 'A-1 独立订舱', YEAR_ON]]);
  const [log] = rowsOf(book, '跟单_记录')!;
  expect(log).toEqual(
    expect.arrayContaining(['备注', '张敏', '技能验证：王丽 订舱 水平 2，依据 A-1 独立订舱']),
  );
  expect(cellsOf(book, '王丽')).toEqual(['订舱 2 counts']);
});

test('a second look changes the row, whichever name of the stage is used', () => {
  const book = skillsBook(
    ORDERS,
    skillSheet(['王丽', '订舱', 1, '2025-01-02', '孙敏', '老单', '2025-12-31']),
  );
  expect(cellsOf(book, '王丽')).toEqual(['订舱 1 expired']);
  const changed = after(book, proposeVerify(planned(book), { ...LEVEL, skill: 'booking', until: '2026-08-01' }, '张敏')); // prettier-ignore
  expect(rowsOf(changed, '跟单_技能')).toEqual([
    ['王丽', '订舱', 2, TODAY, '张敏', 'A-1 独立订舱', TODAY + 75],
  ]);
});

test('nobody verifies themselves; a team of one may by its setting, and that is said', () => {
  const book = skillsBook(ORDERS);
  expect(refusal(() => proposeVerify(planned(book), LEVEL, '王丽'))).toContain('水平要由别人验证');
  expect(refusal(() => proposeVerify(planned(book), LEVEL, ' '))).toContain('还不知道是谁');
  expect(refusal(() => proposeVerify(planned(skillsBook(ORDERS, ALONE)), LEVEL, '王丽'))).toContain(
    '水平要由别人验证',
  );
  const alone = skillsBook(ORDERS, ALONE, OWN_APPROVAL);
  const proposal = proposeVerify(planned(alone), LEVEL, '王丽');
  expect(proposal.notes.map(({ zh }) => zh)).toContain('自己验证自己的，表里看得出来。');
  expect(cellsOf(after(alone, proposal), '王丽')).toEqual(['生产完成 2 told', '订舱 2 own'].reverse());
});

test.each<[Partial<LevelTold>, string]>([
  [{ level: 4 }, '0 到 3'],
  [{ level: 1.5 }, '0 到 3'],
  [{ level: NaN }, '0 到 3'],
  [{ evidence: '  ' }, '请写依据'],
  [{ skill: '' }, '哪项技能'],
  [{ person: '赵六' }, '没有“赵六”'],
  [{ until: '2026-05-18' }, '不能作有效期'],
  [{ until: '随便' }, '不能作有效期'],
])('%j is refused and says what to do', (told, why) => {
  expect(refusal(() => proposeVerify(planned(skillsBook(ORDERS)), { ...LEVEL, ...told }, '张敏'))).toContain(
    why,
  );
});

const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '技能'],
  ['王丽', '业务员', '订舱 3、西班牙语 2、__proto__ 1'],
  ['孙敏', '业务员', '订舱 1'],
]);

test('skills of the team list are shown as not verified, and come over as such once', () => {
  const book = skillsBook(ORDERS, PEOPLE, skillSheet(['王丽', 'booking', 2, '2026-05-01', '孙敏', 'A-1']));
  expect(cellsOf(book, '王丽')).toContain('西班牙语 2 told');
  expect(cellsOf(book, '孙敏')).toEqual(['订舱 1 told']);
  const { told } = matrixView(planned(book));
  const taken = after(book, proposeTakeOver(planned(book)));
  expect(told).toBe(3);
  expect(rowsOf(taken, '跟单_技能')!.slice(1)).toEqual([['王丽', '西班牙语', 2], ['王丽', '__proto__', 1], ['孙敏', '订舱', 1]]); // prettier-ignore
  expect(cellsOf(taken, '孙敏')).toEqual(['订舱 1 unverified']);
  expect(matrixView(planned(taken)).told).toBe(0);
  expect(proposeTakeOver(planned(taken)).patch.cells).toEqual([]);
});

test('what expires within thirty days is marked, and counts until its last day', () => {
  const until = (day: string) => skillsBook(ORDERS, skillSheet(['王丽', '订舱', 2, '2026-05-01', '孙敏', 'A-1', day])); // prettier-ignore
  const counts = (day: string) => matrixView(planned(until(day))).counts;
  expect(counts('2026-06-17')).toEqual({ verified: 1, unverified: 0, expired: 0, soon: 1 });
  expect(counts('2026-06-18')).toEqual({ verified: 1, unverified: 0, expired: 0, soon: 0 });
  expect(counts('2026-05-18')).toMatchObject({ verified: 1, soon: 1 });
  expect(counts('2026-05-17')).toMatchObject({ verified: 0, expired: 1 });
});
