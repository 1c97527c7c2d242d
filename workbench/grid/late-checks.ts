import { IUniverInstanceService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * The grid puts off the checks of its lists until the page is idle, and throws where their sheet is gone by then: another
 * workbook was opened meanwhile, or the sheet was taken out. There is nothing left to check.
 */
export function skipLateChecks(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId: string, sheetId: string, ranges: IRange[]) =>
    books.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
}
