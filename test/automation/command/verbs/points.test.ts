import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../../xlsx/read';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { CARDS, pointsBook, RULES, type LogLine } from '../../../tools/points-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-06-01T10:00', '--period', '2026-05'];
const LOG: LogLine[] = [['2026-05-11 10:00', 'PO-1', '装船', '知识有用', null, '孙敏', 'K-1']];

const written = (book = pointsBook({ log: LOG })): void =>
  writeFileSync(folder.book, Buffer.from(buildWorkbook(book)));
const json = async (): Promise<{ people: object[]; toPropose: object[] }> =>
  JSON.parse((await gendan('points', folder.book, '--json', ...NOW)).out) as never;
const cells = (name: string) =>
  readWorkbook(readFileSync(folder.book)).sheets.find((sheet) => sheet.name === name)?.rows;

test('lists what could be proposed, proposes it on consent, and nothing twice', async () => {
  written();
  expect((await gendan('points', folder.book, '--propose', ...NOW)).out).toContain('card/K-1/PO-1/onboard');
  expect(cells('跟单_积分')).toBeUndefined();
  expect(await gendan('points', folder.book, '--write', ...NOW)).toMatchObject({ code: 1, err: expect.stringContaining('--as NAME') }); // prettier-ignore
  expect((await gendan('points', folder.book, '--write', '--as', '王经理', '--yes', ...NOW)).code).toBe(0);
  expect(cells('跟单_积分')![1]!.slice(0, 4)).toEqual(['card/K-1/PO-1/onboard', expect.any(Number), '李娜', '知识卡']); // prettier-ignore
  expect(await gendan('points', folder.book, '--write', '--as', '王经理', '--yes', ...NOW)).toMatchObject({ code: 1, err: expect.stringContaining('nothing to propose') }); // prettier-ignore
  expect(await json()).toMatchObject({ people: [{ person: '李娜', approved: 0, open: 1 }], toPropose: [] });
});

test('a CSV for payroll, over no file that is there', async () => {
  const points = sheetOf('跟单_积分', [['编号', '日期', '人员', '规则', '订单', '分', '状态', '核准人'], ['card/K-1/PO-1/onboard', day('2026-05-11'), '李娜', '知识卡', 'PO-1', 1, '已核准', '王经理']]); // prettier-ignore
  written(pointsBook({ log: LOG, sheets: [points] }));
  const file = join(folder.path, 'points.csv');
  expect((await gendan('points', folder.book, '--csv', file, ...NOW)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('\ufeffPerson,Period,Points approved,Awards,Evidence\r\n李娜,2026-05,1,1,card/K-1/PO-1/onboard 1 (孙敏 found K-1 useful)\r\n'); // prettier-ignore
  expect((await gendan('points', folder.book, '--csv', file, ...NOW)).code).toBe(1);
  expect((await gendan('points', folder.book, '--csv', file, '--yes', ...NOW)).code).toBe(0);
});

test('without rules nothing is proposed; the usual ones are added on consent', async () => {
  written(bookOf(...pointsBook({ log: LOG }).sheets.filter(({ name }) => name !== RULES.name)));
  expect((await gendan('points', folder.book, ...NOW)).out).toContain('--rules');
  expect(await gendan('points', folder.book, '--write', '--as', '王经理', '--yes', ...NOW)).toMatchObject({ code: 1, err: expect.stringContaining('no Gendan Point Rules') }); // prettier-ignore
  expect((await gendan('points', folder.book, '--rules', '--yes', ...NOW)).code).toBe(0);
  expect(cells('跟单_积分规则')).toHaveLength(5);
  expect((await gendan('points', folder.book, '--rules', '--yes', ...NOW)).err).toContain('all there');
});

test('a book without anything of points says so and is left as it is', async () => {
  written(bookOf(sheetOf('出货', [['订单号', '客户', '下单日期', 'ETD'], ['PO-1', 'Nordvik', day('2026-05-11'), day('2026-06-12')]]), CARDS)); // prettier-ignore
  const before = readFileSync(folder.book);
  expect((await gendan('points', folder.book, ...NOW)).code).toBe(0);
  expect(await json()).toEqual({ period: '2026-05', from: '2026-05-01', to: '2026-05-31', people: [], toPropose: [], overMost: 0 }); // prettier-ignore
  expect(readFileSync(folder.book).equals(before)).toBe(true);
  expect(existsSync(join(folder.path, 'points.csv.part'))).toBe(false);
});
