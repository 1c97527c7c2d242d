/**
 * `npm run parity`: the same formulas and the same books in every host, side by side. Excel and Google are the
 * emulated ones of the tests; the code that runs in them is the one that is shipped.
 */
import { resolve } from 'node:path';
import { textTable } from '../../automation/command/text-table';
import { bookParity } from './books';
import { agree, formulaParity } from './formulas';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';

handInShippedHolidays();

const SAMPLES = ['samples/出货跟踪表-2026.xlsx', 'samples/Order Tracker LC 2026.xlsx'];

async function main(): Promise<void> {
  // Built already, by the npm script.
  process.env.GENDAN_APPS_SCRIPT ??= resolve('dist/apps-script');
  const formulas = (await formulaParity()).map(({ formula, core, excel, sheets }) => ({
    cells: [formula, core.text, excel.text, sheets.text],
    isSame: agree(core, excel) && agree(core, sheets),
  }));
  let isSame = formulas.every((row) => row.isSame);
  const lines = formulas.map((row) => [...row.cells, verdict(row.isSame)]);
  console.log(textTable(['formula', 'core', 'Excel', 'Google Sheets', ''], lines, 34));
  for (const sample of SAMPLES) {
    console.log(`\n${sample}`);
    const hosts = await bookParity(sample);
    const rows = hosts.map(({ host, results, differences }) => [
      host,
      String(results),
      verdict(differences.length === 0),
      differences.slice(0, 3).join('; '),
    ]);
    console.log(textTable(['host', 'result cells', '', ''], rows));
    isSame &&= hosts.every(({ differences }) => differences.length === 0);
  }
  if (!isSame) process.exitCode = 1;
}

const verdict = (isSame: boolean): string => (isSame ? 'same' : 'DIFFERS');

void main();
