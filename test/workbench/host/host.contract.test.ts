import { chartsIn } from '../../automation/file/charts-in-file';
import type { Book } from '../../../shared/book/model';
import { findSheet, isError, kindAt, valueAt } from '../../../shared/book/model';
import { choiceOf } from '../../../workbench/grid/filter';
import { writtenCell } from '../../../workbench/grid/new-sheet';
import { writeFor } from '../../../shared/book/write-for';
import { buildWorkbook } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';
import { describeHost } from '../../tools/host-contract';

afterEach(closeAll);

describeHost('the grid of the workbench', async (book) => {
  const { host, grid } = await openHeadless(buildWorkbook(book));
  const idOf = (name: string): string => grid.sheets().find((sheet) => sheet.name === name)!.id;
  return {
    host,
    // Saved and opened again: what was committed has to be in the file.
    charts: { shown: async (name) => chartsIn(await host.savedBytes(), name) },
    reopen: async () => (await openHeadless(await host.savedBytes())).host,
    filters: {
      hidden: async (name) => (await grid.filter(idOf(name))).hidden,
      areas: async (name) => [(await grid.filter(idOf(name))).state?.area ?? []].flat(),
      byHand: async (name, area, column, values) =>
        (await grid.filter(idOf(name))).set({ area, columns: [{ column, criterion: choiceOf(values) }] }),
    },
    // There is no colleague; the person types the other contents into the grid.
    overwrite: async (next: Book) => {
      const now = await host.readBook();
      for (const sheet of next.sheets) {
        const before = findSheet(now, sheet.name)!;
        const id = grid.sheets().find(({ name }) => name === sheet.name)!.id;
        const steps = grid.steps();
        for (let row = 1; row <= Math.max(sheet.rows.length, before.rows.length); row++)
          for (let column = 1; column <= 8; column++) {
            const value = valueAt(sheet, row, column);
            if (isError(value) || value === valueAt(before, row, column)) continue;
            const write = writeFor(value, kindAt(sheet, row, column), undefined);
            steps.cells(id, { [row - 1]: { [column - 1]: writtenCell(write) } });
          }
        steps.finish();
      }
    },
  };
});
