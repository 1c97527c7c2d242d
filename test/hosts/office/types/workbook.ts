import type { Workbook } from '../../spreadsheet/workbook';
import { itemNotFound } from '../errors';
import { defineKind } from '../kind';
import { rangeKind } from './range';
import { worksheetsKind } from './worksheets';

export const workbookKind = defineKind<Workbook>('Workbook', {
  read: {
    name: ({ title }) => `${title}.xlsx`,
    use1904DateSystem: ({ is1904 }) => is1904,
    isDirty: ({ revision }) => revision > 0,
    readOnly: () => false,
  },
  write: {
    use1904DateSystem: (workbook, value) => {
      workbook.is1904 = value === true;
    },
  },
  to: {
    worksheets: (workbook) => worksheetsKind(workbook),
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
