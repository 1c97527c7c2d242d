import { ICommandService, type IRange } from '@univerjs/core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  type IFilterColumn,
} from '@univerjs/sheets-filter';
import type { Area } from '../../shared/book/model';
import type { FilterState } from '../../shared/book/sheet-filter';
import type { Engine } from './engine';
import { BOOK_ID } from './snapshot';

/** The grid's own filter of a sheet; nothing of it can be undone, since it changes no cell. */
export class GridFilter {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  get state(): FilterState | undefined {
    const model = this.model();
    if (!model) return undefined;
    const columns = model
      .getAllFilterColumns()
      .map(([column, chosen]) => ({ column: column + 1, criterion: chosen.serialize() }));
    return { area: areaOf(model.getRange()), columns };
  }

  /** Rows that are not shown. */
  get hidden(): number[] {
    return [...(this.model()?.filteredOutRows ?? [])].map((row) => row + 1).sort((a, b) => a - b);
  }

  set(state: FilterState | undefined): void {
    const at = { unitId: BOOK_ID, subUnitId: this.sheetId };
    const run = (id: string, params: object): unknown =>
      this.engine.injector.get(ICommandService).syncExecuteCommand(id, params);
    const former = this.state;
    if (!state) return void (former && run(RemoveSheetsFilterMutation.id, at));
    const { top, left, bottom, right } = state.area;
    const range = { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
    run(SetSheetsFilterRangeMutation.id, { ...at, range });
    const chosen = new Map(state.columns.map(({ column, criterion }) => [column, criterion]));
    for (const { column } of former?.columns ?? []) if (!chosen.has(column)) chosen.set(column, null);
    for (const [column, criterion] of chosen)
      run(SetSheetsFilterCriteriaMutation.id, {
        ...at,
        col: column - 1,
        criteria: criterion && { ...(criterion as IFilterColumn), colId: column - 1 },
        reCalc: true,
      });
  }

  private model(): ReturnType<SheetsFilterService['getFilterModel']> {
    return this.engine.injector.get(SheetsFilterService).getFilterModel(BOOK_ID, this.sheetId);
  }
}

/** The texts to be seen, as the grid says them. */
export const choiceOf = (values: readonly string[]): Pick<IFilterColumn, 'filters'> => ({
  filters: { filters: values.filter((value) => value !== ''), ...(values.includes('') && { blank: true }) },
});

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow + 1,
  left: startColumn + 1,
  bottom: endRow + 1,
  right: endColumn + 1,
});
