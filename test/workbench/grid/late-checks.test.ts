import { IUniverInstanceService } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { BOOK_ID } from '../../../workbench/grid/snapshot';
import { orderBook } from '../../tools/order-book';
import { buildWorkbook } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';

afterEach(closeAll);

test('what was put off is dropped once another workbook was opened: no check fails in the page', async () => {
  const { grid, engine } = await openHeadless(buildWorkbook(orderBook()));
  const checks = engine.injector.get(SheetsDataValidationValidatorService);
  const [sheet] = grid.sheets();
  const ranges = [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 }];
  await expect(checks.validatorRanges(BOOK_ID, sheet!.id, ranges)).resolves.toEqual(expect.anything());
  await expect(checks.validatorRanges(BOOK_ID, 'a sheet that was taken out', ranges)).resolves.toEqual([]);
  engine.injector.get(IUniverInstanceService).disposeUnit(BOOK_ID);
  await expect(checks.validatorRanges(BOOK_ID, sheet!.id, ranges)).resolves.toEqual([]);
});
