import { readFileSync, writeFileSync } from 'node:fs';
import { hiddenRows } from '../../../xlsx/filter';
import { Package } from '../../../xlsx/package';
import { readFilter, testOf } from '../../../xlsx/read/filter';
import { readWorkbook } from '../../../xlsx/read';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import { filterColumnText, writeFilter } from '../../../xlsx/write/filter';
import { readLayout } from '../../../xlsx/write/layout';
import { findSheet, valueAt } from '../../../shared/book/model';
import { plainlyShown } from '../../../shared/cells/plainly-shown';
import type { FiltersUnderTest } from '../../tools/host-contract';

/** The filters in a file, as a spreadsheet program finds them. */
export function filtersInFile(path: string): FiltersUnderTest {
  const open = (name: string) => {
    const bytes = readFileSync(path);
    const pkg = new Package(bytes);
    const workbook = readWorkbookInfo(pkg);
    const info = workbook.sheets.find((sheet) => sheet.name === name)!;
    const layout = readLayout(pkg.read(info.part), info.part);
    const place = readFilter(pkg, info.part, layout, undefined);
    return { bytes, pkg, workbook, info, layout, place };
  };
  return {
    hidden: async (name) => {
      const { pkg, info, layout } = open(name);
      return hiddenRows(pkg.read(info.part), info.part, layout.data);
    },
    areas: async (name) => [open(name).place.present?.area ?? []].flat(),
    byHand: async (name, area, column, values) => {
      const { bytes, pkg, workbook, info, layout, place } = open(name);
      const criterion = filterColumnText(values, new Set(), layout.prefix);
      const sheet = findSheet(readWorkbook(bytes), name)!;
      const hidden = new Set<number>();
      for (let row = area.top + 1; row <= area.bottom; row++)
        if (!testOf(criterion)!(plainlyShown(valueAt(sheet, row, column), 's'))) hidden.add(row);
      writeFilter(pkg, workbook, info, layout, place, { area, columns: [{ column, criterion }] }, hidden);
      writeFileSync(path, pkg.toBytes());
    },
  };
}
