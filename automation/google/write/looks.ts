import type { ColumnLook, Tone } from '../../../shared/book/patch';
import { HEADER_COLOURS, TONE_COLOURS } from '../../../shared/templates/vocabulary/tone-colours';
import type { CellFormat, Color, GridRange, Request } from '../api-types';
import { FORMATS } from './cell-data';

/** The header of a column or sheet of ours, where it has no neighbour to take after. */
export const HEADER_FORMAT: CellFormat = {
  backgroundColorStyle: { rgbColor: colourOf(HEADER_COLOURS.ground) },
  textFormat: { bold: true, foregroundColorStyle: { rgbColor: colourOf(HEADER_COLOURS.text) } },
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
};

/** Width of a column of ten characters in the default font is 75 pixels. */
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

/** What makes a column look as it should; `body` is the part below its header, without an end for a whole sheet of ours. */
export function lookRequests(body: GridRange, look: ColumnLook, nextRule: () => number): Request[] {
  const { sheetId, startColumnIndex } = body;
  const requests = widthRequests(sheetId ?? 0, startColumnIndex ?? 0, look.width);
  const formats: [field: string, format: CellFormat][] = [];
  if (look.format === 'date' || look.format === 'datetime')
    formats.push(['numberFormat', FORMATS[look.format]]);
  if (look.wrap) formats.push(['wrapStrategy', { wrapStrategy: 'WRAP' }]);
  if (formats.length > 0)
    requests.push({
      repeatCell: {
        range: body,
        cell: { userEnteredFormat: Object.assign({}, ...formats.map(([, format]) => format)) as CellFormat },
        fields: formats.map(([field]) => `userEnteredFormat.${field}`).join(','),
      },
    });
  if (look.choices)
    requests.push({
      setDataValidation: {
        range: body,
        rule: {
          condition: {
            type: 'ONE_OF_LIST',
            values: look.choices.map((userEnteredValue) => ({ userEnteredValue })),
          },
          strict: true,
          showCustomUi: true,
        },
      },
    });
  for (const { text, tone } of look.tones ?? [])
    requests.push({
      addConditionalFormatRule: {
        index: nextRule(),
        rule: {
          ranges: [body],
          booleanRule: {
            condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: text }] },
            format: toneFormat(tone),
          },
        },
      },
    });
  return requests;
}

export const pixelsOfWidth = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER + PADDING);

/** The width of a column, counted from zero. */
export function widthRequests(sheetId: number, column: number, width: number | undefined): Request[] {
  if (width === undefined) return [];
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        properties: { pixelSize: pixelsOfWidth(width) },
        fields: 'pixelSize',
      },
    },
  ];
}

function toneFormat(tone: Tone): CellFormat {
  const { text, ground } = TONE_COLOURS[tone];
  return {
    textFormat: { foregroundColorStyle: { rgbColor: colourOf(text) } },
    ...(ground !== undefined && { backgroundColorStyle: { rgbColor: colourOf(ground) } }),
  };
}

/** `FFC7CE` as parts of one. */
export function colourOf(hex: string): Color {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(0), green: part(2), blue: part(4) };
}
