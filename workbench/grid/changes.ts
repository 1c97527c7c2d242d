import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IRange,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { BOOK_ID } from './snapshot';

/** What happened in the grid, by whatever hand: typing, a command of ours, undo, a formula that was computed. */
export type GridChange =
  /** Cells were set: columns by row, both counted from 1. */
  | { readonly what: 'cells'; readonly sheet: string; readonly cells: ReadonlyMap<number, readonly number[]> }
  /** Rows or columns came, went or moved; cells may be anywhere now. */
  | { readonly what: 'moved'; readonly sheet: string; readonly move?: Move }
  /** Sheets came, went, or changed their names or places. */
  | { readonly what: 'sheets' };

/** Rows or columns put in or taken out, first and last counted from 1. */
export interface Move {
  readonly kind: 'rows in' | 'rows out' | 'columns in' | 'columns out' | 'moved';
  readonly from: number;
  readonly to: number;
}

/** Calls back for every change of cells and sheets; returns how to stop. */
export function watchChanges(injector: Injector, listener: (change: GridChange) => void): () => void {
  const stop = injector.get(ICommandService).onCommandExecuted((command, options) => {
    const change = changeOf(command, options);
    if (change) listener(change);
  });
  return () => stop.dispose();
}

/** Calls back when the cursor goes to another cell, its sheet's id, row and column counted from 1. */
export function watchCursor(
  injector: Injector,
  listener: (sheet: string, row: number, column: number) => void,
): () => void {
  const stop = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as SelectionParams;
    const at = selections[selections.length - 1];
    const row = at?.primary?.actualRow ?? at?.range.startRow;
    const column = at?.primary?.actualColumn ?? at?.range.startColumn;
    // A whole row or column that is selected begins at its first cell.
    if (unitId === BOOK_ID && row !== undefined && column !== undefined)
      listener(subUnitId, (Number.isFinite(row) ? row : 0) + 1, (Number.isFinite(column) ? column : 0) + 1);
  });
  return () => stop.dispose();
}

interface SelectionParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections: readonly {
    readonly range: IRange;
    readonly primary: { readonly actualRow: number; readonly actualColumn: number } | null;
  }[];
}

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function changeOf(command: Readonly<ICommandInfo>, _options?: IExecutionOptions): GridChange | undefined {
  if (command.type !== CommandType.MUTATION) return undefined;
  const { unitId, subUnitId: sheet = '', range, cellValue, from } = (command.params ?? {}) as SheetParams;
  if (unitId !== BOOK_ID) return undefined;
  const span = (kind: Move['kind'], first: number, last: number): GridChange => {
    return { what: 'moved', sheet, move: { kind, from: first + 1, to: last + 1 } };
  };
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return { what: 'cells', sheet, cells: placesOf(cellValue ?? {}) };
    case InsertRowMutation.id:
      return span('rows in', range!.startRow, range!.endRow);
    case RemoveRowMutation.id:
      return span('rows out', range!.startRow, range!.endRow);
    case InsertColMutation.id:
      return span('columns in', range!.startColumn, range!.endColumn);
    case RemoveColMutation.id:
      return span('columns out', range!.startColumn, range!.endColumn);
    case MoveRowsMutation.id:
    case MoveColsMutation.id:
      return { what: 'moved', sheet, move: { kind: 'moved', from: 0, to: 0 } };
    case ReorderRangeMutation.id:
    case AddWorksheetMergeMutation.id:
    case RemoveWorksheetMergeMutation.id:
      return { what: 'moved', sheet };
    case MoveRangeMutation.id:
      return { what: 'moved', sheet: from?.subUnitId ?? sheet };
    case InsertSheetMutation.id:
    case RemoveSheetMutation.id:
    case SetWorksheetNameMutation.id:
    case SetWorksheetOrderMutation.id:
    case SetWorksheetHideMutation.id:
      return { what: 'sheets' };
    default:
      return undefined;
  }
}

function placesOf(
  cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  for (const row of Object.keys(cells))
    places.set(
      Number(row) + 1,
      Object.keys(cells[row] ?? {}).map((column) => Number(column) + 1),
    );
  return places;
}
