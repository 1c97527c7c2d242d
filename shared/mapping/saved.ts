import { headerKey } from './headers';
import type { BookMap, ColumnMap, Grain, TableMap } from './map';
import type { ColumnKind } from './match';
import type { SavedColour } from './legend';
import type { SavedWord, StatusMeaning } from './status-meaning';
import { distance } from './words';

/** A column as a person confirmed it: one row of the settings sheet. Text throughout; empty means none. */
export interface SavedColumn {
  readonly sheet: string;
  readonly header: string;
  /** The headers left and right of it when it was confirmed: they find it again when it is renamed. */
  readonly before: string;
  readonly after: string;
  readonly field: string;
  readonly stage: string;
  readonly kind: ColumnKind;
  /** Nobody knows: it stays asked, whatever is said of its header on other sheets. */
  readonly isOpen?: true;
}

/** A table as a person confirmed it. */
export interface SavedTable {
  readonly sheet: string;
  /** Absent as long as nobody said it: what was found holds, and is asked about. */
  readonly grain?: Grain;
  /** False: the sheet is not to be planned. */
  readonly use: boolean;
  /** The row of its header where a person said it; 0 or absent: it is found. */
  readonly headerRow?: number;
}

/** A mapping that was confirmed, as the settings sheet keeps it. */
export interface SavedMapping {
  readonly columns: readonly SavedColumn[];
  readonly tables: readonly SavedTable[];
  /** What words of the team's own in a status column mean. */
  readonly words?: readonly SavedWord[];
  /** Which colours of a legend count. */
  readonly colours?: readonly SavedColour[];
}

/** What is kept of a mapping once a person confirmed it. `answers`: question id to the value chosen. */
export function savedFrom(map: BookMap, answers: Readonly<Record<string, string>> = {}): SavedMapping {
  const columns = map.tables.flatMap((table) => savedColumns(table, answers));
  const tables = map.tables.map((table) => ({
    sheet: table.sheet,
    grain: (answers[`grain:${table.sheet}:${table.headerRow}`] as Grain | undefined) ?? table.grain,
    use: answers[`table:${table.sheet}:${table.headerRow}`] !== 'leave out',
  }));
  const words = map.questions.flatMap(({ about, words: asked = [] }) =>
    about === 'status word' ? asked.flatMap(({ word }) => savedWord(word, answers)) : [],
  );
  return { columns, tables, ...(words.length > 0 && { words }) };
}

/** Each word is answered by itself: `status word:客户自提`. */
function savedWord(word: string, answers: Readonly<Record<string, string>>): SavedWord[] {
  const means = answers[`status word:${word}`] as StatusMeaning | undefined;
  return means === undefined ? [] : [{ word, means }];
}

function savedColumns(table: TableMap, answers: Readonly<Record<string, string>>): SavedColumn[] {
  const own = table.columns.filter((column) => !column.ours);
  return own.map((column, i) => {
    const answer = column.question && answers[column.question.id];
    const meant = answer === undefined ? column : answered(column, answer);
    return {
      sheet: table.sheet,
      header: column.header,
      before: own[i - 1]?.header ?? '',
      after: own[i + 1]?.header ?? '',
      field: meant.field ?? '',
      stage: meant.stage ?? '',
      kind: meant.kind,
    };
  });
}

function answered(column: ColumnMap, answer: string): Pick<ColumnMap, 'field' | 'stage' | 'kind'> {
  const [what, key, kind] = answer.split(':');
  const as = kind === 'plan' || kind === 'actual' ? kind : 'value';
  if (what === 'field' && key) return { field: key, stage: column.stage, kind: as };
  if (what === 'stage' && key) return { field: null, stage: key, kind: as };
  return { field: null, stage: null, kind: 'value' };
}

/** A column to find again: where it stands now and what stands beside it. */
interface Standing {
  readonly column: number;
  readonly header: string;
}

/**
 * Which saved column each of a table's columns is. The sheet's own rows are used, else those of a sheet with
 * mostly the same headers (a new month, a renamed sheet). A header that is found again wins wherever it has
 * moved to; headers that occur twice are told apart by their neighbours; a renamed column is found between
 * neighbours that are still there.
 */
export function matchSaved(
  sheet: string,
  columns: readonly Standing[],
  saved: readonly SavedColumn[],
): Map<number, SavedColumn> {
  const mine = sheetLike(sheet, columns, saved);
  const matched = new Map<number, SavedColumn>();
  if (mine.length === 0) return matched;
  const keys = columns.map((column) => headerKey(column.header));
  const free = new Set(mine);
  const take = (i: number, found: SavedColumn): void => {
    matched.set(columns[i]!.column, found);
    free.delete(found);
  };
  for (const strict of [2, 1, 0]) {
    keys.forEach((key, i) => {
      if (matched.has(columns[i]!.column)) return;
      const found = [...free].filter((s) => headerKey(s.header) === key && beside(s, keys, i) >= strict)[0];
      if (found) take(i, found);
    });
  }
  keys.forEach((key, i) => {
    if (matched.has(columns[i]!.column)) return;
    const found = [...free].find(
      (s) => beside(s, keys, i) === 2 || (beside(s, keys, i) >= 1 && alike(headerKey(s.header), key)),
    );
    if (found) take(i, found);
  });
  for (const [column, { isOpen }] of matched) if (isOpen) matched.delete(column);
  return matched;
}

/** How many of the saved neighbours stand beside a column now, 0 to 2. */
function beside(saved: SavedColumn, keys: readonly string[], i: number): number {
  return (
    (headerKey(saved.before) === (keys[i - 1] ?? '') ? 1 : 0) +
    (headerKey(saved.after) === (keys[i + 1] ?? '') ? 1 : 0)
  );
}

/** Whether one header is the other reworded a little: most of it is still there. */
function alike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const longest = Math.max(a.length, b.length);
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 2;
  return distance(a.slice(0, 40), b.slice(0, 40), longest) <= longest * 0.4;
}

function sheetLike(
  sheet: string,
  columns: readonly Standing[],
  saved: readonly SavedColumn[],
): readonly SavedColumn[] {
  const keys = new Set(columns.map((column) => headerKey(column.header)));
  const share = (list: readonly SavedColumn[]): number =>
    list.length === 0
      ? 0
      : list.filter((s) => keys.has(headerKey(s.header))).length /
        Math.max(1, Math.min(list.length, columns.length));
  const own = saved.filter((s) => s.sheet === sheet);
  if (share(own) >= 0.4) return own;
  let best: readonly SavedColumn[] = [];
  let most = 0.6;
  for (const name of new Set(saved.map((s) => s.sheet))) {
    const list = saved.filter((s) => s.sheet === name);
    if (share(list) >= most) [best, most] = [list, share(list) + 1e-9];
  }
  return best.length > 0 ? best : own;
}
