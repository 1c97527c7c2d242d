import type { Sheet } from '../../shared/book/model';
import type { KnownSheet, Session } from './session';

/** Asks for the sheets' names; `takeSheets` reads the answer after the sync. */
export function askSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load('items/id,items/name,items/visibility');
}

export function takeSheets(session: Session, sheets: Excel.WorksheetCollection): readonly KnownSheet[] {
  session.sheets = sheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
  }));
  return session.sheets;
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very hidden',
};

/**
 * Asks how the workbook counts days, once per session. No property says it; but its function DATE counts as the
 * workbook does: 2 January 1904 is day 1 in the 1904 system and 1463 in the 1900 system.
 */
export function askDateSystem(
  session: Session,
  context: Excel.RequestContext,
): Excel.FunctionResult<number> | undefined {
  return session.is1904 === undefined ? context.workbook.functions.date(1904, 1, 2).load('value') : undefined;
}

export function takeDateSystem(session: Session, result: Excel.FunctionResult<number> | undefined): boolean {
  if (result) session.is1904 = result.value === 1;
  return session.is1904 ?? false;
}
