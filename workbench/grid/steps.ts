import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type ISheetDataValidationRule,
  type IWorksheetData,
  type Workbook,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { BOOK_ID } from './snapshot';

/** Done in this order; taken back in the other. */
export interface DoneSteps {
  readonly redo: IMutationInfo[];
  readonly undo: IMutationInfo[];
}

/** Changes the workbook step by step and keeps how to take all of it back as one thing. */
export class Steps {
  private readonly redo: IMutationInfo[] = [];
  private readonly undo: IMutationInfo[] = [];

  constructor(private readonly injector: Injector) {}

  /** Sets cells, `[row][column]` counted from 0; null takes a cell away with its look. */
  cells(subUnitId: string, cells: Record<number, Record<number, ICellData | null>>): void {
    this.makeRoom(subUnitId, cells);
    const params: ISetRangeValuesMutationParams = { unitId: BOOK_ID, subUnitId, cellValue: cells };
    const undo = this.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    this.run(SetRangeValuesMutation.id, params, [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  addSheet(sheet: IWorksheetData): void {
    const index = this.workbook().getSheetSize();
    const params = { unitId: BOOK_ID, index, sheet };
    const undo = { unitId: BOOK_ID, subUnitId: sheet.id, subUnitName: sheet.name };
    this.run(InsertSheetMutation.id, params, [{ id: RemoveSheetMutation.id, params: undo }]);
  }

  width(subUnitId: string, column: number, width: number): void {
    const sheet = this.workbook().getSheetBySheetId(subUnitId)!;
    const before = sheet.getColumnWidth(column);
    const paramsOf = (colWidth: number) => ({
      unitId: BOOK_ID,
      subUnitId,
      ranges: [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }],
      colWidth,
    });
    const { id } = SetWorksheetColWidthMutation;
    this.run(id, paramsOf(width), [{ id, params: paramsOf(before) }]);
  }

  rule(subUnitId: string, rule: IConditionFormattingRule): void {
    const undo = { unitId: BOOK_ID, subUnitId, cfId: rule.cfId };
    this.run(AddConditionalRuleMutation.id, { unitId: BOOK_ID, subUnitId, rule }, [
      { id: DeleteConditionalRuleMutation.id, params: undo },
    ]);
  }

  list(subUnitId: string, rule: ISheetDataValidationRule): void {
    const undo = { unitId: BOOK_ID, subUnitId, ruleId: rule.uid };
    this.run(AddDataValidationMutation.id, { unitId: BOOK_ID, subUnitId, rule }, [
      { id: RemoveDataValidationMutation.id, params: undo },
    ]);
  }

  /** Makes everything so far one thing to undo, or a part of the last one where it follows from that, and gives it. */
  finish(follows = false): DoneSteps {
    const done = { redo: this.redo, undo: this.undo };
    if (follows) joinLast(this.injector, done);
    else rememberSteps(this.injector, done);
    return done;
  }

  /** Grows the sheet where cells lie beyond its last row or column. */
  private makeRoom(subUnitId: string, cells: Record<number, Record<number, unknown>>): void {
    const sheet = this.workbook().getSheetBySheetId(subUnitId)!;
    let [rows, columns] = [0, 0];
    new ObjectMatrix(cells).forValue((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
    if (rows > rowCount) {
      const { id } = SetWorksheetRowCountMutation;
      const paramsOf = (count: number) => ({ unitId: BOOK_ID, subUnitId, rowCount: count });
      this.run(id, paramsOf(rows + ROOM), [{ id, params: paramsOf(rowCount) }]);
    }
    if (columns > columnCount) {
      const { id } = SetWorksheetColumnCountMutation;
      const paramsOf = (count: number) => ({ unitId: BOOK_ID, subUnitId, columnCount: count });
      this.run(id, paramsOf(columns + 2), [{ id, params: paramsOf(columnCount) }]);
    }
  }

  private workbook(): Workbook {
    return workbookOf(this.injector);
  }

  private run(id: string, params: object, undo: IMutationInfo[]): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
    this.redo.push({ id, params } as IMutationInfo);
    this.undo.unshift(...undo);
  }
}

const ROOM = 100;

/** Does again what was recorded: takes back with `undo` first, the other way round with `redo` first. */
export function replaySteps(injector: Injector, { redo, undo }: DoneSteps): DoneSteps {
  const commands = injector.get(ICommandService);
  for (const { id, params } of redo) commands.syncExecuteCommand(id, params);
  rememberSteps(injector, { redo, undo });
  return { redo, undo };
}

function rememberSteps(injector: Injector, { redo, undo }: DoneSteps): void {
  if (redo.length > 0)
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: BOOK_ID, undoMutations: undo, redoMutations: redo });
}

/** Were it a step of its own, taking it back would only make it follow again. */
function joinLast(injector: Injector, { redo, undo }: DoneSteps): void {
  const last = injector.get(IUndoRedoService).pitchTopUndoElement();
  if (last?.unitID !== BOOK_ID) return;
  last.undoMutations.unshift(...undo);
  last.redoMutations.push(...redo);
}

export function workbookOf(injector: Injector): Workbook {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(BOOK_ID, UniverInstanceType.UNIVER_SHEET)!;
}
