import type { CellChange, NewColumn, Patch } from '../../../shared/book/patch';
import { sheetOf, bookOf } from '../../tools/workbook';
import type { Call } from '../../../emulators/sheets-rest/routes';
import type { Fault } from '../../../emulators/sheets-rest/server';
import { stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';

export const ROWS = 9_000;
export const RESULT = '已逾期，等客户确认'.repeat(6);
const column = (at: number): NewColumn => ({
  sheet: '出货',
  column: at,
  headerRow: 1,
  title: `跟单·${at}`,
  lastRow: ROWS + 1,
});
/** Some four megabytes of results: more than one call. */
export const PATCH: Patch = {
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

export const stage = () =>
  stageFor(bookOf(sheetOf('出货', [['单号'], ...Array.from({ length: ROWS }, (_, i) => [`PO-${i + 2}`])])));
export const isWrite = ({ method }: Call): boolean => method === 'POST';
export const writesOf = ({ server }: Stage) => server.log.filter(isWrite);
export const resultsIn = ({ server }: Stage): number =>
  server.workbook.sheets[0]!.rows.slice(1).reduce(
    (n, [, a, b]) => n + [a, b].filter((each) => each?.value).length,
    0,
  );
/** Every result that is there is the right one for its row. */
export const wrongIn = ({ server }: Stage): number =>
  server.workbook.sheets[0]!.rows.slice(1).filter(([key, ...cells]) => {
    const i = (Number(String(key!.value).slice(3)) - 2) * 2;
    return cells.some((each, c) => each?.value && each.value !== `${RESULT} ${i + c}`);
  }).length;

export const lostFrom = (k: number, fault: Fault) => {
  let writes = 0;
  return (_: number, call: Call) => (isWrite(call) && ++writes >= k ? fault : undefined);
};
