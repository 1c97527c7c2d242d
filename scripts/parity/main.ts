/**
 * `npm run parity`: the same formulas and the same books in every host, side by side. Excel and Google are the
 * emulated ones of the tests; the code that runs in them is the one that is shipped.
 */
import Table from 'cli-table3';
import { agree, formulaParity } from './formulas';
import { bookParity } from './books';

const SAMPLES = ['samples/出货跟踪表-2026.xlsx', 'samples/Order Tracker LC 2026.xlsx'];

async function main(): Promise<void> {
  let isSame = true;
  const formulas = new Table({
    head: ['formula', 'core', 'Excel', 'Google Sheets', ''],
    style: { head: [] },
  });
  for (const { formula, core, excel, sheets } of await formulaParity()) {
    const same = agree(core, excel) && agree(core, sheets);
    isSame &&= same;
    formulas.push([formula, core.text, excel.text, sheets.text, same ? 'same' : 'DIFFERS'].map(short));
  }
  console.log(formulas.toString());
  for (const sample of SAMPLES) {
    console.log(`\n${sample}`);
    const books = new Table({ head: ['host', 'result cells', 'differences'], style: { head: [] } });
    for (const { host, results, differences } of await bookParity(sample)) {
      isSame &&= differences.length === 0;
      books.push([host, results, differences.length]);
      differences.slice(0, 5).forEach((each) => console.log(`  ${host}: ${each}`));
    }
    console.log(books.toString());
  }
  if (!isSame) process.exitCode = 1;
}

const short = (text: string): string => (text.length > 44 ? `${text.slice(0, 43)}…` : text);

void main();
