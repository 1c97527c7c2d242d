import { PassThrough, Readable } from 'node:stream';
import { makeBooks } from './books/make';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { dayFromCivil } from '../../shared/time/civil';
import { timed, type Moment } from '../../shared/time/moment';
import { runGendan } from '../../automation/command/gendan';
handInShippedHolidays();
handInRecords(RECORD_READER);
const at = (m: number, d: number, h: number): Moment => timed(dayFromCivil(2026, m, d) * 1440 + h * 60);
async function main() {
  let t = Date.now();
  const books = makeBooks(
    '/tmp/soak-books2',
    60,
    { orders: 100, sender: '服务器', now: at(5, 7, 17) },
    () => 240,
  );
  console.log('made', Date.now() - t);
  const time = async (words: (p: string) => string[], now: Moment) => {
    const c0 = process.cpuUsage();
    const t0 = Date.now();
    for (const b of books) {
      const code = await runGendan(words(b.path), {
        stdin: Readable.from([]),
        stdout: new PassThrough().resume(),
        stderr: new PassThrough().resume(),
        env: { HOME: '/tmp/soak-home', LANG: 'zh' },
        clock: () => now,
      });
      if (code) console.log('code', code);
    }
    const c = process.cpuUsage(c0);
    console.log(
      words('x')[0],
      'wall',
      (Date.now() - t0) / books.length,
      'cpu',
      (c.user + c.system) / 1000 / books.length,
    );
  };
  for (let i = 0; i < 2; i++) await time((p) => ['plan', p, '--write', '--yes'], at(5, 8 + i, 9));
  await time((p) => ['plan', p, '--write', '--yes'], at(5, 9, 9));
  await time((p) => ['notify', p, '--json', '--yes', '--preview'], at(5, 9, 9));
}
void main();
