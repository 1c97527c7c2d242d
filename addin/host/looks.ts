import { fitsDropDown } from '../../shared/book/drop-down';
import type { Area } from '../../shared/book/model';
import type { CellWrite, ColumnLook } from '../../shared/book/patch';
import { TONE_COLOURS } from '../../shared/templates/vocabulary/tone-colours';
import { DATE, DATE_TIME } from './date-formats';

export const TEXT = '@';
export const GENERAL = 'General';

/** The number format that a date needs to be seen as one. */
export function formatForWrite(write: CellWrite): string | undefined {
  return write.as === 'date' ? DATE : write.as === 'datetime' ? DATE_TIME : undefined;
}

export function formatOfLook(format: ColumnLook['format']): string | undefined {
  switch (format) {
    case 'date':
      return DATE;
    case 'datetime':
      return DATE_TIME;
    case 'text':
      return TEXT;
    case 'number':
      return GENERAL;
    default:
      return undefined;
  }
}

/** Characters of the default font, padding included, as the points that Excel counts widths in (7 pixels a character, 96 pixels an inch). */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * 7 + 0.38) * 0.75;
}

/** Gives a column of ours its number format, wrapping, colours and choices between two rows. */
export function dress(range: Excel.Range, look: ColumnLook): void {
  const format = formatOfLook(look.format);
  if (format !== undefined) setFormat(range, format);
  if (look.wrap) range.format.wrapText = true;
  addTones(range, look.tones ?? []);
  const { choices = [] } = look;
  if (choices.length > 0 && fitsDropDown(choices)) {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    range.dataValidation.ignoreBlanks = true;
  }
}

/** One format for a whole range: Excel takes a single value for all its cells, which its typings do not know. */
export function setFormat(range: Excel.Range, format: string): void {
  (range as unknown as { numberFormat: string }).numberFormat = format;
}

/** The first tone that fits counts: what Excel adds last comes first. */
function addTones(range: Excel.Range, tones: NonNullable<ColumnLook['tones']>): void {
  for (const { text, tone } of [...tones].reverse()) {
    if (text === '') continue;
    const { textComparison } = range.conditionalFormats.add('ContainsText');
    const { text: colour, ground } = TONE_COLOURS[tone];
    textComparison.format.font.color = `#${colour}`;
    if (ground !== undefined) textComparison.format.fill.color = `#${ground}`;
    textComparison.rule = { operator: 'BeginsWith', text };
  }
}

/** The width of a column, by any cell of it. */
export function setWidth(range: Excel.Range, characters: number | undefined): void {
  if (characters !== undefined) range.format.columnWidth = pointsOfWidth(characters);
}

/** The part of a column that a look reaches. */
export const lookArea = (column: number, top: number, bottom: number): Area => {
  return { top, left: column, bottom: Math.max(top, bottom), right: column };
};
