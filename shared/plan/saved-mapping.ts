import { acts, type SavedColumn, type SavedMapping, type TableMap } from '../mapping/mapping';
import type { ColumnSettings, Settings, SheetSettings } from '../config';

/** The confirmed part of the settings, as the mapping takes it; undefined when nothing has been confirmed. */
export function savedMapping({
  sheets,
  words,
  colours,
}: Pick<Settings, 'sheets' | 'words' | 'colours'>): SavedMapping | undefined {
  const settled = sheets.filter(
    (each) => !each.use || each.headerRow !== undefined || each.columns.some((column) => column.confirmed),
  );
  if (settled.length === 0 && !words && !colours) return undefined;
  return {
    columns: settled.flatMap(({ sheet, columns }) => savedColumns(sheet, columns)),
    tables: settled.map(({ sheet, use, grain, headerRow }) => ({
      sheet,
      use,
      ...(grain && { grain }),
      ...(headerRow && { headerRow }),
    })),
    ...(words && { words }),
    ...(colours && { colours }),
  };
}

function savedColumns(sheet: string, columns: readonly ColumnSettings[]): SavedColumn[] {
  return columns.flatMap((column, at) => {
    if (!column.confirmed) return [];
    const { header, field, stage, kind } = column;
    const before = columns[at - 1]?.header ?? '';
    const after = columns[at + 1]?.header ?? '';
    return [{ sheet, header, before, after, field: field ?? '', stage: stage ?? '', kind }];
  });
}

/** What people answered of a sheet, which outlives another look at its columns. */
export function answeredOf({ sheets }: Pick<Settings, 'sheets'>, sheet: string): Partial<SheetSettings> {
  const { answers, kept } = sheets.find((each) => each.sheet === sheet) ?? {};
  return { ...(answers && { answers }), ...(kept && { kept }) };
}

/** What the settings keep of a table that a person has confirmed. */
export function settingsOf(table: TableMap, confirmed: boolean): SheetSettings {
  return {
    sheet: table.sheet,
    use: true,
    grain: table.grain,
    variant: '',
    columns: table.columns
      .filter((column) => !column.ours)
      .map((map) => {
        const { column, header, field, stage, kind } = map;
        // what is still asked about is written down, and asked about again: nobody agreed to it
        return { column, header, field, stage, kind, confirmed: confirmed && acts(map) };
      }),
  };
}
