import { valueAt } from '../../../shared/book/model';
import { parseIso, type Moment } from '../../../shared/time/moment';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { until } from '../../tools/until';
import { closeAll, openHeadless } from '../open-headless';

afterAll(closeAll);

test('TODAY() and NOW() go by the clock of the page, and with it when it is moved', async () => {
  let now = parseIso('2026-05-18T12:00') as Moment;
  const { host, grid } = await openHeadless(
    buildWorkbook(bookOf(sheetOf('a', [[null]]))),
    undefined,
    () => now,
  );
  const steps = grid.steps();
  steps.cells(grid.sheets()[0]!.id, { 0: { 1: { f: '=TODAY()' }, 2: { f: '=NOW()-TODAY()' } } });
  steps.finish();
  const shown = async (column: number) => valueAt((await host.readBook()).sheets[0]!, 1, column);
  await until('they are worked out', async () => (await shown(2)) === 46160);
  expect(await shown(3)).toBe(0.5);
  now = parseIso('2026-05-20T06:00') as Moment;
  host.tick();
  await until('they have moved', async () => (await shown(2)) === 46162);
  expect(await shown(3)).toBe(0.25);
  // What only goes by the day is no change of the file.
  expect(host.changesForFile().cells.map(({ column }) => column)).toEqual([2, 3]);
});
