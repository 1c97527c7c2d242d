import { ICommandService } from '@univerjs/core';
import { unzipSync } from 'fflate';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { readCharts } from '../../tools/read-charts';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { dashboard } from '../../xlsx/charts/dashboard';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';

afterEach(closeAll);

const BOARD = dashboard({ kinds: ['column', 'bar'] });
const ofCharts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /charts|drawings|sheet\d\.xml\.rels/.test(name))
    .map(([name, content]) => [name, Buffer.from(content).toString('base64')]);

test('a book with charts that is opened, changed and saved keeps them byte for byte', async () => {
  const bytes = newWorkbook([BOARD, dashboard({ name: 'x', kinds: ['line'] })]);
  const { host } = await openHeadless(bytes);
  await host.commit({
    ...EMPTY_PATCH,
    cells: [{ sheet: '跟单_看板', row: 40, column: 1, seen: null, write: { as: 'text', value: 'x' } }],
  });
  const saved = await host.savedBytes();
  expect(ofCharts(saved)).toHaveLength(9);
  expect(ofCharts(saved)).toEqual(ofCharts(bytes));
});

test('a sheet with charts that Gendan adds has them in the file, however often it is saved', async () => {
  const { host } = await openHeadless(buildWorkbook(bookOf(sheetOf('订单', [['x']]))));
  await host.commit({ ...EMPTY_PATCH, sheets: [BOARD] });
  const saved = await host.savedBytes();
  expect(readCharts(saved, '跟单_看板').map(({ name, kind }) => [name, kind])).toEqual([
    ['gendan-column', 'column'],
    ['gendan-bar', 'bar'],
  ]);
  expect(readCharts(saved, '跟单_看板')[1]!.series[0]!.keptValues.slice(0, 4)).toEqual(['12', '18', '9', undefined]); // prettier-ignore
  expect(ofCharts(await host.savedBytes())).toEqual(ofCharts(saved));
  const again = await openHeadless(saved);
  expect(ofCharts(await again.host.savedBytes())).toEqual(ofCharts(saved));
});

test('where rows of the new sheet were moved by hand before it was saved there is no chart rather than a wrong one', async () => {
  const { host, grid, engine } = await openHeadless(buildWorkbook(bookOf(sheetOf('订单', [['x']]))));
  await host.commit({ ...EMPTY_PATCH, sheets: [BOARD] });
  const subUnitId = grid.sheets().find(({ name }) => name === '跟单_看板')!.id;
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 };
  await engine.injector
    .get(ICommandService)
    .executeCommand('sheet.command.insert-row', { unitId: 'book', subUnitId, range, direction: 0 });
  const saved = await host.savedBytes();
  expect(ofCharts(saved)).toEqual([]);
});
