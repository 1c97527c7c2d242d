import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Place } from '../shared/book/address';
import { checkFile } from './corpus-check';
import { openWithLibreOffice, openWithOpenpyxl, type Opened } from './corpus-others';

/**
 * Patches every workbook of the shared corpus (two cells, a row, a sheet), checks that nothing else changed,
 * and has LibreOffice and openpyxl open the results where they are installed. Ends with 1 when anything is
 * not as it must be.
 */
function main(): void {
  const folder = join(process.env.GENDAN_SHARED ?? resolve(process.cwd(), '..', 'shared'), 'corpus');
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  const work = mkdtempSync(join(tmpdir(), 'gendan-corpus-'));
  const results = join(work, 'patched');
  mkdirSync(results);
  const problems: string[] = [];
  const refused: string[] = [];
  const written = new Map<string, readonly Place[]>();
  let [parts, identical] = [0, 0];
  for (const name of names) {
    const checked = checkFile(readFileSync(join(folder, name)));
    for (const problem of checked.problems) problems.push(`${name}: ${problem}`);
    if (checked.outcome === 'refused') refused.push(`${name}: ${checked.detail}`);
    if (!checked.bytes) continue;
    writeFileSync(join(results, name), checked.bytes);
    written.set(name, checked.cells);
    parts += checked.parts;
    identical += checked.identicalParts;
    if (checked.detail !== '') console.log(`left out  ${name}: ${checked.detail}`);
  }
  for (const line of refused) console.log(`refused   ${line}`);
  console.log(`${names.length} workbooks: ${written.size} patched, ${refused.length} refused with a reason`);
  console.log(
    `${identical} of ${parts} parts byte-identical; the others are the sheet, the workbook, its styles and lists of parts`,
  );
  for (const opened of [
    openWithOpenpyxl(folder, results, written),
    openWithLibreOffice(folder, results, [...written.keys()], work),
  ]) {
    report(opened, problems);
  }
  rmSync(work, { recursive: true, force: true });
  for (const problem of problems) console.log(`PROBLEM   ${problem}`);
  console.log(problems.length === 0 ? 'no problem' : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function report(opened: Opened, problems: string[]): void {
  if (!opened.isInstalled) {
    console.log(`${opened.program}: NOT CHECKED, it is not installed here`);
    return;
  }
  console.log(
    `${opened.program}: ${opened.after} of ${opened.total} results open; ${opened.before} opened before patching`,
  );
  for (const problem of opened.problems) problems.push(`${opened.program}: ${problem}`);
}

main();
