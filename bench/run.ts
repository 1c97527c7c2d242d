/** The benchmark's table: `npm run bench`, or one part of it: `npm run bench -- plans`. Ratios come from peers measured in the same run. */
import { benchCheckupBook } from './checkup-book';
import { benchEventLog } from './event-log';
import { benchExcel } from './excel';
import { benchHostile } from './hostile';
import { benchLists } from './lists';
import { benchLooking } from './looking';
import { benchMatters } from './matters';
import { benchMoney } from './money';
import { benchNorms } from './norms';
import { benchPages } from './pages';
import { benchPlan } from './plan';
import { benchPlanWrite } from './plan-write';
import { rowText, type BenchRow } from './row';
import { benchTime } from './time';
import { benchXlsx } from './xlsx';
import { handInRecords } from '../shared/plan/record-reader';
import { RECORD_READER } from '../shared/plan/records/read-records';
import { handInShippedHolidays } from '../shared/time/calendars/shipped';

handInShippedHolidays();
handInRecords(RECORD_READER);

async function main(): Promise<void> {
  const parts: [string, () => BenchRow[] | Promise<BenchRow[]>][] = [
    ['One deadline', benchTime],
    ['Whole plans', benchPlan],
    ['Lists of orders', benchLists],
    ['Workbooks', benchXlsx],
    ['The command beside SheetJS', benchPlanWrite],
    ['Hostile files', benchHostile],
    ['Excel, emulated: requests and time', benchExcel],
    ['Looking at 10,000 orders', benchLooking],
    ['Money over 10,000 orders', benchMoney],
    ['5,000 matters', benchMatters],
    ['Norms over 10,000 orders', benchNorms],
    ['A check-up of 10,000 orders', benchCheckupBook],
    ['An event log of 100,000 rows', benchEventLog],
    ['The workbench in Chromium', benchPages],
  ];
  const [only] = process.argv.slice(2);
  for (const [title, rows] of parts) {
    if (only !== undefined && !title.toLowerCase().includes(only.toLowerCase())) continue;
    console.log(`\n${title}`);
    for (const row of await rows()) console.log(`  ${rowText(row)}`);
  }
}

void main();
