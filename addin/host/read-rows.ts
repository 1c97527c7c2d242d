import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import { rowsOf } from '../../shared/book/rows-of';
import type { RowValues } from '../../shared/book/report';
import { NoSuchSheet } from '../../shared/host-errors';
import { tellErrorNames } from './error-names';
import { isGone, isTooLarge } from './errors';
import { areaOfUsed, askDateSystem, takeDateSystem, takeUsedIn, USED } from './look-around';
import { fitsAtOnce, readAreas } from './read-areas';
import { rangeOf, sheetKey, sync, type Session } from './session';
import { BLOCK_PROPERTIES, SheetCells } from './sheet-cells';

/** Rows of a sheet as they are now, in one request as long as they fit into one. */
export async function readRows(
  session: Session,
  context: Excel.RequestContext,
  sheet: string,
  [from, to]: readonly [number, number],
): Promise<RowValues> {
  const [top, bottom] = [Math.max(1, from), Math.min(MAX_ROW, to)];
  if (bottom < top) return { rows: [], kinds: [] };
  const ask = async (properties: string): Promise<Excel.Range> => {
    const whole = rangeOf(context.workbook.worksheets.getItem(sheet), {
      top,
      left: 1,
      bottom,
      right: MAX_COLUMN,
    });
    const used = whole.getUsedRangeOrNullObject(true).untrack().load(properties);
    const date = askDateSystem(session, context);
    await sync(session, context);
    takeDateSystem(session, date);
    return used;
  };
  try {
    const id = sheetKey(session, sheet);
    const last = session.used.get(id);
    const wanted = last && { ...last, top: Math.max(top, last.top), bottom: Math.min(bottom, last.bottom) };
    const isMany = wanted && !fitsAtOnce(session, [{ sheet: id, area: wanted }]);
    const used = await ask(isMany ? USED : BLOCK_PROPERTIES).catch((error: unknown) => {
      if (!isTooLarge(error)) throw error;
      session.meter.tooMuch();
      return ask(USED);
    });
    const cells = new SheetCells(session.is1904 ?? false);
    if (!used.isNullObject) {
      if (isLoaded(used)) cells.add(takeUsedIn(session, id, used)!);
      else
        await readAreas(session, context, [{ sheet, area: areaOfUsed(used)! }], (_, block) =>
          cells.add(block),
        );
    }
    await tellErrorNames(session, context, [[sheet, cells]]);
    return padded(
      session,
      sheet,
      rowsOf({ sheets: [cells.toSheet({ ...PLAIN, name: sheet })] }, sheet, [top, bottom]),
      [top, bottom],
    );
  } catch (error) {
    if (isGone(error)) throw new NoSuchSheet(sheet);
    throw error;
  }
}

const PLAIN = { visibility: 'visible', merges: [], tables: [], isProtected: false } as const;

const isLoaded = (range: Excel.Range): boolean => range.toJSON().values !== undefined;

/**
 * Rows that were there when the sheet was last read, and are empty by now, are told as empty: whoever asks would keep
 * what they held otherwise.
 */
function padded(
  session: Session,
  sheet: string,
  values: RowValues,
  [from, to]: readonly [number, number],
): RowValues {
  const { rows, kinds } = values;
  const known = session.lastRows.get(sheet) ?? 0;
  const count = Math.min(to, known) - from + 1;
  session.lastRows.set(sheet, Math.max(known, from + rows.length - 1));
  if (rows.length >= count) return values;
  const none = Array.from({ length: count - rows.length });
  return {
    ...values,
    rows: [...rows, ...none.map(() => [])],
    kinds: [...kinds, ...none.map(() => '')],
  };
}
