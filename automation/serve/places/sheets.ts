import { isSheetsAddress, spreadsheetId } from '../../google/address';
import type { PlaceKind } from './place';

/**
 * A Google spreadsheet. It is not watched: the Sheets API tells of no change and has no version to compare, the one in
 * Drive needs a further scope, and each look would cost as much as the update itself.
 */
export const SHEETS_PLACE: PlaceKind = {
  accepts: (address) => Promise.resolve(isSheetsAddress(address)),
  normal: async (address) => `sheets:${spreadsheetId(address)}`,
  find: (address) =>
    Promise.resolve({ books: [{ kind: 'sheets', address, title: spreadsheetId(address) }], leftOut: [] }),
};
