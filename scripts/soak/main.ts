/**
 * Many books under a server whose workers are killed, whose database is started anew and whose clock is moved:
 * `npm run soak -- --books 100 --kills 5`. Ends with 1 and what is wrong when anything is; `--break double` puts a defect
 * in, which it has to find.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { BadOption, optionsOf } from './options';
import { NoPostgres, startPostgres } from './postgres';
import { checkedText } from './report';
import { soak } from './soak';

async function main(): Promise<number> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const options = optionsOf(process.argv.slice(2));
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'gendan-soak-'));
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres();
  const stop = (): void => postgres.stop();
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const { checked, counts } = await soak(options, { folder, url: postgres.url, postgres, say: console.log });
  for (const line of [...checked.flatMap(checkedText), ...counts]) console.log(line);
  const isGood = checked.every(({ wrong }) => wrong.length === 0);
  // What went wrong is to be looked at.
  if (isGood && options.folder === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(`books and logs: ${folder}`);
  return isGood ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof NoPostgres || error instanceof BadOption ? error.message : error);
    process.exit(2);
  },
);
