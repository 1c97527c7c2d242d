import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addressOf } from '../shared/book/address';
import { sameValue } from '../shared/book/compare';
import { isError, valueAt, type Book, type CellValue } from '../shared/book/model';
import type { CellChange } from '../shared/book/patch';
import { RowGrowth } from '../shared/book/row-growth';
import { GendanError } from '../shared/errors';
import { patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { Package } from '../xlsx/package';
import { readWorkbookInfo } from '../xlsx/read/workbook';
import { repeatRows } from '../xlsx/repeat-rows';
import { formulasIn } from '../xlsx/rows/other-sheets';
import { libreOffice, recalculated } from './libreoffice';

/**
 * Repeats rows of every workbook of the shared corpus, each at several places, and checks what came of it: all values are
 * where they belong, openpyxl finds them there as well, and LibreOffice works out the same results. Half of the rows are
 * emptied before they are repeated for that, so that nothing is added to any total. Ends with 1 when anything is not as
 * it must be.
 */
function main(): void {
  const folder = join(process.env.GENDAN_SHARED ?? resolve(process.cwd(), '..', 'shared'), 'corpus');
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  const tries: Try[] = [];
  const refusals = new Map<string, number>();
  const problems: string[] = [];
  const note = (error: unknown, where: string): void => {
    if (error instanceof GendanError) refusals.set(error.name, (refusals.get(error.name) ?? 0) + 1);
    else problems.push(`${where}: ${String(error)}`);
  };
  let seed = 20261129;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let files = 0;
  for (const name of names) {
    let book: Book;
    const bytes = readFileSync(join(folder, name));
    try {
      book = readWorkbook(bytes);
    } catch (error) {
      note(error, name);
      continue;
    }
    files++;
    for (let n = 0; n < TRIES; n++) {
      const sheet = book.sheets[random(book.sheets.length)];
      if (!sheet) continue;
      const from = 1 + random(Math.min(400, sheet.rows.length) + 2);
      const block = { from, to: from + random(2), times: 2 + random(3) };
      try {
        tries.push({ ...attempt(bytes, book, sheet.name, block, n % 2 === 1), title: `${n}-${name}`, block });
      } catch (error) {
        note(error, `${name} ${sheet.name} ${JSON.stringify(block)}`);
      }
    }
  }
  for (const [name, count] of refusals) console.log(`refused   ${count} with ${name}`);
  let compared = 0;
  for (const each of tries) compared += compareConstants(each, problems);
  console.log(
    `${files} workbooks, ${tries.length} times rows repeated; ${compared} values read where they belong`,
  );
  compareWithOpenpyxl(tries, problems);
  compareResults(tries, problems);
  for (const problem of problems) console.log(`PROBLEM   ${problem}`);
  console.log(problems.length === 0 ? 'no problem' : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Of each workbook; `npm run corpus:rows -- 1` is quicker. */
const TRIES = Number(process.argv[2] ?? 4);

interface Try {
  readonly title: string;
  readonly sheet: string;
  readonly block: { readonly from: number; readonly to: number; readonly times: number };
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The rows were emptied before, so that every result stays what it was. */
  readonly isQuiet: boolean;
}

function attempt(
  bytes: Uint8Array,
  book: Book,
  name: string,
  block: Try['block'],
  isEmptied: boolean,
): Omit<Try, 'title' | 'block'> {
  if (!isEmptied)
    return { sheet: name, before: bytes, after: repeatRows(bytes, name, [block]), isQuiet: false };
  const sheet = book.sheets.find((each) => each.name === name)!;
  const cells: CellChange[] = [];
  for (let row = block.from; row <= block.to; row++)
    sheet.rows[row - 1]?.forEach((_, c) =>
      cells.push({
        sheet: name,
        row,
        column: c + 1,
        seen: valueAt(sheet, row, c + 1),
        write: { as: 'blank' },
      }),
    );
  const emptied = patchWorkbook(bytes, { sheets: [], columns: [], cells });
  const isQuiet = emptied.report.refused.length === 0;
  const before = isQuiet ? emptied.bytes : bytes;
  return { sheet: name, before, after: repeatRows(before, name, [block]), isQuiet };
}

/** What holds no formula stands where it belongs, in every copy. Gives how many values were looked at. */
function compareConstants({ title, sheet, block, before, after }: Try, problems: string[]): number {
  const growth = new RowGrowth([block]);
  const [was, is] = [readWorkbook(before), readWorkbook(after)];
  let compared = 0;
  was.sheets.forEach((old, s) =>
    old.rows.forEach((values, r) =>
      values.forEach((value, c) => {
        const kind = old.kinds[r]?.[c] ?? '.';
        if (value === null || kind < 'a') return;
        const rows = old.name === sheet ? copiesOf(growth, r + 1) : [r + 1];
        for (const row of rows) {
          compared++;
          if (!sameValue(valueAt(is.sheets[s]!, row, c + 1), value))
            problems.push(
              `${title}: ${addressOf({ sheet: old.name, row, column: c + 1 })} lost ${shown(value)}`,
            );
        }
      }),
    ),
  );
  return compared;
}

/** Loads both and compares what is no formula, merges and heights; gives counts and problems. */
const PYTHON = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
result = {'before': 0, 'after': 0, 'values': 0, 'problems': []}
for task in json.load(sys.stdin):
    try: old = openpyxl.load_workbook(task['before'])
    except Exception: continue
    result['before'] += 1
    try: new = openpyxl.load_workbook(task['after'])
    except Exception as error:
        result['problems'].append(task['title'] + ': openpyxl does not open it any more: ' + str(error))
        continue
    result['after'] += 1
    first, last, times = task['from'], task['to'], task['times']
    height = last - first + 1
    def places(row):
        if row < first: return [row]
        if row > last: return [row + (times - 1) * height]
        return [row + copy * height for copy in range(times)]
    for sheet in old.worksheets:
        grows = sheet.title == task['sheet']
        other = new[sheet.title]
        for line in sheet.iter_rows():
            for cell in line:
                if cell.value is None or cell.data_type == 'f': continue
                for row in places(cell.row) if grows else [cell.row]:
                    result['values'] += 1
                    found = other.cell(row, cell.column)
                    if repr(found.value) != repr(cell.value) or found.number_format != cell.number_format:
                        result['problems'].append('%s: openpyxl finds %r at %s!%s, not %r' % (task['title'], found.value, sheet.title, found.coordinate, cell.value))
        for row, look in sheet.row_dimensions.items():
            for place in places(row) if grows else [row]:
                if other.row_dimensions[place].height != look.height:
                    result['problems'].append('%s: the height of row %s is lost' % (task['title'], place))
        merges = set()
        for each in sheet.merged_cells.ranges:
            inside = grows and each.min_row >= first and each.max_row <= last
            for copy in range(times if inside else 1):
                top = (places(each.min_row)[copy] if grows else each.min_row)
                merges.add((each.min_col, top, each.max_col, top + each.max_row - each.min_row))
        found = {(each.min_col, each.min_row, each.max_col, each.max_row) for each in other.merged_cells.ranges}
        if merges != found: result['problems'].append('%s: merged areas %s' % (task['title'], sorted(merges ^ found)))
print(json.dumps(result))
`;

function compareWithOpenpyxl(tries: readonly Try[], problems: string[]): void {
  const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0); // prettier-ignore
  if (python === undefined) return console.log('openpyxl: NOT CHECKED, it is not installed here');
  const work = mkdtempSync(join(tmpdir(), 'gendan-rows-'));
  const tasks = tries.map(({ title, sheet, block, before, after }, i) => {
    const [from, to] = [join(work, `${i}-before.xlsx`), join(work, `${i}-after.xlsx`)] as const;
    writeFileSync(from, before);
    writeFileSync(to, after);
    return { title, sheet, before: from, after: to, ...pick(block) };
  });
  const run = spawnSync(python, ['-c', PYTHON], { input: JSON.stringify(tasks), encoding: 'utf8', maxBuffer: 1 << 28 }); // prettier-ignore
  rmSync(work, { recursive: true, force: true });
  if (run.status !== 0) return void problems.push(run.stderr);
  const result = JSON.parse(run.stdout) as { before: number; after: number; values: number; problems: string[] }; // prettier-ignore
  problems.push(...result.problems);
  console.log(`openpyxl: ${result.after} of ${result.before} open as before; ${result.values} values with their formats, all heights and merged areas compared`); // prettier-ignore
}

/** `before` and `after` name files there, so the rows go under their own names. */
const pick = ({ from, to, times }: Try['block']) => ({ from, to, times });

const copiesOf = (growth: RowGrowth, row: number): number[] =>
  Array.from({ length: growth.blockAt(row)?.times ?? 1 }, (_, copy) => growth.copy(row, copy));

function compareResults(tries: readonly Try[], problems: string[]): void {
  const program = libreOffice();
  if (program === undefined) return console.log('LibreOffice: NOT CHECKED, it is not installed here');
  const was = recalculated(program, new Map(tries.map(({ title, before }) => [title, before])));
  const is = recalculated(program, new Map(tries.map(({ title, after }) => [title, after])));
  let [compared, quiet] = [0, 0];
  for (const each of tries) {
    const { title, isQuiet } = each;
    if (was.has(title) && !is.has(title)) problems.push(`${title}: does not open any more`);
    if (!isQuiet || !was.has(title) || !is.has(title)) continue;
    quiet++;
    compared += compareBooks(each, readWorkbook(was.get(title)!), readWorkbook(is.get(title)!), problems);
  }
  console.log(`LibreOffice: ${is.size} of ${tries.length} results open, ${was.size} opened before; ${compared} results in ${quiet} of them the same`); // prettier-ignore
}

/** Functions that tell where they stand, or the time. */
const ROAMING = /\b(INDIRECT|OFFSET|ROWS?|CELL|ADDRESS|NOW|TODAY|RAND|RANDBETWEEN|FORMULATEXT|COUNTBLANK|SHEETS?|AREAS|ISREF|INDEX)\s*\(/i; // prettier-ignore

function compareBooks({ title, sheet, block, before }: Try, was: Book, is: Book, problems: string[]): number {
  const growth = new RowGrowth([block]);
  const pkg = new Package(before);
  let compared = 0;
  for (const { name, part } of readWorkbookInfo(pkg).sheets) {
    const [old, now] = [was, is].map((book) => book.sheets.find((each) => each.name === name));
    if (!old || !now) continue;
    for (const { row, column, text } of formulasIn(pkg.read(part), part)) {
      if (ROAMING.test(text)) continue;
      compared++;
      const value = valueAt(old, row, column);
      const result = valueAt(now, name === sheet ? growth.first(row) : row, column);
      if (!isAlike(value, result))
        problems.push(`${title}: ${addressOf({ sheet: name, row, column })} =${text} was ${shown(value)}, is ${shown(result)}`); // prettier-ignore
    }
  }
  return compared;
}

const isAlike = (a: CellValue, b: CellValue): boolean =>
  sameValue(a, b) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

const shown = (value: CellValue): string => (isError(value) ? value.error : JSON.stringify(value));

main();
