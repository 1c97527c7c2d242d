import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { GendanError } from '../shared/errors';
import { addressOf, type Place } from '../shared/book/address';
import { isError, valueAt, type Book, type CellValue, type Sheet } from '../shared/book/model';
import type { CellChange, Patch } from '../shared/book/patch';
import { patchWorkbook } from '../xlsx/patch';
import { readWorkbook } from '../xlsx/read';
import { Package, relationshipsOf } from '../xlsx/package';
import { readTables } from '../xlsx/read/tables';
import { readWorkbookInfo } from '../xlsx/read/workbook';
import { partKey, readDirectory } from '../xlsx/zip/directory';

/** What came of patching one workbook: `problems` is empty when everything is as it must be. */
export interface CheckedFile {
  readonly outcome: 'patched' | 'refused';
  readonly detail: string;
  readonly problems: readonly string[];
  readonly bytes?: Uint8Array;
  readonly parts: number;
  readonly identicalParts: number;
  /** The cells that were written. */
  readonly cells: readonly Place[];
}

/** The parts that two cells, a row and a sheet may change; whatever else changes is a problem. */
function partsThatMayChange(before: Uint8Array, sheet: string): Set<string> {
  const pkg = new Package(before);
  const info = readWorkbookInfo(pkg);
  const part = info.sheets.find(({ name }) => name === sheet)!.part;
  const tables = readTables(pkg, part).map((table) => table.part);
  const own = [info.part, relationshipsOf(info.part), info.stylesPart, info.calcChainPart, part, ...tables];
  return new Set(
    ['[Content_Types].xml', ...own].flatMap((name) => (name === undefined ? [] : partKey(name))),
  );
}

const SHEET_NAME = '跟单_今天';

/** Sets two cells, adds a row and a sheet, and checks that nothing else changed. */
export function checkFile(before: Uint8Array): CheckedFile {
  const none = { parts: 0, identicalParts: 0, cells: [] };
  let book: Book;
  let patch: Patch;
  let after: Uint8Array;
  let refusals: readonly string[];
  try {
    book = readWorkbook(before);
    if (book.sheets.length === 0)
      return { outcome: 'refused', detail: 'no worksheet', problems: [], ...none };
    patch = patchFor(book);
    const result = patchWorkbook(before, patch);
    after = result.bytes;
    refusals = result.report.refused.map(({ place, reason }) => `${addressOf(place)}: ${reason.en}`);
  } catch (error) {
    const isSentence = error instanceof GendanError;
    const detail = isSentence ? `${error.name}: ${error.message}` : String(error);
    return {
      outcome: 'refused',
      detail,
      problems: isSentence ? [] : [String((error as Error).stack)],
      ...none,
    };
  }
  const mayChange = partsThatMayChange(before, patch.cells[0]!.sheet);
  const parts = compareParts(before, after, mayChange);
  const problems = [
    ...parts.problems,
    ...malformedParts(before, after),
    ...differingCells(book, patch, after, refusals.length),
    ...secondRun(after, patch),
  ];
  const cells = patch.cells.map(({ sheet, row, column }) => ({ sheet, row, column }));
  return {
    outcome: 'patched',
    detail: refusals.join('; '),
    problems,
    bytes: after,
    parts: parts.total,
    identicalParts: parts.identical,
    cells,
  };
}

function patchFor(book: Book): Patch {
  const sheet = book.sheets.find((one) => one.name === book.activeSheet) ?? book.sheets[0]!;
  const bottom = sheet.rows.length;
  const filled = firstFilled(sheet);
  const cells: CellChange[] = [];
  const put = (row: number, column: number, write: CellChange['write']): void => {
    cells.push({ sheet: sheet.name, row, column, seen: valueAt(sheet, row, column), write });
  };
  put(filled.row, filled.column, { as: 'text', value: '=HYPERLINK("x") & <已改> 🚢' });
  put(Math.max(1, bottom), (sheet.rows[bottom - 1]?.length ?? 0) + 3, { as: 'number', value: 42.5 });
  put(bottom + 2, 1, { as: 'text', value: ' PO-2026-0001\r\n第二行' });
  put(bottom + 2, 2, { as: 'date', value: 46077 });
  put(bottom + 2, 3, { as: 'boolean', value: true });
  const rows = [
    [{ as: 'text', value: '单号' } as const, { as: 'text', value: '到期' } as const],
    [{ as: 'text', value: 'PO-1' } as const, { as: 'datetime', value: 46077.75 } as const],
  ];
  const columns = [
    { width: 18 },
    { format: 'datetime', tones: [{ text: '已逾期', tone: 'late' }], choices: ['是', '否'] },
  ] as const;
  return { sheets: [{ name: SHEET_NAME, rows, columns }], columns: [], cells };
}

function firstFilled(sheet: Sheet): { row: number; column: number } {
  for (let r = 0; r < sheet.rows.length; r++) {
    const c = sheet.rows[r]!.findIndex((value) => value !== null);
    if (c >= 0) return { row: r + 1, column: c + 1 };
  }
  return { row: 1, column: 1 };
}

/** Entries that were not to change: headers, names, order, time stamps and compressed bytes are the same. */
function compareParts(before: Uint8Array, after: Uint8Array, mayChange: ReadonlySet<string>) {
  const [a, b] = [Buffer.from(before), Buffer.from(after)];
  const [old, now] = [readDirectory(a).entries, readDirectory(b).entries];
  const byName = new Map(now.map((entry) => [entry.name, entry]));
  const problems: string[] = [];
  let identical = 0;
  for (const entry of old) {
    const next = byName.get(entry.name);
    const plain = partKey(entry.name);
    const same =
      next && a.subarray(entry.localOffset, entry.spanEnd).equals(b.subarray(next.localOffset, next.spanEnd));
    if (same) identical++;
    else if (!mayChange.has(plain)) problems.push(`${entry.name} changed`);
    else if (!next && !plain.endsWith('calcchain.xml')) problems.push(`${entry.name} is gone`);
  }
  const order = old.map(({ name }) => name).filter((name) => byName.has(name));
  if (order.some((name, i) => now[i]?.name !== name)) problems.push('the entries are in another order');
  return { problems, identical, total: old.length };
}

/** An independent reader unpacks everything, an independent parser reads every part that changed. */
function malformedParts(before: Uint8Array, after: Uint8Array): string[] {
  const problems: string[] = [];
  const old = unzipSync(before);
  for (const [name, content] of Object.entries(unzipSync(after))) {
    const was = old[name];
    if (!/\.(xml|rels)$/i.test(name) || (was && Buffer.compare(was, content) === 0)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => problems.push(`${name}: ${error.message.split('\n')[0]}`));
    parser.write(new TextDecoder().decode(content)).close();
  }
  return problems;
}

function differingCells(before: Book, patch: Patch, bytes: Uint8Array, refused: number): string[] {
  const after = readWorkbook(bytes);
  const problems: string[] = [];
  const wanted = new Map(patch.cells.map((change) => [addressOf(change), change.write]));
  let missed = 0;
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    if (!now) return [`sheet ${sheet.name} is gone`];
    for (let row = 1; row <= Math.max(sheet.rows.length, now.rows.length); row++) {
      const width = Math.max(sheet.rows[row - 1]?.length ?? 0, now.rows[row - 1]?.length ?? 0);
      for (let column = 1; column <= width; column++) {
        const address = addressOf({ sheet: sheet.name, row, column });
        const write = wanted.get(address);
        const value = valueAt(now, row, column);
        const old = valueAt(sheet, row, column);
        if (write && write.as !== 'blank' && equal(value, write.value)) continue;
        if (!equal(value, old))
          problems.push(`${address}: ${JSON.stringify(old)} became ${JSON.stringify(value)}`);
        else if (write) missed++;
      }
    }
  }
  if (missed > refused) problems.push(`${missed} cells not written, ${refused} refusals`);
  return problems;
}

function secondRun(after: Uint8Array, patch: Patch): string[] {
  const { bytes, report } = patchWorkbook(after, patch);
  return bytes === after && report.written === 0 ? [] : ['the second run changed something'];
}

function equal(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}
