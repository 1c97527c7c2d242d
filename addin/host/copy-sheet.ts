import { REFUSALS } from '../../shared/book/refusals';
import { SheetNotCopied } from '../../shared/host-errors';
import { checkCopy } from '../../shared/live/sheet-copy';
import { codeOf, isAnswered } from './errors';
import { askSheets, takeSheets } from './look-around';
import type { OwnWrites } from './own-writes';
import { sync, type Session } from './session';

/**
 * Excel names a copy by itself, so it is named anew once it is there; one that cannot have its name is taken away again.
 * Excel copies everything of the sheet, and how it is printed. Three requests.
 */
export async function copySheet(
  session: Session,
  context: Excel.RequestContext,
  own: OwnWrites,
  from: string,
  to: string,
): Promise<void> {
  const { workbook } = context;
  const sheets = askSheets(context);
  const protection = workbook.protection.load('protected');
  await sync(session, context);
  const names = takeSheets(session, sheets).map(({ name }) => name);
  checkCopy(from, to, names, { isStructureProtected: protection.protected });
  const source = workbook.worksheets.getItem(from);
  const made = source.copy('After', source).load('id');
  own.expectSheet(to);
  await sync(session, context);
  const copy = workbook.worksheets.getItem(made.id);
  copy.name = to;
  copy.visibility = 'Visible';
  const known = askSheets(context);
  try {
    await sync(session, context);
  } catch (error) {
    if (isAnswered(error)) await takeAway(session, context, made.id);
    throw codeOf(error) === 'ItemAlreadyExists' ? new SheetNotCopied(from, to, REFUSALS.nameTaken) : error;
  }
  takeSheets(session, known);
}

/** As far as it can be; what went wrong before is what is told. */
async function takeAway(session: Session, context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await sync(session, context).catch(() => undefined);
}
