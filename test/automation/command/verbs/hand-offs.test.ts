import { readFileSync, writeFileSync } from 'node:fs';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { isoOf } from '../../../../shared/time/moment';
import { readWorkbook } from '../../../../xlsx/read';
import { day } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { FRIDAY, handOffBook, MONDAY, stage } from '../../../tools/hand-off-book';
import { matterOf } from '../../../tools/matters-book';
import { moment } from '../../../tools/order-facts';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
beforeEach(() => {
  writeFileSync(
    folder.book,
    Buffer.from(buildWorkbook(handOffBook({ orders: [{ 完工日期: day('2026-05-22') }, {}] }))),
  );
});

const NUMBER = 'PO-1/prod_done/1';
const gendan = (verb: string, now: string, ...args: string[]) =>
  folder.gendan(verb, folder.book, ...args, '--now', now.replace(' ', 'T'));
const read = (now: string): Plan => planOf(readWorkbook(readFileSync(folder.book)), moment(now));

test('a run opens a hand-off, the receiver rejects it, gets it again and accepts it', async () => {
  expect((await gendan('plan', FRIDAY, '--write', '--yes')).code).toBe(0);
  expect(matterOf(read(FRIDAY), NUMBER)).toMatchObject({ state: 'handed', raisedBy: '李娜', other: '孙敏' });
  expect((await gendan('plan', FRIDAY, '--write', '--yes')).err).toContain('Nothing to write');

  const refused = await gendan('matters', MONDAY, '--reject', NUMBER, '--as', '孙敏', '--yes');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain('A rejection needs a reason');
  expect((await gendan('matters', MONDAY, '--accept', NUMBER, '--as', '李娜', '--yes')).err).toContain('李娜 handed this over');

  expect((await gendan('matters', MONDAY, '--reject', NUMBER, '--reason', '毛重缺两箱', '--as', '孙敏', '--yes')).code).toBe(0);
  expect(stage(read('2026-05-26 09:00'), 'prod_done').status).toBe('overdue');
  expect((await gendan('matters', '2026-05-26 09:00', '--hand-again', NUMBER, '--as', '李娜', '--yes')).code).toBe(0);
  expect((await gendan('matters', '2026-05-26 09:30', '--accept', NUMBER, '--as', '孙敏', '--yes')).code).toBe(0);

  const plan = read('2026-05-26 10:00');
  expect(matterOf(plan, NUMBER)).toMatchObject({ state: 'accepted', times: 2 });
  expect(isoOf(stage(plan, 'docs_prep').start!)).toBe('2026-05-26 09:30');
  const events = plan.config.log.map(({ event }) => event).filter((event) => ['handed', 'accepted', 'rejected'].includes(event));
  expect(events).toEqual(['handed', 'rejected', 'handed', 'accepted']);
}); // prettier-ignore

test('an acceptance is taken back like any other write', async () => {
  await gendan('plan', FRIDAY, '--write', '--yes');
  const before = readFileSync(folder.book);
  await gendan('matters', MONDAY, '--accept', NUMBER, '--as', '孙敏', '--yes');
  expect(matterOf(read(MONDAY), NUMBER).state).toBe('accepted');
  expect((await folder.gendan('revert', folder.book)).code).toBe(0);
  expect(matterOf(read(MONDAY), NUMBER).state).toBe('handed');
  expect(readWorkbook(readFileSync(folder.book)).sheets.map(({ rows }) => rows)).toEqual(readWorkbook(before).sheets.map(({ rows }) => rows));
}); // prettier-ignore

test('hand-offs of a pair of roles are listed, turned off and on again from the command line', async () => {
  const pairs = async (): Promise<{ name: { en: string }; isOn: boolean }[]> =>
    JSON.parse((await gendan('matters', FRIDAY, '--pairs', '--json')).out).pairs;
  const isOn = async (): Promise<boolean> => (await pairs()).some(({ name, isOn }) => isOn && name.en === PAIR);
  expect(await isOn()).toBe(true);
  expect((await gendan('matters', FRIDAY, '--pairs')).out).toContain(`--turn-on "${PAIR}"`);
  expect((await gendan('matters', FRIDAY, '--turn-off', '跟单员->单证员', '--yes')).code).toBe(0);
  expect(await isOn()).toBe(false);
  expect((await gendan('matters', FRIDAY, '--turn-on', PAIR, '--yes')).code).toBe(0);
  expect(await isOn()).toBe(true);
  const unheld = await gendan('matters', FRIDAY, '--turn-on', 'Inspector -> Documents clerk', '--yes');
  expect(unheld.err).toContain('Nobody in Gendan People is');
  const wrong = await gendan('matters', FRIDAY, '--turn-on', '装箱', '--yes');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('"装箱" is no pair of roles')]);
}); // prettier-ignore
const PAIR = 'Merchandiser → Documents clerk';
