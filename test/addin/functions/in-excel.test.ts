import { registerFunctions } from '../../../addin/functions/register';
import { functionsJson } from '../../../manifests/functions-json';
import { call } from '../../../shared/functions/call';
import { fromCells, toCell } from '../../../shared/functions/host-values';
import { functionRuntime } from '../../../shared/functions/runtime';
import { findFunction } from '../../../shared/functions/table';
import type { CellValue } from '../../../shared/book/model';
import { isRange } from '../../../shared/functions/value';
import { planOneOrder } from '../../../shared/functions/one-order';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';
import { Workbook } from '../../../emulators/spreadsheet/workbook';

/**
 * Formulas in cells, answered through Microsoft's own runtime by what functions.json and the page say. The runtime
 * gives results back in turns half a second apart, so all formulas are typed first, each into a sheet of its own.
 */
const HEADERS = ['订单号', '客户', '下单日期', '定金到账', 'ETD'];
const ORDER = ['A1', 'Nord', 46100, 46102, 46160];

const CASES: Readonly<Record<string, readonly [cells: readonly (readonly CellValue[])[], formula: string]>> =
  {
    'one value': [[[46066]], '=SLA.DUE(A1,"2wd","CN")'],
    'left out': [[[46066]], '=SLA.DUE(A1,"2wd")'],
    'left out between commas': [[[46143]], '=SLA.DUE(A1,"21d",,"2026-05-20")'],
    'an empty cell': [[[null]], '=SLA.DUE(A1,"2wd")'],
    'an empty cell as calendar': [[[46066, null]], '=SLA.DUE(A1,"2wd",B1)'],
    'a column': [[[46066], [null], ['soon'], [46142]], '=SLA.WORKDAY(A1:A4,2)'],
    'a column with an error in it': [[[46066], [{ error: '#N/A' }]], '=SLA.WORKDAY(A1:A2,2)'],
    'a list of days off': [[[46143], [46146], [null]], '=SLA.NETWORKDAYS("2026-05-01","2026-05-31",A1:A3)'],
    'one formula in another': [[[46066]], '=SLA.STATUS(SLA.DUE(A1,"2wd"),,"2026-02-25",,"zh")'],
    'beside Excel’s own': [[[46066]], '=IF(SLA.DUE(A1,"2wd")>A1,"later","")'],
    'not a date': [[['soon']], '=SLA.DUE(A1,"2wd")'],
    'a table': [[], '=SLA.OFFDAYS("Mon-Sat 08:30-17:30",2026)'],
    'all stages': [[HEADERS, ORDER], '=SLA.STAGES(A1:E1,A2:E2,46120)'],
    'the next stage': [[HEADERS, ORDER], '=SLA.NEXT(A1:E1,A2:E2)'],
    'forty dates': [Array.from({ length: 40 }, (_, i) => [46100 + i]), '=SLA.DUE(A1:A40,"3wd")'],
  };
const FORMULA = 8;

let office: StartedOffice;
const workbook = new Workbook();

beforeAll(async () => {
  office = await startOffice(workbook, {
    functions: { namespace: 'SLA', metadata: functionsJson('en', 'https://trade.example.com') },
  });
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions, Office: office.Office });
  registerFunctions(() => 'en');
  for (const [name, [cells, formula]] of Object.entries(CASES)) {
    const sheet = workbook.addSheet(name);
    cells.forEach((line, r) => line.forEach((value, c) => sheet.put(r + 1, c + 1, { value })));
    sheet.set(1, FORMULA, { value: null, formula });
  }
  await office.host.idle();
});
afterAll(() => office.stop());

/** What stands from the formula on, to the right and down. */
function shown(name: string): CellValue[][] {
  const rows = workbook
    .find(name)!
    .rows.map((line) => line.slice(FORMULA - 1).map((cell) => cell?.value ?? null));
  const filled = rows.map((line) => countTo(line, (value) => value !== null));
  const height = countTo(filled, (width) => width > 0);
  return rows.slice(0, height).map((line) => line.slice(0, Math.max(...filled)));
}

/** How many there are up to the last that `counts`. */
const countTo = <T>(all: readonly T[], counts: (one: T) => boolean): number =>
  all.reduce((last, one, i) => (counts(one) ? i + 1 : last), 0);

const callsOf = (name: string) =>
  office.host.state.functions.calls.filter(({ address }) => address.startsWith(`'${name}'`));

describe('a formula typed into Excel', () => {
  it.each([
    ['one value', [[46077]]],
    ['left out', [[46077]]],
    ['left out between commas', [[46162]]],
    ['an empty cell', [['']]],
    ['an empty cell as calendar', [[46077]]],
    ['a column', [[46077], [''], [{ error: '#VALUE!' }], [46149]]],
    ['a column with an error in it', [[46077], [{ error: '#N/A' }]]],
    ['a list of days off', [[19]]],
    ['one formula in another', [['已逾期']]],
    ['beside Excel’s own', [['later']]],
    ['not a date', [[{ error: '#VALUE!' }]]],
  ])('%s', (name, expected) => {
    expect(shown(name)).toEqual(expected);
  });

  it('has the sentence of its error beside it', () => {
    expect(callsOf('not a date')[0]!.message).toMatch(/^start: "soon" is not a date/);
  });

  it('spills a table of its own', () => {
    expect(shown('a table')).toHaveLength(52);
  });

  it('plans the row of an order, as the core does', () => {
    const runtime = functionRuntime({ lang: 'en', evaluateRow: planOneOrder });
    const core = call(
      findFunction('SLA.STAGES')!,
      [fromCells([HEADERS]), fromCells([ORDER]), 46120],
      runtime,
    );
    if (!isRange(core)) throw new Error('stages were expected');
    expect(shown('all stages')).toEqual(core.map((line) => line.map((value) => toCell(value) ?? '')));
    expect(shown('the next stage')).toHaveLength(1);
  });

  it('shows dates as dates, blanks and errors among them as they are', () => {
    expect(callsOf('a column')[0]!.formats).toEqual([
      ['yyyy-mm-dd'],
      [undefined],
      [undefined],
      ['yyyy-mm-dd'],
    ]);
    expect(callsOf('a list of days off')[0]!.formats).toEqual([[undefined]]);
  });

  it('is answered by one call for a whole column', () => {
    expect(shown('forty dates')).toHaveLength(40);
    expect(callsOf('forty dates')).toHaveLength(1);
  });
});
