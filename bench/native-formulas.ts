/**
 * The same job by the means of a spreadsheet: a due date and a status per stage, as formulas without any function of
 * ours, worked out by the workbench's grid. Everything that makes a verdict more than that (conditions of a stage, what
 * an event shows, owners, reasons) is left out, in the grid's favour.
 */
import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { columnLetters } from '../shared/book/address';

const FIRST_DAY = 46000;
const NOW = 46132;
const STAGES = 14;

/** Nanoseconds per order, all of its stages together. */
export async function nativeFormulasNs(orders: number): Promise<number> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
  ]);
  const cellData = Object.fromEntries(Array.from({ length: orders }, (_, row) => [row, cellsOf(row)]));
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    sheetOrder: ['orders'],
    sheets: {
      orders: { id: 'orders', name: 'Orders', cellData, rowCount: orders + 1, columnCount: 3 * STAGES + 1 },
    },
  });
  const commands = univer.__getInjector().get(ICommandService);
  const done = new Promise<FormulaExecutedStateType>((resolve) => {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) resolve(functionsExecutedState);
    });
  });
  const started = process.cpuUsage();
  await commands.executeCommand(SetFormulaCalculationStartMutation.id, {
    commands: [],
    forceCalculation: true,
  });
  if ((await done) !== FormulaExecutedStateType.SUCCESS)
    throw new Error('the grid did not work out its formulas');
  const { user, system } = process.cpuUsage(started);
  // A second after it has begun the grid tells how far it is, also when it is done, and fails where it is gone by then.
  await new Promise((over) => setTimeout(over, 1500));
  univer.dispose();
  return ((user + system) * 1000) / orders;
}

/** The order's date, then of each stage the date it was done, its due date and its status. */
function cellsOf(row: number): Record<number, { v?: number; f?: string }> {
  const ordered = FIRST_DAY + (row % 120);
  const cells: Record<number, { v?: number; f?: string }> = { 0: { v: ordered } };
  for (let stage = 0; stage < STAGES; stage++) {
    const at = 1 + 3 * stage;
    const [done, due] = [at, at + 1].map((column) => `${columnLetters(column + 1)}${row + 1}`) as [
      string,
      string,
    ];
    const before = stage === 0 ? `A${row + 1}` : `${columnLetters(at - 1)}${row + 1}`;
    if (stage <= row % 10) cells[at] = { v: ordered + 3 * stage };
    cells[at + 1] = { f: `=WORKDAY(${before},${2 + (stage % 5)})` };
    cells[at + 2] = {
      f: `=IF(${done}<>"",IF(${done}>${due},"done late","done"),IF(${due}<${NOW},"overdue",IF(${due}<${NOW + 2},"due soon","on track")))`,
    };
  }
  return cells;
}
