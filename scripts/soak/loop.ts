/** One plain process that updates books in a loop, as a script of one's own would: what a server is measured against. */
import { PassThrough, Readable } from 'node:stream';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runGendan } from '../../automation/command/gendan';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { clockIn } from './clock';

async function main(): Promise<void> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const [folder = '', clockFile = ''] = process.argv.slice(2);
  const clock = clockIn(clockFile);
  const paths = readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)); // prettier-ignore
  const began = performance.now();
  for (const path of paths) {
    const code = await runGendan(['plan', path, '--write', '--yes'], {
      stdin: Readable.from([]),
      stdout: new PassThrough().resume(),
      stderr: new PassThrough().resume(),
      env: process.env,
      clock: (zone) => clock.wall(zone),
    });
    if (code !== 0) throw new Error(`gendan plan ${path} ended with ${code}`);
  }
  console.log(JSON.stringify({ books: paths.length, ms: performance.now() - began, cpuMs: cpuMs() }));
}

/** Of this process since it began. */
const cpuMs = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

void main();
