import { keyFor, SETTING_ITEMS, SETTINGS_TITLES, type SettingsColumn } from '../templates/vocabulary';
import type { ConfigSheet } from './config-sheets';

/** How the rows of the settings sheet are told apart: by sheet, item and, for a column, its header. */
export const SETTINGS_SHEET: ConfigSheet<SettingsColumn> = {
  which: 'settings',
  titles: SETTINGS_TITLES,
  needed: ['item', 'value'],
  names: ['sheet', 'item', 'header'],
  meaning: (column, text) => (column === 'item' ? (keyFor(SETTING_ITEMS, text) ?? text) : text),
};
