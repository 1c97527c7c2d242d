import { basename } from 'node:path';
import { linkOf } from '../../shared/features/digest/link';

/** The book's name and address as its readers know them. */
export function bookLook(path: string, link: string | undefined): { bookName?: string; bookUrl?: string } {
  const sheetId = /^sheets:(.+)$/.exec(path)?.[1];
  const own = sheetId && `https://docs.google.com/spreadsheets/d/${encodeURIComponent(sheetId)}/edit`;
  const bookUrl = linkOf({ bookUrl: link ?? own });
  return {
    ...(bookUrl && { bookUrl }),
    ...(!sheetId && { bookName: basename(path).replace(/\.xls[xm]$/i, '') }),
  };
}
