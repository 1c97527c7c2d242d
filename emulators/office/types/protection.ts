import type { Workbook } from '../../spreadsheet/workbook';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { accessDenied, invalidOperation } from '../errors';
import { defineKind } from '../kind';

export const worksheetProtectionKind = defineKind<Worksheet>('WorksheetProtection', {
  read: {
    protected: ({ isProtected }) => isProtected,
    options: ({ look }) => look['protectionOptions'] ?? DEFAULTS,
  },
  call: {
    protect: (sheet, [options, password]) => {
      if (sheet.isProtected) throw invalidOperation();
      sheet.isProtected = true;
      sheet.look['protectionOptions'] = { ...DEFAULTS, ...(options as object | null) };
      sheet.look['password'] = password ?? undefined;
    },
    unprotect: (sheet, [password]) => {
      checkPassword(sheet.look['password'], password);
      sheet.isProtected = false;
    },
  },
});

/** Passwords of workbooks, which the workbook in memory has no place for. */
const passwords = new WeakMap<Workbook, unknown>();

export const workbookProtectionKind = defineKind<Workbook>('WorkbookProtection', {
  read: { protected: ({ isStructureProtected }) => isStructureProtected },
  call: {
    protect: (workbook, [password]) => {
      if (workbook.isStructureProtected) throw invalidOperation();
      workbook.isStructureProtected = true;
      passwords.set(workbook, password ?? undefined);
    },
    unprotect: (workbook, [password]) => {
      checkPassword(passwords.get(workbook), password);
      workbook.isStructureProtected = false;
    },
  },
});

function checkPassword(needed: unknown, given: unknown): void {
  if (needed !== undefined && needed !== (given ?? undefined))
    throw accessDenied('The password you supplied is not correct.');
}

const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
