import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';

/** Remembers a workbook; the result puts it back as it was. Cells are replaced and never changed, so rows are enough. */
export function snapshotOf(workbook: Workbook): () => void {
  const sheets = [...workbook.sheets];
  const active = workbook.active;
  const undo = sheets.map(snapshotOfSheet);
  return () => {
    workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
    workbook.active = active;
    for (const each of undo) each();
  };
}

function snapshotOfSheet(sheet: Worksheet): () => void {
  const rows = sheet.rows.map((cells) => [...cells]);
  const { name, visibility, merges, tables, colourRules, inputRules, filters, charts, frozenRows } = sheet;
  const kept = {
    name,
    visibility,
    merges,
    tables,
    colourRules: [...colourRules],
    inputRules: [...inputRules],
    filters: filters.map((filter) => ({ ...filter, criteria: new Map(filter.criteria) })),
    charts,
    frozenRows,
  };
  const widths = [...sheet.widths];
  const heights = [...sheet.heights];
  const look = { ...sheet.look };
  return () => {
    sheet.rows.splice(0, sheet.rows.length, ...rows);
    Object.assign(sheet, kept);
    sheet.widths.clear();
    for (const [column, width] of widths) sheet.widths.set(column, width);
    sheet.heights.clear();
    for (const [row, height] of heights) sheet.heights.set(row, height);
    for (const key of Object.keys(sheet.look)) delete sheet.look[key];
    Object.assign(sheet.look, look);
  };
}
