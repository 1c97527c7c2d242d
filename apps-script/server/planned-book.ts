import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { openSpreadsheet } from './open-spreadsheet';
import type { DigestRequest } from './digest';
import { NotSetUpYet } from './errors';
import { readBook } from './read-book';

/** The book as it is now, judged by the spreadsheet's own clock. NotSetUpYet. */
export function plannedBook(): Plan {
  const opened = openSpreadsheet();
  const plan = planOf(readBook(opened), opened.clock.now());
  if (!plan.isConfirmed) throw new NotSetUpYet();
  return plan;
}

/** What the mails of today are made of: the plan, and where a link in them leads. */
export function digestOf(plan: Plan): DigestRequest {
  const spreadsheet = SpreadsheetApp.getActive();
  return { plan, now: plan.now, bookUrl: spreadsheet.getUrl(), bookName: spreadsheet.getName() };
}
