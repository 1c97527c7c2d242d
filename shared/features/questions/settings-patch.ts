import type { Patch } from '../../book/patch';
import { settingsToSheet, stageWordsOf, type Settings } from '../../config';
import type { Plan } from '../../plan/plan';
import { configPatch } from '../../proposals/config-patch';
import { SETTINGS_SHEET } from '../../proposals/settings-sheet';

/** The change of 跟单_设置 that makes it say something else. */
export function settingsPatch(
  { book, config, language }: Plan,
  change: (settings: Settings) => Settings,
): Patch {
  const { settings, processRows } = config;
  const stages = stageWordsOf(processRows);
  const written = (each: Settings) => settingsToSheet(each, language, stages);
  return configPatch(book, SETTINGS_SHEET, written(settings), written(change(settings)));
}
