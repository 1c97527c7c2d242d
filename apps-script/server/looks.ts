import type { ColumnLook, NewColumn, NewSheet, Tone } from '../../shared/book/patch';
import { HEADER_COLOURS, TONE_COLOURS } from '../../shared/templates/vocabulary/tone-colours';
import { DATE_FORMAT, DATE_TIME_FORMAT } from './literal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Dresses a new column beside a team's table: its header like that of its neighbour, the cells below by their meaning. */
export function dressColumn(sheet: Sheet, look: NewColumn): void {
  const { column, headerRow, lastRow } = look;
  const header = sheet.getRange(headerRow, column);
  if (column > 1)
    sheet.getRange(headerRow, column - 1).copyTo(header, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  if (lastRow > headerRow) dress(sheet, look, column, headerRow + 1, lastRow);
}

/** Dresses a sheet of ours before its cells are filled. */
export function dressSheet(sheet: Sheet, wanted: NewSheet): void {
  const width = Math.max(1, ...wanted.rows.map((row) => row.length));
  sheet
    .getRange(1, 1, 1, width)
    .setFontWeight('bold')
    .setBackground(`#${HEADER_COLOURS.ground}`)
    .setFontColor(`#${HEADER_COLOURS.text}`);
  sheet.setFrozenRows(1);
  const last = Math.max(2, sheet.getMaxRows());
  wanted.columns.forEach((look, at) => dress(sheet, look, at + 1, 2, last));
  if (wanted.hidden) sheet.hideSheet();
}

/** Takes the looks of a column away again: its rules and lists; what it showed is gone with its cells. */
export function undressColumn(sheet: Sheet, { column, headerRow, lastRow }: NewColumn): void {
  if (column > sheet.getMaxColumns()) return;
  const rules = sheet.getConditionalFormatRules();
  const kept = withoutColumn(rules, column);
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
  if (lastRow > headerRow) sheet.getRange(headerRow + 1, column, lastRow - headerRow).clearDataValidations();
}

function dress(sheet: Sheet, look: ColumnLook, column: number, from: number, to: number): void {
  const { width, format, choices = [], tones = [], wrap } = look;
  const range = sheet.getRange(from, column, to - from + 1);
  if (width !== undefined) sheet.setColumnWidth(column, pixelsOf(width));
  if (format === 'date' || format === 'datetime')
    range.setNumberFormat(format === 'date' ? DATE_FORMAT : DATE_TIME_FORMAT);
  if (choices.length > 0)
    range.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .build(),
    );
  if (wrap) range.setWrap(true);
  if (tones.length > 0)
    // A run that broke off here may have left its rules behind: the column's own are replaced.
    sheet.setConditionalFormatRules([
      ...withoutColumn(sheet.getConditionalFormatRules(), column),
      ...tones.map(({ text, tone }) => toneRule(range, text, tone)),
    ]);
}

function toneRule(
  range: Range,
  text: string,
  tone: Tone,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const { text: colour, ground } = TONE_COLOURS[tone];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(text)
    .setFontColor(`#${colour}`)
    .setRanges([range]);
  return (ground === undefined ? rule : rule.setBackground(`#${ground}`)).build();
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The rules without those that lie in one column alone. */
function withoutColumn(rules: readonly Rule[], column: number): Rule[] {
  return rules.filter((rule) =>
    rule.getRanges().some((range) => range.getColumn() !== column || range.getLastColumn() !== column),
  );
}

/** Characters of the default font (Arial 10) as Google measures columns. */
export function pixelsOf(width: number): number {
  return Math.round(width * 7 + 12);
}
