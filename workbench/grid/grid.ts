import {
  ICommandService,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  RedoCommand,
  ThemeService,
  UndoCommand,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  WorksheetEditPermission,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import type { Lang } from '../../shared/lang';
import { watchChanges, watchCursor, type GridChange } from './changes';
import type { GridFilter } from './filter';
import { localeOf, type Engine } from './engine';
import { functionWords } from './functions';
import { skipLateChecks } from './late-checks';
import { makeLean } from './lean';
import { SheetReader } from './read';
import type { GridWords } from './words';
import { BOOK_ID } from './snapshot';
import { replaySteps, Steps, workbookOf, type DoneSteps } from './steps';

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** The spreadsheet behind a few words of ours: the rest of the workbench knows only these. */
export class Grid {
  private isAlive = true;

  constructor(private readonly engine: Engine) {}

  load(data: IWorkbookData): void {
    this.engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.engine.injector.get(IUniverInstanceService).focusUnit(BOOK_ID);
    makeLean(this.engine.injector);
    skipLateChecks(this.engine.injector);
  }

  /** In the order of their tabs. */
  sheets(): GridSheet[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden() === 1,
      }));
  }

  activeSheet(): string | undefined {
    return this.workbook().getActiveSheet()?.getName();
  }

  reader(sheetId: string): SheetReader {
    const workbook = this.workbook();
    const reader = new SheetReader(workbook, workbook.getSheetBySheetId(sheetId)!);
    const formulas = this.engine.injector.get(FormulaDataModel);
    reader.sharedFormula = (_, row, column) =>
      formulas.getFormulaStringByCell(row - 1, column - 1, sheetId, BOOK_ID)?.replace(/^=/, '') ?? '';
    return reader;
  }

  /** Starts a change that is undone as one. */
  steps(): Steps {
    return new Steps(this.engine.injector);
  }

  /** Does recorded steps as a new change. */
  replay(steps: DoneSteps): DoneSteps {
    return replaySteps(this.engine.injector, steps);
  }

  /** The filter of a sheet: fetched when it is first asked for. */
  async filter(sheetId: string): Promise<GridFilter> {
    const { GridFilter } = await import('./filter');
    return new GridFilter(this.engine, sheetId);
  }

  onChange(listener: (change: GridChange) => void): () => void {
    return watchChanges(this.engine.injector, listener);
  }

  onCursor(listener: (sheetId: string, row: number, column: number) => void): () => void {
    return watchCursor(this.engine.injector, listener);
  }

  /** Calls back when another sheet comes to the front; returns how to stop. */
  onFront(listener: () => void): () => void {
    const stop = this.engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) listener();
    });
    return () => stop.dispose();
  }

  /** Puts the cursor on a cell and brings it into view. */
  select(sheetId: string, row: number, column: number): void {
    const commands = this.engine.injector.get(ICommandService);
    if (this.workbook().getActiveSheet()?.getSheetId() !== sheetId) this.activate(sheetId);
    const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
    const params: ISetSelectionsOperationParams = {
      unitId: BOOK_ID,
      subUnitId: sheetId,
      selections: [
        {
          range,
          primary: {
            ...range,
            actualRow: row - 1,
            actualColumn: column - 1,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, params);
    const { reveal } = this.engine;
    if (!reveal) return;
    reveal(row - 1, column - 1);
    // A sheet that was brought to the front just now is measured by the next drawing.
    requestAnimationFrame(() => this.isAlive && reveal(row - 1, column - 1));
  }

  /** Works out anew what depends on the moment (TODAY, NOW). */
  tick(): void {
    const { injector } = this.engine;
    void injector.get(ICommandService).executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        forceCalculation: false,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  undo(): void {
    this.inHistory(UndoCommand.id);
  }

  redo(): void {
    this.inHistory(RedoCommand.id);
  }

  /** The words come first when this language was not shown yet; none without a screen. */
  setLanguage(lang: Lang, words?: GridWords): void {
    this.engine.lang = lang;
    const locales = this.engine.injector.get(LocaleService);
    if (words) locales.load({ [localeOf(lang)]: { ...words, ...functionWords(lang) } });
    locales.setLocale(localeOf(lang));
  }

  /** Brings a sheet to the front. */
  activate(sheetId: string): void {
    const params = { unitId: BOOK_ID, subUnitId: sheetId };
    this.engine.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  }

  /** Lets nobody type into a sheet that the file protects. */
  protect(sheetId: string): void {
    const permissions = this.engine.injector.get(IPermissionService);
    const { id } = new WorksheetEditPermission(BOOK_ID, sheetId);
    if (!permissions.getPermissionPoint(id))
      permissions.addPermissionPoint(new WorksheetEditPermission(BOOK_ID, sheetId));
    permissions.updatePermissionPoint(id, false);
  }

  setDark(dark: boolean): void {
    this.engine.injector.get(ThemeService).setDarkMode(dark);
  }

  dispose(): void {
    this.isAlive = false;
    this.engine.univer.dispose();
  }

  /** The history is that of whatever has the focus, and is there only once something asked for it. */
  private inHistory(command: string): void {
    const { injector } = this.engine;
    injector.get(IUndoRedoService);
    injector.get(IUniverInstanceService).focusUnit(BOOK_ID);
    injector.get(ICommandService).syncExecuteCommand(command);
  }

  private workbook(): Workbook {
    return workbookOf(this.engine.injector);
  }
}
