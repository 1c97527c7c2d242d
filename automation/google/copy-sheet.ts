import { checkCopy } from '../../shared/live/sheet-copy';
import { OutcomeUnknown, type Calls } from './calls';
import { readMeta } from './read';
import { freeSheetIds } from './write/sheets';

/**
 * One call beside the look at what there is. Its id is chosen here: where the answer is lost, another look tells whether
 * the copy was made.
 */
export async function copySheet(calls: Calls, from: string, to: string): Promise<void> {
  const meta = await readMeta(calls);
  const grids = meta.sheets.filter(({ isGrid }) => isGrid).map(({ name }) => name);
  checkCopy(from, to, grids, { taken: meta.sheets.map(({ name }) => name) });
  const at = meta.sheets.findIndex(({ name }) => name === from);
  const source = meta.sheets[at]!;
  const id = freeSheetIds(meta)();
  const duplicateSheet = {
    sourceSheetId: source.id,
    insertSheetIndex: at + 1,
    newSheetId: id,
    newSheetName: to,
  };
  const shown = { properties: { sheetId: id, hidden: false }, fields: 'hidden' };
  const requests = [{ duplicateSheet }, ...(source.isHidden ? [{ updateSheetProperties: shown }] : [])];
  try {
    await calls.batchUpdate({ requests }, 'spreadsheetId');
  } catch (error) {
    if (!(error instanceof OutcomeUnknown)) throw error;
    const now = await readMeta(calls);
    if (!now.sheets.some((sheet) => sheet.id === id && sheet.name === to)) throw error.sentence;
  }
}
