import { memoryHost } from '../../memory/host';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { bookOf, sheetOf } from '../tools/workbook';
import { column, dashboard } from '../xlsx/charts/dashboard';

const SHEET = dashboard({ kinds: ['column', 'bar'] });
const withSheet = async () => {
  const host = memoryHost(bookOf(sheetOf('订单', [['x']])));
  await host.commit({ ...EMPTY_PATCH, sheets: [SHEET] });
  return host;
};

test('the charts of a new sheet are known, those that can be none are not', async () => {
  const host = await withSheet();
  expect(host.chartsOf('跟单_看板')).toEqual(SHEET.charts);
  expect(host.chartsOf('订单')).toEqual([]);
  const [first] = SHEET.charts!;
  const bad = {
    ...SHEET,
    name: 'x',
    charts: [{ ...first!, place: { top: 9, left: 1, bottom: 2, right: 1 } }],
  };
  await host.commit({ ...EMPTY_PATCH, sheets: [bad] });
  expect(host.chartsOf('x')).toEqual([]);
});

test('the same sheet once more, or another of its name, brings no further ones', async () => {
  const host = await withSheet();
  await host.commit({
    ...EMPTY_PATCH,
    sheets: [
      { ...SHEET, charts: [] },
      { ...SHEET, rows: [], charts: [] },
    ],
  });
  expect(host.chartsOf('跟单_看板')).toHaveLength(2);
});

test('they go with the sheet that is taken back, or deleted by a colleague', async () => {
  const host = await withSheet();
  await host.revert();
  expect(host.chartsOf('跟单_看板')).toEqual([]);
  await host.commit({ ...EMPTY_PATCH, sheets: [{ ...SHEET, charts: [] }] });
  expect(host.chartsOf('跟单_看板')).toEqual([]);
  const other = await withSheet();
  other.edit((book) => ({ ...book, sheets: book.sheets.slice(0, 1) }));
  expect(other.chartsOf('跟单_看板')).toEqual([]);
});

test('a copy of the sheet has them as well, and draws its own cells', async () => {
  const host = await withSheet();
  await host.copySheet!('跟单_看板', '存档');
  expect(host.chartsOf('存档')).toEqual(SHEET.charts);
});

test('rows that are repeated are drawn as well, what lies below moves', async () => {
  const host = await withSheet();
  await host.repeatRows!('跟单_看板', { from: 3, to: 3, times: 3 });
  const [columns, bars] = host.chartsOf('跟单_看板');
  expect(columns).toMatchObject({ categories: column(1, 3, 16), series: [{ title: { row: 2, column: 4 }, values: column(4, 3, 16) }, {}] }); // prettier-ignore
  expect(bars!.place).toEqual({ ...SHEET.charts![1]!.place, top: 20, bottom: 34 });
});
