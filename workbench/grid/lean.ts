import {
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetInterceptorService } from '@univerjs/sheets';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Spares the grid two pieces of work that grow with the book and bring nothing here. Without it every edit in
 * a sheet of a million cells looks through all of them, and every drawing parses each text for a date.
 */
export function makeLean(injector: Injector): void {
  skipFormulaScan(injector);
  skipForcedTextMarks(injector);
}

/** Edits without formulas change no formula as long as the sheet has no formulas that share one text. */
function skipFormulaScan(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const withoutShared = new Set<string>();
  model.updateFormulaData = (unitId: string, sheetId: string, cells: Cells) => {
    const found = formulasIn(cells);
    if (found === 'shared') withoutShared.delete(sheetId);
    if (found !== 'none') return update(unitId, sheetId, cells);
    if (!withoutShared.has(sheetId)) {
      const sheet = injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId)
        ?.getSheetBySheetId(sheetId);
      if (!sheet || formulasIn(sheet.getCellMatrix().getMatrix()) === 'shared')
        return update(unitId, sheetId, cells);
      withoutShared.add(sheetId);
    }
    return {};
  };
}

function formulasIn(cells: Cells): 'none' | 'own' | 'shared' {
  let found: 'none' | 'own' = 'none';
  for (const row in cells) {
    const columns = cells[row as unknown as number]!;
    for (const column in columns) {
      const cell = columns[column as unknown as number];
      if (cell?.si) return 'shared';
      if (cell?.f) found = 'own';
    }
  }
  return found;
}

/** The mark for text that looks like a number is switched off, but its test would run for every cell that is drawn. */
function skipForcedTextMarks(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  const intercept = service.intercept.bind(service);
  service.intercept = ((name, interceptor) =>
    String(interceptor.handler).includes('disableForceStringMark')
      ? { dispose: () => undefined }
      : intercept(name, interceptor)) as typeof service.intercept;
}
