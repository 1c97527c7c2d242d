import type { Workbook } from '../../spreadsheet/workbook';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors';
import { defineKind, selfOf, type KindOf } from '../kind';
import { autoFilterKind } from './auto-filter';
import { chartsKind } from './charts';
import { guardStructure, onSheet, rangeAt, WHOLE } from './cells';
import { registrations } from './event-calls';
import { freezePanesKind } from './freeze-panes';
import { namesKind } from './names';
import { pageLayoutKind } from './page-layout';
import { worksheetProtectionKind } from './protection';
import { rangeKind } from './range';
import { tablesKind } from './tables';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very hidden': 'VeryHidden' } as const;

export const worksheetKind: KindOf<Worksheet> = defineKind<Worksheet>('Worksheet', {
  ids: (sheet, host) => ({ Id: host.sheetId(sheet) }),
  read: {
    name: ({ name }) => name,
    id: (sheet, host) => host.sheetId(sheet),
    position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    visibility: ({ visibility }) => VISIBILITY[visibility],
    tabColor: ({ look }) => look['tabColor'] ?? '',
    showGridlines: ({ look }) => look['showGridlines'] ?? true,
    showHeadings: ({ look }) => look['showHeadings'] ?? true,
    standardWidth: ({ look }) => look['standardWidth'] ?? 8.43,
    standardHeight: () => 15,
    enableCalculation: () => true,
  },
  write: {
    name: (sheet, value, host) => {
      guardStructure(host);
      const name = String(value);
      if (name === sheet.name) return;
      if (name.toLowerCase() === sheet.name.toLowerCase()) checkCharacters(name);
      else checkSheetName(sheet.workbook, name);
      sheet.workbook.rename(sheet, name);
    },
    position: (sheet, value, host) => {
      guardStructure(host);
      const { sheets } = sheet.workbook;
      if (typeof value !== 'number' || value < 0 || value >= sheets.length) throw invalidArgument();
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(value, 0, sheet);
    },
    visibility: (sheet, value, host) => {
      guardStructure(host);
      const found = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find(
        (key) => VISIBILITY[key] === value,
      );
      if (!found) throw invalidArgument();
      if (found !== 'visible' && onlyVisible(sheet)) throw invalidOperation();
      sheet.visibility = found;
    },
    tabColor: setLook('tabColor', (value) => value === '' || isColour(value)),
    showGridlines: setLook('showGridlines', (value) => typeof value === 'boolean'),
    showHeadings: setLook('showHeadings', (value) => typeof value === 'boolean'),
    standardWidth: setLook('standardWidth', (value) => typeof value === 'number'),
  },
  to: {
    tables: (sheet) => tablesKind(sheet),
    charts: (sheet) => chartsKind(sheet),
    names: (sheet) => namesKind(sheet),
    autoFilter: (sheet) => autoFilterKind({ sheet }),
    protection: (sheet) => worksheetProtectionKind(sheet),
    freezePanes: (sheet) => freezePanesKind(sheet),
    pageLayout: (sheet) => pageLayoutKind(sheet),
    copy: (sheet, [position, relativeTo], host) => {
      guardStructure(host);
      const beside = selfOf(worksheetKind, relativeTo);
      const { sheets } = sheet.workbook;
      // Which sheets may be copied that nobody can bring to the front by hand is not documented.
      if (sheet.visibility === 'very hidden') throw invalidOperation();
      const isBeside = position === 'Before' || position === 'After';
      if (isBeside !== (beside !== undefined)) throw invalidArgument();
      const at = isBeside
        ? sheets.indexOf(beside!) + (position === 'After' ? 1 : 0)
        : position === 'End'
          ? sheets.length
          : 0;
      return worksheetKind(sheet.workbook.copySheet(sheet, nameOfCopy(sheet), at));
    },
    getRange: (sheet, [address], host) => {
      if (address === null || address === undefined || address === '')
        return rangeKind({ sheet, area: WHOLE });
      return rangeKind(rangeAt(host, String(address), sheet));
    },
    getCell: (sheet, [row, column]) => {
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      return rangeKind({ sheet, area: onSheet({ top, left, bottom: top, right: left }) });
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      return rangeKind({ sheet, area: onSheet(area) });
    },
    // An empty sheet has the cell A1 as its used range.
    getUsedRange: (sheet, [valuesOnly]) =>
      rangeKind({ sheet, area: sheet.used(valuesOnly === true) ?? { top: 1, left: 1, bottom: 1, right: 1 } }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.used(valuesOnly === true);
      return area ? rangeKind({ sheet, area }) : null;
    },
    _GetSheetById: (_, [id], host) => {
      const sheet = host.sheetById(String(id));
      return sheet ? worksheetKind(sheet) : null;
    },
  },
  call: {
    ...registrations<Worksheet>(
      [
        ...[
          'DataChanged',
          'Activated',
          'Deactivated',
          'SelectionChanged',
          'Calculated',
          'FormatChanged',
          'RowSorted',
          'ColumnSorted',
        ],
        ...['EventNameChanged', 'EventVisibilityChanged', 'ProtectionChanged'],
      ],
      (sheet, host) => host.sheetId(sheet),
    ),
    activate: (sheet) => {
      if (sheet.visibility !== 'visible') throw invalidOperation();
      sheet.workbook.activate(sheet);
    },
    delete: (sheet, _, host) => {
      guardStructure(host);
      // A workbook keeps one sheet that can be seen; a very hidden one is not deleted before it is shown.
      if (onlyVisible(sheet) || sheet.visibility === 'very hidden') throw invalidOperation();
      sheet.workbook.removeSheet(sheet);
    },
  },
});

/** `PI (2)`, `PI (3)` …, cut so that it fits. */
function nameOfCopy({ name, workbook }: Worksheet): string {
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const copy = name.slice(0, 31 - end.length) + end;
    if (!workbook.find(copy)) return copy;
  }
}

/** What Excel refuses as a name: nothing, more than 31 characters, one of `\/?*[]:`, an apostrophe at an end, one that is taken. */
export function checkSheetName(workbook: Workbook, name: string): void {
  checkCharacters(name);
  if (workbook.find(name)) throw itemAlreadyExists();
}

function checkCharacters(name: string): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument();
}

function onlyVisible(sheet: Worksheet): boolean {
  return !sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === 'visible');
}

/** `#RRGGBB` or a name of HTML's. */
const isColour = (value: unknown): boolean =>
  typeof value === 'string' && /^(#[0-9a-f]{6}|[a-z]{3,20})$/i.test(value);

function setLook(name: string, isRight: (value: unknown) => boolean) {
  return (sheet: Worksheet, value: unknown): void => {
    if (!isRight(value)) throw invalidArgument();
    sheet.look[name] = value;
  };
}
