import { EMPTY_PATCH, type Patch } from '../book/patch';
import { settingsToSheet, sheetOf, stageWordsOf } from '../config';
import type { Plan } from '../plan/plan';
import { configPatch } from './config-patch';
import { SETTINGS_SHEET } from './settings-sheet';

/** Gives a book that was set up an id: a copy that is to be told from its original. */
export function bookIdPatch(plan: Plan, id: string): Patch {
  const { settings, processRows } = plan.config;
  if (!sheetOf(plan.book, 'settings')) return EMPTY_PATCH;
  const stages = stageWordsOf(processRows);
  const before = settingsToSheet(settings, plan.language, stages);
  const after = settingsToSheet({ ...settings, book: id }, plan.language, stages);
  return configPatch(plan.book, SETTINGS_SHEET, before, after);
}
