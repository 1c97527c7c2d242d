import { findSheet } from '../../../shared/book/model';
import { bookOf, workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { NOW, type inExcel } from './in-excel';

/** Where a column with a title stands in the book that `personOn` opens. */
export function column(title: string): number {
  const titles = findSheet(setUp(orderBook(), aTeam), '出货')!.rows[1]!;
  return titles.map((each) => String(each ?? '')).indexOf(title) + 1;
}

/** A person with the cursor on a row of a book that was set up at `now`. */
export async function personOn(excel: ReturnType<typeof inExcel>, row: number, now = NOW) {
  const workbook = workbookOf(setUp(orderBook(), aTeam, moment(now)));
  const sheet = workbook.find('出货')!;
  const opened = await excel.open(workbook, { language: 'en-US', now });
  await opened.settled();
  workbook.by('person', () => workbook.select(sheet, { top: row, left: 1, bottom: row, right: 1 }));
  return { workbook, sheet, opened, values: () => bookOf(workbook) };
}
