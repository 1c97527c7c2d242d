import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import { areasOf } from './area';
import { codeOf, isGone } from './errors';
import { rangeOf, sync, type Session } from './session';

/** Excel tells only merged areas whose upper left cell lies in what is asked for (office-js#3611): it is asked for the sheet. */
export const WHOLE: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/**
 * The merged areas of a sheet's rows, for sheets that have more of them than Excel tells at once (512): the rows
 * are halved until it does. Empty where Excel cannot tell at all.
 */
export async function mergesInRows(
  session: Session,
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<Area[]> {
  if (!session.features.seesMerges) return [];
  const asked = askMerges(context.workbook.worksheets.getItem(sheet), area);
  try {
    await sync(session, context);
    return takeMerges(asked);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || isGone(error) || !TOO_MANY.has(code) || area.top === area.bottom) throw error;
  }
  const middle = (area.top + area.bottom) >> 1;
  const above = await mergesInRows(session, context, sheet, { ...area, bottom: middle });
  const below = await mergesInRows(session, context, sheet, { ...area, top: middle + 1 });
  return unlike([...above, ...below]);
}

/** Asks for the merged areas in a rectangle. */
export function askMerges(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas {
  return rangeOf(sheet, area).getMergedAreasOrNullObject().untrack().load('address');
}

export function takeMerges(asked: Excel.RangeAreas): Area[] {
  return asked.isNullObject ? [] : unlike(areasOf(asked.address));
}

/** An area that lies in both halves is told twice. */
function unlike(areas: readonly Area[]): Area[] {
  const found = new Map(areas.map((area) => [Object.values(area).join(), area]));
  return [...found.values()];
}

/** What Excel may answer when there are too many; which of them is not documented. */
const TOO_MANY = new Set([
  'InvalidOperation',
  'InvalidArgument',
  'GeneralException',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Whether an error may come from a sheet with too many merged areas. */
export const mayBeMerges = (error: unknown): boolean => TOO_MANY.has(codeOf(error) ?? '');
