import type { Workbook } from '../../spreadsheet/workbook';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind } from '../kind';
import type { OfficeHost } from '../state';
import { registrations, WORKBOOK_TARGET } from './event-calls';
import { guardStructure } from './cells';
import { checkSheetName, worksheetKind } from './worksheet';

export const worksheetsKind = defineKind<Workbook>('WorksheetCollection', {
  items: ({ sheets }) => sheets.map((sheet) => worksheetKind(sheet)),
  item: (_, key, host) => worksheetKind(found(host, key) ?? notThere()),
  to: {
    getItemOrNullObject: (_, [key], host) => orNull(found(host, key)),
    getActiveWorksheet: ({ active }) => worksheetKind(active ?? notThere()),
    getFirst: ({ sheets }, [visibleOnly]) => worksheetKind(seen(sheets, visibleOnly)[0] ?? notThere()),
    getLast: ({ sheets }, [visibleOnly]) => worksheetKind(seen(sheets, visibleOnly).at(-1) ?? notThere()),
    add: (workbook, [name], host) => {
      guardStructure(host);
      if (name !== null && name !== undefined) checkSheetName(workbook, String(name));
      return worksheetKind(workbook.addSheet(String(name ?? freeName(workbook))));
    },
  },
  call: {
    ...registrations(
      [
        ...['DataChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'SelectionChanged', 'Calculated'],
        ...[
          'FormatChanged',
          'RowSorted',
          'ColumnSorted',
          'EventNameChanged',
          'EventVisibilityChanged',
          'EventMoved',
          'ProtectionChanged',
        ],
      ],
      () => WORKBOOK_TARGET,
    ),
    getCount: ({ sheets }, [visibleOnly]) => seen(sheets, visibleOnly).length,
  },
});

/** By name in any case, or by id. */
function found(host: OfficeHost, key: unknown): Worksheet | undefined {
  if (typeof key !== 'string') throw invalidArgument();
  return host.workbook.find(key) ?? host.sheetById(key);
}

const orNull = (sheet: Worksheet | undefined) => (sheet ? worksheetKind(sheet) : null);

const seen = (sheets: readonly Worksheet[], visibleOnly: unknown): readonly Worksheet[] =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;

function notThere(): never {
  throw itemNotFound();
}

function freeName(workbook: Workbook): string {
  for (let n = workbook.sheets.length + 1; ; n++) if (!workbook.find(`Sheet${n}`)) return `Sheet${n}`;
}
