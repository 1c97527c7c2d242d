import { readFileSync, writeFileSync } from 'node:fs';
import { dashboardOf } from '../../../../shared/figures/dashboard/names';
import { readCharts } from '../../../tools/read-charts';
import { patchWorkbook } from '../../../../xlsx/patch';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { orderBook } from '../../../tools/order-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const at = (time: string): string[] => ['--now', time];
const bytes = (): Uint8Array => new Uint8Array(readFileSync(folder.book));
const dashboard = () => dashboardOf(readWorkbook(bytes()));

/** How many are late, as the dashboard says it. */
const late = (): unknown => dashboard()!.rows.find(([first]) => first === '合计')?.[1];

beforeEach(async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(orderBook())));
  await gendan('init', folder.book, '--yes', ...at('2026-05-18T09:00'));
  await gendan('plan', folder.book, '--write', '--yes', ...at('2026-05-18T09:00'));
});

test('is shown, written once with its charts, and not again as long as nothing changes', async () => {
  const { code, out, err } = await gendan('figures', folder.book, '--dashboard', '--yes', ...at('2026-05-18T09:00')); // prettier-ignore
  expect([code, err]).toEqual([0, expect.any(String)]);
  expect(out + err).toContain('Gendan Dashboard');
  expect(dashboard()!.name).toBe('跟单_看板');
  expect(readCharts(bytes(), '跟单_看板')).toHaveLength(6);
  const before = bytes();
  await gendan('figures', folder.book, '--dashboard', '--yes', ...at('2026-05-18T16:00'));
  expect(bytes()).toEqual(before);
});

test('is brought up to date by every full run, with its charts as they were', async () => {
  await gendan('figures', folder.book, '--dashboard', '--yes', ...at('2026-05-18T09:00'));
  expect(late()).toBe(1);
  const paid = patchWorkbook(bytes(), {
    sheets: [],
    columns: [],
    cells: [{ sheet: '出货', row: 5, column: 8, seen: null, write: { as: 'text', value: '√' } }],
  });
  writeFileSync(folder.book, paid.bytes);
  await gendan('plan', folder.book, '--write', '--yes', ...at('2026-05-18T10:00'));
  expect(late()).toBe(0);
  expect(readCharts(bytes(), '跟单_看板')).toHaveLength(6);
  expect(dashboard()!.rows[1]).toEqual(['数字最近一次变动：2026-05-18 10:00']);
});

test('goes away with the write that brought it', async () => {
  await gendan('figures', folder.book, '--dashboard', '--yes', ...at('2026-05-18T09:00'));
  await gendan('revert', folder.book);
  expect(dashboard()).toBeUndefined();
});
