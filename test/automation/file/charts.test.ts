import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openXlsxHost } from '../../../automation/file/host';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { readCharts } from '../../tools/read-charts';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, patchOf, text } from '../../xlsx/parts';
import { dashboard } from '../../xlsx/charts/dashboard';

let folder: string;
let path: string;
const start = buildWorkbook(bookOf(sheetOf('订单', [['x', 'y']])));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  path = join(folder, 'book.xlsx');
  writeFileSync(path, start);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let stamps = 0;
const opened = () => openXlsxHost(path, { stamp: () => `20260518-1000${String(++stamps).padStart(2, '0')}` });
const kinds = () => readCharts(readFileSync(path), '跟单_看板').map(({ kind }) => kind);
const parts = () => Object.keys(unzipSync(readFileSync(path)));
const ofCharts = () =>
  Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => /charts|drawings|sheet2\.xml\.rels/.test(name))
    .map(([name, content]) => [name, Buffer.from(content).toString('base64')]);

async function withDashboard() {
  const host = opened();
  const report = await host.commit({ ...EMPTY_PATCH, sheets: [dashboard()] });
  expect(report).toMatchObject({ addedSheets: ['跟单_看板'], refused: [] });
  return host;
}

test('a book gets a sheet with its charts; the same sheet again changes nothing', async () => {
  const host = await withDashboard();
  expect(kinds()).toEqual(['column', 'bar', 'stacked', 'line']);
  const before = readFileSync(path);
  expect(await host.commit({ ...EMPTY_PATCH, sheets: [dashboard()] })).toMatchObject({ written: 0, addedSheets: [], refused: [] }); // prettier-ignore
  expect(readFileSync(path)).toEqual(before);
});

test('writing elsewhere leaves drawing and charts byte for byte', async () => {
  const host = await withDashboard();
  const before = ofCharts();
  expect(before).toHaveLength(7);
  await host.commit(patchOf(change('订单', 2, 1, null, text('neu'))));
  expect(ofCharts()).toEqual(before);
});

test('taking the sheet back takes charts, drawing, relationships and content types with it', async () => {
  const host = await withDashboard();
  await host.revert();
  expect(readFileSync(path).equals(Buffer.from(start))).toBe(true);
});

test('taking back the figures of a later run takes them back in the charts as well', async () => {
  const host = await withDashboard();
  const before = ofCharts();
  await host.commit(patchOf(change('跟单_看板', 3, 2, 12, { as: 'number', value: 99 })));
  expect(readCharts(readFileSync(path), '跟单_看板')[1]!.series[0]!.keptValues[0]).toBe('99');
  // A colleague wrote in between: it is taken back cell by cell.
  await openXlsxHost(path, { backup: false }).commit(patchOf(change('订单', 9, 1, null, text('z'))));
  await host.revert();
  expect(ofCharts()).toEqual(before);
});

test('where the book changed since, the sheet stays with its charts, and that is said', async () => {
  const host = await withDashboard();
  await openXlsxHost(path, { backup: false }).commit(patchOf(change('订单', 9, 1, null, text('z'))));
  const report = await host.revert();
  expect(report.refused.map(({ place }) => place.sheet)).toEqual(['跟单_看板']);
  expect(kinds()).toHaveLength(4);
  expect(parts()).toContain('xl/drawings/drawing1.xml');
});
