import { readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from '../../../../xlsx/read';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { bookWith, matterOf, type MatterCells } from '../../../tools/matters-book';
import { isoOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();

const ROWS: MatterCells[] = [
  { 编号: 'D-1', 类型: '决定', 负责人: '王丽', 内容: '问船期', 截止: day('2026-05-20'), 订单: 'PO-1', 节点: '订舱' },
  { 编号: 'Z-1', 类型: '争议', 提出: '王丽', 对方: '孙敏', 内容: '谁付空运费', 陈述一: '工厂晚了', 陈述二: '单证晚了', 仲裁: '张经理', 交出: day('2026-05-12') },
  { 编号: 'S-1', 类型: '建议', 提出: '孙敏', 负责人: '陈洁', 内容: '单证清单加一项', 交出: day('2026-05-15') },
  { 编号: 'D-0', 类型: '决定', 负责人: '王丽', 内容: '旧事', 状态: '已完成' },
]; // prettier-ignore

const gendan = (...args: string[]) => folder.gendan('matters', folder.book, ...args, '--now', '2026-05-18T10:00'); // prettier-ignore
const written = (rows = ROWS): void => writeFileSync(folder.book, Buffer.from(buildWorkbook(bookWith(rows))));
const numbers = async (...args: string[]): Promise<string[]> =>
  (JSON.parse((await gendan('--json', ...args)).out) as { number: string }[]).map(({ number }) => number);
const read = (): Plan => planOf(readWorkbook(readFileSync(folder.book)), moment('2026-05-18 10:00'));

test('matters as JSON, late first, each with whose turn, what to do and by when', async () => {
  written();
  const all = JSON.parse((await gendan('--json')).out);
  expect(all.map(({ number }: { number: string }) => number)).toEqual(['Z-1', 'D-1', 'S-1']);
  expect(all[0]).toEqual({
    number: 'Z-1', kind: 'dispute', order: null, stage: null, state: 'open', owner: '张经理', role: 'manager', other: '孙敏', text: '谁付空运费',
    todo: 'decide', due: '2026-05-14', late: true, escalated: ['manager'], times: null,
  });
  expect(all[1]).toMatchObject({ owner: '王丽', order: 'PO-1', stage: 'booking', todo: 'do', due: '2026-05-20', late: false, escalated: [] });
}); // prettier-ignore

test('by kind in any word for it, by whose turn, and with those that are over', async () => {
  written();
  expect(await numbers('--kind', '决定')).toEqual(['D-1']);
  expect(await numbers('--kind', 'Suggestion')).toEqual(['S-1']);
  expect(await numbers('--mine', '--as', '王丽')).toEqual(['D-1']);
  expect(await numbers('--as', '张经理')).toEqual(['Z-1']);
  expect(await numbers('--all', '--kind', 'decision')).toEqual(['D-1', 'D-0']);
  expect((await gendan('--mine')).err).toContain('--as NAME');
  expect((await gendan('--kind', 'quarrel')).code).toBe(2);
});

test('the same for people, and a book without any says so', async () => {
  written();
  const { out } = await gendan();
  expect(out).toMatch(/Z-1 +Dispute +张经理 +decide +2026-05-14 late/);
  written([]);
  expect((await gendan()).out).toContain('There are no matters');
  expect(await numbers()).toEqual([]);
});

test('a dispute is decided from the command line, and taken back', async () => {
  written();
  const refused = await gendan('--decide', 'Z-1', '各付一半', '--reason', '都晚了', '--as', '王丽', '--yes');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain('张经理 is to decide it');
  expect(
    (await gendan('--decide', 'Z-1', '各付一半', '--reason', '都晚了', '--as', '张经理', '--yes')).code,
  ).toBe(0);
  expect(matterOf(read(), 'Z-1')).toMatchObject({ state: 'decided', decision: '各付一半\n理由：都晚了' });
  await folder.gendan('revert', folder.book);
  expect(matterOf(read(), 'Z-1')).toMatchObject({ state: 'open', decision: undefined });
});

test('a decision is put off and done, a suggestion answered', async () => {
  written();
  await gendan('--postpone', 'D-1', '船公司没回', '--due', '2026-05-25', '--as', '王丽', '--yes');
  expect(matterOf(read(), 'D-1')).toMatchObject({ times: 1, state: 'open' });
  await gendan('--done', 'D-1', '--as', '王丽', '--yes');
  expect(matterOf(read(), 'D-1').state).toBe('done');
  await gendan('--decline', 'S-1', '清单里已经有了', '--as', '陈洁', '--yes');
  expect(matterOf(read(), 'S-1')).toMatchObject({ state: 'declined', decision: '清单里已经有了' });
  expect((await gendan('--done', 'X-9', '--as', '王丽', '--yes')).err).toContain('X-9');
});

test('a postponed decision takes a day in any full writing, and says what it could not take', async () => {
  written();
  expect(
    (await gendan('--postpone', 'D-1', '没回', '--due', '2026/5/25', '--as', '王丽', '--yes')).code,
  ).toBe(0);
  expect(isoOf(matterOf(read(), 'D-1').due!)).toBe('2026-05-25');
  for (const due of ['5/25', 'soon', '2026-05-17']) {
    const { code, err } = await gendan('--postpone', 'D-1', '没回', '--due', due, '--as', '王丽', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining(due)]);
  }
});

test('a matter that is added without a number gets the next one, and its owner', async () => {
  written();
  const record = (...fields: string[]) =>
    folder.gendan('record', 'matters', folder.book, ...fields, '--as', '王丽', '--yes');
  expect((await record('kind=decision', 'subject=Ask for the L/C', 'owner=孙敏')).code).toBe(0);
  expect(matterOf(read(), 'D-2')).toMatchObject({ kind: 'decision', raisedBy: '王丽', owner: '孙敏', state: 'open' });
  expect((await record('类型=争议', '内容=谁付空运费', '对方=孙敏')).code).toBe(0);
  expect(matterOf(read(), 'Z-2')).toMatchObject({ raisedBy: '王丽', other: '孙敏', arbiter: '张经理' });
  expect((await record('kind=decision', 'subject=Ask')).err).toContain('Say who owns it');
  const unreadable = await record('kind=decision', 'subject=Ask', 'owner=孙敏', 'due=5/25');
  expect(unreadable.err).toContain('“5/25” cannot be read as a date');
  expect(unreadable.err).toContain('nothing was written');
}); // prettier-ignore

test('what to do next stands below the list, and what kinds there are behind a wrong one', async () => {
  written();
  expect((await gendan()).out).toContain('gendan record matters BOOK kind=decision');
  expect((await gendan('--kind', 'quarrel')).err).toContain('Write one of: Hand-off, Decision');
});
