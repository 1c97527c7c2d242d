import type { Place } from '../book/address';
import { isBlank, type Book } from '../book/model';
import { keyFor, ourSheet, SETTING_ITEMS, SETTINGS_TITLES, type SettingItem } from '../templates/vocabulary';

/** The cell of the settings sheet that holds a setting's value; A1 of the sheet when it has no such row. */
export function settingPlace(book: Book, item: SettingItem): Place {
  const sheet = book.sheets.find(({ name }) => ourSheet(name) === 'settings');
  if (!sheet) return { sheet: book.sheets[0]?.name ?? '', row: 1, column: 1 };
  const header =
    sheet.rows.find((row) => row.some((cell) => keyFor(SETTINGS_TITLES, String(cell ?? '')) === 'item')) ??
    [];
  const columnOf = (title: 'item' | 'value'): number =>
    header.findIndex((cell) => keyFor(SETTINGS_TITLES, String(cell ?? '')) === title);
  const [items, values] = [columnOf('item'), columnOf('value')];
  const row = sheet.rows.findIndex(
    (cells) => !isBlank(cells[items] ?? null) && keyFor(SETTING_ITEMS, String(cells[items])) === item,
  );
  return { sheet: sheet.name, row: Math.max(row, 0) + 1, column: Math.max(values, 0) + 1 };
}
