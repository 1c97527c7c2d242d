import { IDescriptionService } from '@univerjs/sheets-formula';
import { evaluateFormula } from '../../../shared/functions/formula/evaluate';
import { toCell } from '../../../shared/functions/host-values';
import { functionRuntime } from '../../../shared/functions/runtime';
import { FUNCTIONS } from '../../../shared/functions/table';
import { isRange, type Value } from '../../../shared/functions/value';
import type { CellValue } from '../../../shared/book/model';
import { valueAt } from '../../../shared/book/model';
import { planOneOrder } from '../../../shared/functions/one-order';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';
import { until } from '../../tools/until';

afterAll(closeAll);

const runtime = functionRuntime({ lang: 'zh', evaluateRow: planOneOrder });
const evaluated = (formula: string): CellValue => {
  const result = evaluateFormula(formula, runtime);
  const first: Value = isRange(result) ? result[0]![0]! : result;
  return toCell(first);
};

/** Puts formulas below each other into an empty column and gives what the cells show. */
async function computed(
  formulas: readonly string[],
  rows: readonly (readonly CellValue[])[] = [[null]],
): Promise<CellValue[]> {
  const { host, grid } = await openHeadless(buildWorkbook(bookOf(sheetOf('a', rows))));
  const steps = grid.steps();
  // Far apart, so that what spills has room.
  const cells = Object.fromEntries(formulas.map((f, i) => [i * GAP, { 30: { f } }]));
  steps.cells(grid.sheets()[0]!.id, cells);
  steps.finish();
  await until('every formula shows something', async () => {
    const { rows: shown } = (await host.readBook()).sheets[0]!;
    return formulas.every((_, i) => shown[i * GAP]?.[30] !== undefined && shown[i * GAP]![30] !== null);
  });
  const sheet = (await host.readBook()).sheets[0]!;
  return formulas.map((_, i) => valueAt(sheet, i * GAP + 1, 31));
}

const GAP = 150;

test('every example of every function gives what `gendan eval` gives', async () => {
  const formulas = FUNCTIONS.flatMap((fn) => fn.examples.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThan(13);
  const shown = await computed(formulas);
  expect(Object.fromEntries(formulas.map((formula, i) => [formula, shown[i]]))).toEqual(
    Object.fromEntries(formulas.map((formula) => [formula, evaluated(formula)])),
  );
});

test('a reference to one cell, a range, a blank cell and an error', async () => {
  const rows: CellValue[][] = [
    [46066, '3wd', null, { error: '#N/A' }],
    [46067, '5d', null, null],
  ];
  const [one, spilt, blank, error, later, nested] = await computed(
    [
      '=SLA.DUE(A1,B1)',
      '=SLA.DUE(A1:A2,B1:B2)',
      '=SLA.STATUS(A1,C1,46000)',
      '=SLA.DUE(D1,"3wd")',
      '=SLA.DUE(A1,B1,,"2026-02-12")',
      '=SLA.LEFT(SLA.DUE(A1,B1),A1,"CN","wd")+1',
    ],
    rows,
  );
  const of = (formula: string): CellValue => evaluated(formula);
  expect(one).toEqual(of('=SLA.DUE(46066,"3wd")'));
  expect(spilt).toEqual(one);
  expect(blank).toEqual(of('=SLA.STATUS(46066,,46000)'));
  expect(error).toEqual({ error: '#N/A' });
  expect(later).toEqual(of('=SLA.DUE(46066,"3wd",,"2026-02-12")'));
  expect(nested).toEqual(of('=SLA.LEFT(SLA.DUE(46066,"3wd"),46066,"CN","wd")+1'));
});

test('a date shows as one, and what is wrong shows as the error that Excel would show', async () => {
  const { host, grid } = await openHeadless(buildWorkbook(bookOf(sheetOf('a', [['x']]))));
  const steps = grid.steps();
  steps.cells(grid.sheets()[0]!.id, {
    2: { 0: { f: '=SLA.DUE("2026-02-13","3wd")' }, 1: { f: '=SLA.DUE("?","3wd")' } },
  });
  steps.finish();
  await until('the error shows', async () => valueAt((await host.readBook()).sheets[0]!, 3, 2) !== null);
  const sheet = (await host.readBook()).sheets[0]!;
  expect(sheet.kinds[2]).toBe('DE');
  expect(valueAt(sheet, 3, 2)).toEqual({ error: '#VALUE!' });
});

test('what is shown while a formula is typed is in the language of the grid, and follows it', async () => {
  const { grid, engine } = await openHeadless(buildWorkbook(bookOf(sheetOf('a', [['x']]))));
  const shown = () => engine.injector.get(IDescriptionService).getFunctionInfo('SLA.DUE')!;
  const due = FUNCTIONS.find(({ name }) => name === 'DUE')!;
  expect([shown().abstract, shown().functionParameter[0]!.detail]).toEqual([
    due.summary.zh,
    due.parameters[0]!.help.zh,
  ]);
  grid.setLanguage('en', {});
  expect([shown().abstract, shown().description]).toEqual([due.summary.en, due.gives.en]);
});
