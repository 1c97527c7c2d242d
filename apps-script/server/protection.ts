import type { Book } from '../../shared/book/model';
import type { OpenSpreadsheet } from './open-spreadsheet';

/** The book with the sheets marked that this person may not change; one call for all of them. */
export function withProtection(opened: OpenSpreadsheet, book: Book): Book {
  const barred = new Set(
    opened.spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .filter((protection) => !protection.canEdit())
      .map((protection) => protection.getRange().getSheet().getName()),
  );
  if (barred.size === 0) return book;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (barred.has(sheet.name) ? { ...sheet, isProtected: true } : sheet)),
  };
}
