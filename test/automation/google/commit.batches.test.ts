import type { CellChange, NewColumn, Patch } from '../../../shared/book/patch';
import { sheetOf, bookOf } from '../../tools/workbook';
import type { Call } from '../../../emulators/sheets-rest/routes';
import type { Fault } from '../../../emulators/sheets-rest/server';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';

afterEach(endStages);

const ROWS = 9_000;
const RESULT = '已逾期，等客户确认'.repeat(6);
const column = (at: number): NewColumn => ({
  sheet: '出货',
  column: at,
  headerRow: 1,
  title: `跟单·${at}`,
  lastRow: ROWS + 1,
});
/** Some four megabytes of results: more than one call. */
const PATCH: Patch = {
  sheets: [],
  columns: [column(2), column(3)],
  cells: Array.from({ length: ROWS * 2 }, (_, i): CellChange => {
    const row = 2 + (i >> 1);
    const write = { as: 'text', value: `${RESULT} ${i}` } as const;
    return {
      sheet: '出货',
      row,
      column: 2 + (i % 2),
      seen: null,
      write,
      key: { column: 1, value: `PO-${row}` },
    };
  }),
};

const stage = () =>
  stageFor(bookOf(sheetOf('出货', [['单号'], ...Array.from({ length: ROWS }, (_, i) => [`PO-${i + 2}`])])));
const isWrite = ({ method }: Call): boolean => method === 'POST';
const writesOf = ({ server }: Stage) => server.log.filter(isWrite);
const resultsIn = ({ server }: Stage): number =>
  server.workbook.sheets[0]!.rows.slice(1).reduce(
    (n, [, a, b]) => n + [a, b].filter((each) => each?.value).length,
    0,
  );
/** Every result that is there is the right one for its row. */
const wrongIn = ({ server }: Stage): number =>
  server.workbook.sheets[0]!.rows.slice(1).filter(([key, ...cells]) => {
    const i = (Number(String(key!.value).slice(3)) - 2) * 2;
    return cells.some((each, c) => each?.value && each.value !== `${RESULT} ${i + c}`);
  }).length;

const lostFrom = (k: number, fault: Fault) => {
  let writes = 0;
  return (_: number, call: Call) => (isWrite(call) && ++writes >= k ? fault : undefined);
};

test('results of more than two megabytes go in several calls, columns and headers first', async () => {
  const under = await stage();
  const report = await under.open().commit(PATCH);
  expect([report.written, report.refused]).toEqual([ROWS * 2 + 2, []]);
  expect(writesOf(under).map(({ sentBytes }) => sentBytes < 2_100_000)).toEqual([true, true, true]);
  expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
});

test.each<[string, number, Fault]>([
  ['dies before its second write', 2, { is: 'dropped' }],
  ['runs out of its quota at the third', 3, { is: 'error', status: 429 }],
])(
  'a run that %s leaves nothing wrong; the next completes it, and all is taken back',
  async (_, k, fault) => {
    const under = await stage();
    under.server.set({ fault: lostFrom(k, fault) });
    await expect(under.open({ backOff: { ...under.backOff, tries: 2 } }).commit(PATCH)).rejects.toThrow(
      /cannot be reached|used up/,
    );
    expect(resultsIn(under)).toBeGreaterThan(0);
    expect([resultsIn(under) < ROWS * 2, wrongIn(under)]).toEqual([true, 0]);
    under.server.set({});
    expect((await under.open().commit(PATCH)).refused).toEqual([]);
    expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
    await under.open().revert();
    await under.open().revert();
    expect(resultsIn(under)).toBe(0);
    expect(under.server.workbook.sheets[0]!.cell(1, 2)?.value ?? null).toBeNull();
    await expect(under.open().revert()).rejects.toThrow('no write left');
  },
  20_000,
);

test('a run whose every answer is lost from the second write on looks again each time, and ends', async () => {
  const under = await stage();
  under.server.set({ fault: lostFrom(2, { is: 'dropped', after: true }) });
  expect(await under.open().commit(PATCH)).toMatchObject({ written: ROWS * 2 + 2, refused: [] });
  expect([resultsIn(under), wrongIn(under), writesOf(under).length]).toEqual([ROWS * 2, 0, 3]);
}, 20_000);

test('rows inserted between two of its writes: every result is in its row', async () => {
  const under = await stage();
  let writes = 0;
  under.server.set({
    meanwhile: (_, call) => {
      if (isWrite(call) && ++writes === 2)
        under.server.workbook.by('colleague', () => under.server.workbook.sheets[0]!.insertRows(2, 1));
    },
  });
  const report = await under.open().commit(PATCH);
  expect(report.refused).toEqual([]);
  under.server.workbook.sheets[0]!.deleteRows(2, 1);
  expect([resultsIn(under), wrongIn(under)]).toEqual([ROWS * 2, 0]);
});
