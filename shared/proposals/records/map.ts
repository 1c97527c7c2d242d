import { findSheet } from '../../book/model';
import { settingsToSheet, stageWordsOf, type Settings, type SheetSettings } from '../../config';
import { both, type Lang } from '../../lang';
import { NoSuchSheet } from '../../host-errors';
import type { Plan } from '../../plan/plan';
import { SheetUnlike } from '../../records/errors';
import { isKind } from '../../records/find';
import type { MappedColumn } from '../../records/mapped';
import { matchSheet } from '../../records/match';
import { titlesOf, type RecordSheet } from '../../records/sheet';
import { configPatch } from '../config-patch';
import type { Proposal } from '../proposal';
import { SETTINGS_SHEET } from '../settings-sheet';
import { recordKind } from './kinds';

/**
 * Takes a sheet that the team has already for a record sheet: its columns are read by their headers and kept in
 * the settings. Nothing is created, and only these columns are ever written. NoSuchRecords, NoSuchSheet,
 * SheetUnlike.
 */
export function proposeRecordsOnto(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: string,
  sheetName: string,
): Proposal {
  const declared = recordKind(sheets, kind);
  const sheet = findSheet(plan.book, sheetName);
  if (!sheet) throw new NoSuchSheet(sheetName);
  const matched = matchSheet(sheet, declared);
  if (!matched) throw new SheetUnlike(sheetName, declared);
  const { settings, processRows } = plan.config;
  const lang = plan.language;
  const titles = titlesOf(declared);
  const after = withRecordsOnto(settings, declared, sheetName, matched, lang);
  const stages = stageWordsOf(processRows);
  const list = (of: 'zh' | 'en'): string =>
    matched.map(({ header, means }) => `${header} → ${titles[means]![of]}`).join(of === 'zh' ? '；' : '; ');
  return {
    title: both(`把“${sheetName}”当作“${declared.title.zh}”`, `Take “${sheetName}” for ${declared.title.en}`),
    patch: configPatch(
      plan.book,
      SETTINGS_SHEET,
      settingsToSheet(settings, lang, stages),
      settingsToSheet(after, lang, stages),
    ),
    notes: [both(`列的对应：${list('zh')}`, `Columns: ${list('en')}`)],
  };
}

/** The settings once a sheet of the team's stands for a record sheet, its columns as they were matched. */
export function withRecordsOnto(
  settings: Settings,
  declared: RecordSheet,
  sheet: string,
  matched: readonly MappedColumn[],
  lang: Lang,
): Settings {
  const titles = titlesOf(declared);
  const columns = matched.map((column) => ({ ...column, means: titles[column.means]![lang] }));
  const mapping = { kind: declared.title[lang], sheet, columns };
  const others = settings.records.filter((each) => !isKind(declared, each.kind) && each.sheet !== sheet);
  const { notRecords, ...rest } = settings;
  const declined = notRecords?.filter((each) => each.sheet !== sheet || !isKind(declared, each.kind)) ?? [];
  return {
    ...rest,
    sheets: leftAlone(settings.sheets, sheet),
    records: [...others, mapping],
    ...(declined.length > 0 && { notRecords: declined }),
  };
}

/** A sheet of records holds no orders. */
function leftAlone(sheets: readonly SheetSettings[], sheet: string): readonly SheetSettings[] {
  const known = sheets.find((each) => each.sheet === sheet);
  if (known) return sheets.map((each) => (each === known ? { ...each, use: false } : each));
  return [...sheets, { sheet, use: false, grain: undefined, variant: '', columns: [] }];
}
