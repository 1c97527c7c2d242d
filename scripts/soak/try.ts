import { readFileSync, statSync } from 'node:fs';
import { makeBooks } from './books/make';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { dayFromCivil } from '../../shared/time/civil';
import { timed, type Moment } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { plan } from '../../shared/plan/plan';
import { whatToTell } from '../../automation/channels/what-to-tell';
import { fullRunPatch } from '../../shared/features/full-run';
import { CAPABILITIES } from '../../shared/features';
import { planMails } from '../../shared/features/digest/plan-mails';
import { EMPTY_LEDGER } from '../../shared/features/digest/ledger';
import { hoursOf } from '../../shared/serving/hours';
import { lateOrders } from '../../shared/plan/late-orders';
handInShippedHolidays();
handInRecords(RECORD_READER);
const at = (m: number, d: number, h: number): Moment => timed(dayFromCivil(2026, m, d) * 1440 + h * 60);
let t = Date.now();
const books = makeBooks('/tmp/soak-books', 40, { orders: 100, sender: '服务器', now: at(5, 7, 17) }, () => 240);
console.log('made', Date.now() - t, statSync(books[3]!.path).size);
t = Date.now();
for (const b of books.slice(0, 20)) {
  const book = readWorkbook(readFileSync(b.path));
  const p = plan(book, at(5, 9, 9));
  const w = whatToTell(p, {}).all;
  const patch = fullRunPatch(CAPABILITIES, p);
  const mails = planMails(p, p.now, EMPTY_LEDGER, Infinity, {});
  if (b.number < 10) console.log(p.isConfirmed, p.config.settings.book, lateOrders(p).length, w.send.map(({ message }) => `${message.key} ${message.tells.length} ${message.lines.length}`), patch.cells.length, patch.sheets.length, mails.send.length, mails.later?.length);
  if (b.number === 0) { console.log(w.send.map(({ message }) => [message.title, ...message.lines].join('\n') + message.tells.join('|')).join('\n')); console.log(JSON.stringify(hoursOf(p)), p.config.people.map((x) => x.name + x.email)); }
}
console.log('each', (Date.now() - t) / 20);
