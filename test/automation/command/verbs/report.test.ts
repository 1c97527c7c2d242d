import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from 'xlsx';
import { run } from '../../../tools/run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BOOK = join(__dirname, '../../../../samples/出货跟踪表-2026.xlsx');
const NOW = ['--now', '2026-05-18T10:00'];
const report = (...args: string[]) =>
  run(['report', BOOK, ...NOW, ...args], '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder });

test('the week as text names every late order that the plan calls late', async () => {
  const { code, out } = await report();
  expect(code).toBe(0);
  expect(out).toMatch(/^Weekly report - 18-24 May 2026/);
  const plan = await run(['plan', BOOK, ...NOW, '--json'], '', { XDG_STATE_HOME: folder });
  const late = (JSON.parse(plan.out) as { orders: { key: string; late: boolean }[] }).orders
    .filter(({ late: isLate }) => isLate)
    .map(({ key }) => key);
  const part = out.slice(out.indexOf('Late orders ·'), out.indexOf('Sailing next week'));
  expect(late.length).toBeGreaterThan(3);
  expect(
    part
      .match(/^- [^,]+/gm)!
      .map((line) => line.slice(2))
      .sort(),
  ).toEqual([...new Set(late)].sort());
});

test('as a workbook, with a sheet for each part and dates as dates', async () => {
  const out = join(folder, 'week.xlsx');
  const { code, err } = await report('--out', out);
  expect([code, err]).toEqual([0, expect.stringContaining('Written to')]);
  const book = read(readFileSync(out), { cellDates: false });
  expect(book.SheetNames.slice(0, 2)).toEqual(['The week in figures', 'Late orders']);
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Late orders']!, { header: 1, raw: true });
  expect(rows[2]).toEqual(['Order', 'Customer', 'To do', 'Due', 'Time', 'Owner']);
  expect(rows[3]![3]).toEqual(expect.any(Number));
});

test('only one customer, of another week', async () => {
  const { out } = await report('--customer', 'MAPLE LANE TRADING', '--week', '2026-04-08');
  expect(out).toContain('6-12 Apr 2026');
  expect(out).not.toContain('NORDLYS');
});

test('says what is wrong with a week and with a file, and replaces none unasked', async () => {
  expect((await report('--week', 'soon')).err).toContain('--week “soon” is no date');
  expect((await report('--out', join(folder, 'week.pdf'))).err).toContain('written as .xlsx');
  const there = join(folder, 'there.xlsx');
  writeFileSync(there, 'mine');
  expect((await report('--out', there)).err).toContain('is there already');
  expect(readFileSync(there, 'utf8')).toBe('mine');
  expect((await report('--out', there, '--yes')).code).toBe(0);
  expect(existsSync(there)).toBe(true);
});
