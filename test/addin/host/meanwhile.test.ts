import type { CellChange, Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const ROWS = Array.from({ length: 12 }, (_, i) => [`PO-${i + 1}`, `客户 ${i + 1}`, `旧 ${i + 1}`]);
const BOOK = bookOf(sheetOf('出货', [['单号', '客户', '状态'], ...ROWS]));
/** Something for every order, in the order's own words, so that a cell in a wrong row can be told. */
const PATCH: Patch = {
  sheets: [],
  columns: [],
  cells: ROWS.map(([key], i): CellChange => {
    const write = { as: 'text', value: `${key} 新` } as const;
    return {
      sheet: '出货',
      row: i + 2,
      column: 3,
      key: { column: 1, value: key! },
      seen: `旧 ${i + 1}`,
      write,
    };
  }),
};
const sheet = () => office.workbook.find('出货')!;

/** Does something between the look (the first request) and the write. */
function between(work: () => void, request = 1): void {
  const { requests } = office.excel.log;
  const push = requests.push.bind(requests);
  requests.push = (entry) => {
    const count = push(entry);
    if (count === request) {
      requests.push = push;
      office.workbook.by('colleague', work);
    }
    return count;
  };
}

/** Order number to what is in the status cell of its row. */
const statuses = (): Record<string, unknown> =>
  Object.fromEntries(
    sheet()
      .rows.slice(1)
      .flatMap((row) => (row[0]?.value ? [[String(row[0].value), row[2]?.value ?? null]] : [])),
  );
const WRITTEN = Object.fromEntries(ROWS.map(([key]) => [key!, `${key} 新`]));
const OLD = Object.fromEntries(ROWS.map(([key, , old]) => [key!, old]));

test.each<[string, () => void]>([
  ['inserts a row above', () => sheet().insertRows(2, 1)],
  ['inserts rows in the middle', () => sheet().insertRows(6, 2)],
  ['inserts a row of theirs', () => {
    sheet().insertRows(5, 1);
    sheet().put(5, 1, { value: null });
  }],
  ['sorts the rows the other way round', () => {
    const body = sheet().rows.splice(1).reverse();
    sheet().rows.push(...body);
  }],
])('a colleague %s between the look and the write: every order has its own, and all can be taken back', async (_, work) => {
  office.hold(BOOK);
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  between(work);
  const report = await host.commit(PATCH);
  expect(report).toMatchObject({ written: 12, refused: [] });
  expect(statuses()).toEqual(WRITTEN);
  expect(sheet().rows.filter((row) => !row[0]?.value).every((row) => !row[2]?.value)).toBe(true);
  await host.revert();
  expect(statuses()).toEqual(OLD);
}); // prettier-ignore

test('a row that is deleted meanwhile is refused, the others have their own', async () => {
  office.hold(BOOK);
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  between(() => sheet().deleteRows(4, 1));
  const report = await host.commit(PATCH);
  const { 'PO-3': _, ...others } = WRITTEN;
  expect(statuses()).toEqual(others);
  expect(report.refused.map(({ reason }) => reason.en)).toEqual([
    expect.stringContaining('no row shows "PO-3"'),
  ]);
  // Below the last row nothing of ours is left.
  expect(sheet().cell(13, 3)?.value ?? null).toBeNull();
});

test('one row alone: what the row above it held comes back to it', async () => {
  office.hold(BOOK);
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  between(() => sheet().insertRows(3, 1));
  await host.commit({ ...PATCH, cells: [PATCH.cells[5]!] });
  expect(statuses()).toEqual({ ...OLD, 'PO-6': 'PO-6 新' });
});

test('rows that come to the place of a write from out of sight are told', async () => {
  office.hold(BOOK);
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  between(() => sheet().insertRows(2, 5));
  const report = await host.commit({ ...PATCH, cells: [PATCH.cells[11]!] });
  expect(report.refused.map(({ place, reason }) => [place.row, reason.en])).toEqual([
    [13, expect.stringContaining('rows were moved')],
  ]);
  expect(statuses()['PO-12']).toBe('PO-12 新');
});
