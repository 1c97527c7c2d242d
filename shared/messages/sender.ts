import type { Patch } from '../book/patch';
import { settingsToSheet, stageWordsOf, type Settings } from '../config';
import type { Plan } from '../plan/plan';
import { configPatch } from '../proposals/config-patch';
import { SETTINGS_SHEET } from '../proposals/settings-sheet';

/** The change of 跟单_设置 that names who sends for the book, and gives the book an id where it is to have another. */
export function senderPatch({ book, config, language }: Plan, sender: string, id?: string): Patch {
  const { settings, processRows } = config;
  const stages = stageWordsOf(processRows);
  const written = (each: Settings) => settingsToSheet(each, language, stages);
  const after = { ...settings, sender, ...(id !== undefined && { book: id }) };
  return configPatch(book, SETTINGS_SHEET, written(settings), written(after));
}
