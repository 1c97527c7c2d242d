import type { NewColumn } from '../../shared/book/patch';
import type { Request, Spreadsheet } from './api-types';
import type { Calls } from './calls';
import { rangeOf, type Meta, type SheetMeta } from './meta';
import type { Unit } from './write/batches';

const RULE_FIELDS =
  'sheets(properties(sheetId),conditionalFormats(ranges,booleanRule(condition(type,values(userEnteredValue)))))';

/** Takes the looks of columns away again, as one unit with nothing else in it: formats, lists and rules of colour of ours. */
export async function undressUnits(calls: Calls, columns: readonly NewColumn[], meta: Meta): Promise<Unit[]> {
  if (columns.length === 0) return [];
  const { sheets } = await calls.get(RULE_FIELDS);
  return meta.sheets.flatMap((sheet): Unit[] => {
    const ours = columns.filter((column) => column.sheet === sheet.name);
    if (ours.length === 0) return [];
    const found = sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheet.id);
    const requests = ours.flatMap((column) => plain(column, sheet));
    // From the last one on, so that the places of the others stay.
    for (const index of rulesOf(found, ours).reverse())
      requests.push({ deleteConditionalFormatRule: { sheetId: sheet.id, index } });
    return [requests];
  });
}

function plain({ headerRow, column, lastRow }: NewColumn, { id, rows }: SheetMeta): Request[] {
  const at = { left: column, right: column };
  const body = rangeOf(id, {
    top: headerRow + 1,
    bottom: Math.min(Math.max(lastRow, headerRow + 1), rows),
    ...at,
  });
  return [
    {
      repeatCell: {
        range: rangeOf(id, { top: headerRow, bottom: headerRow, ...at }),
        cell: {},
        fields: 'userEnteredFormat',
      },
    },
    {
      repeatCell: {
        range: body,
        cell: {},
        fields: 'userEnteredFormat.numberFormat,userEnteredFormat.wrapStrategy',
      },
    },
    { setDataValidation: { range: body } },
  ];
}

/** Rules that stand on nothing but our column and compare with one of our texts. */
function rulesOf(
  sheet: NonNullable<Spreadsheet['sheets']>[number] | undefined,
  columns: readonly NewColumn[],
): number[] {
  return (sheet?.conditionalFormats ?? []).flatMap(({ ranges, booleanRule }, index) => {
    const [range] = ranges ?? [];
    const text = booleanRule?.condition?.values?.[0]?.userEnteredValue;
    const isOurs = columns.some(
      ({ column, headerRow, tones }) =>
        ranges?.length === 1 &&
        range?.startColumnIndex === column - 1 &&
        range.endColumnIndex === column &&
        range.startRowIndex === headerRow &&
        booleanRule?.condition?.type === 'TEXT_STARTS_WITH' &&
        (tones ?? []).some((tone) => tone.text === text),
    );
    return isOurs ? [index] : [];
  });
}
