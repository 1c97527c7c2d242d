import type { Workbook } from '../../spreadsheet/workbook';
import { itemNotFound } from '../errors';
import { defineKind, type Thing } from '../kind';
import type { OfficeHost } from '../state';
import { applicationKind, runtimeKind } from './application';
import { functionsKind } from './functions';
import { namesKind } from './names';
import { workbookProtectionKind } from './protection';
import { rangeKind } from './range';
import { settingsKind } from './settings';
import { tablesKind } from './tables';
import { worksheetsKind } from './worksheets';

export const workbookKind = defineKind<Workbook>('Workbook', {
  read: {
    name: ({ title }) => `${title}.xlsx`,
    isDirty: ({ revision }) => revision > 0,
    readOnly: () => false,
  },
  to: {
    worksheets: (workbook) => worksheetsKind(workbook),
    tables: (workbook) => tablesKind(workbook),
    names: (workbook) => namesKind(workbook),
    settings: (_, __, host) => settingsKind(host),
    application: (_, __, host) => applicationKind(host),
    functions: (_, __, host) => functionsKind(host),
    protection: (workbook) => workbookProtectionKind(workbook),
    _Runtime: (_, __, host) => runtimeKind(host),
    _GetRangeForEventByReferenceId: (_, [id], host) => kept(host, id) ?? gone(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => kept(host, id) ?? null,
    getActiveCell: (workbook) => {
      const { top, left } = workbook.selection;
      return rangeKind({ sheet: active(workbook), area: { top, left, bottom: top, right: left } });
    },
    getSelectedRange: (workbook) => rangeKind({ sheet: active(workbook), area: workbook.selection }),
  },
  call: {
    _RemoveReference: (_, [id], host) => {
      host.references.delete(String(id));
      return null;
    },
    _RemoveAllReferences: (_, __, host) => {
      host.references.clear();
      return null;
    },
    _GetReferenceCount: (_, __, host) => host.references.size,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});

function active({ active: sheet }: Workbook) {
  if (!sheet) throw itemNotFound();
  return sheet;
}

const kept = (host: OfficeHost, id: unknown): Thing | undefined => host.references.get(String(id));

function gone(): never {
  throw itemNotFound();
}
