import { keysInCell } from '../../config/process-words';
import { VARIANT_KEY } from '../../process/compile';
import { gateMapped, gatesIn } from '../../process/gate';
import { PROCESS_COLUMNS, type ProcessRow } from '../../process/row';
import type { Lang } from '../../lang';
import { templateRows } from '../../templates';

/** Cells of a stage that a person may change. */
export type StageColumn = Exclude<keyof ProcessRow, 'variant' | 'key'>;

/**
 * One thing that a person changes about a process. Plain JSON; several are applied in their order, each to what
 * the ones before it made. Text may name keys (`docs`) or what people call them (`单证员`).
 */
export type ProcessEdit =
  | (StageName & { readonly do: 'set'; readonly column: StageColumn; readonly text: string })
  | (StageName & { readonly do: 'add'; readonly cells: Partial<Record<StageColumn, string>> })
  | (StageName & { readonly do: 'off' | 'on' | 'reset' })
  | (StageName & { readonly do: 'move'; readonly by: number });

export interface StageName {
  readonly variant: string;
  readonly stage: string;
}

/**
 * The rows of a process after a person's changes. A change of a stage that is not there (any more) does nothing.
 * `lang` is the language of rows that come from what is shipped.
 */
export function editedRows(
  rows: readonly ProcessRow[],
  edits: readonly ProcessEdit[],
  lang: Lang,
): readonly ProcessRow[] {
  return edits.reduce<readonly ProcessRow[]>((all, edit) => {
    switch (edit.do) {
      case 'set':
        return replaced(all, edit, (row) => ({ ...row, [edit.column]: keysInCell(edit.column, edit.text) }));
      case 'add':
        return added(all, edit);
      case 'off':
        return turnedOff(all, edit);
      case 'on':
        return turnedOn(all, edit, lang);
      case 'reset':
        return replaced(all, edit, (row) => shippedAmong(all, edit, lang) ?? row);
      case 'move':
        return moved(all, edit, edit.by);
    }
  }, rows);
}

/** The stages of a variant in the order of the sheet, without the row about the variant itself. */
export function stagesOf(rows: readonly ProcessRow[], variant: string): ProcessRow[] {
  return rows.filter((row) => row.variant === variant && row.key !== VARIANT_KEY);
}

/** Keys in a cell of predecessors, gates, parties or fields. */
export function keysIn(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

const EMPTY = Object.fromEntries(PROCESS_COLUMNS.map((column) => [column, ''])) as unknown as ProcessRow;

function isOf({ variant, stage }: StageName): (row: ProcessRow) => boolean {
  return (row) => row.variant === variant && row.key === stage;
}

function replaced(
  rows: readonly ProcessRow[],
  name: StageName,
  change: (row: ProcessRow) => ProcessRow,
): readonly ProcessRow[] {
  const is = isOf(name);
  return rows.map((row) => (is(row) ? change(row) : row));
}

/** A new stage stands behind the last of those it comes after. */
function added(
  rows: readonly ProcessRow[],
  { variant, stage, cells }: StageName & { readonly cells: Partial<Record<StageColumn, string>> },
): readonly ProcessRow[] {
  if (rows.some(isOf({ variant, stage }))) return rows;
  const filled = Object.entries(cells).map(([column, text]) => [
    column,
    keysInCell(column as StageColumn, text),
  ]);
  const row: ProcessRow = { ...EMPTY, ...Object.fromEntries(filled), variant, key: stage };
  return insertedBehind(rows, row, keysIn(row.after));
}

function insertedBehind(
  rows: readonly ProcessRow[],
  row: ProcessRow,
  before: readonly string[],
): readonly ProcessRow[] {
  const siblings = rows.map((each, at) => (each.variant === row.variant ? at : -1));
  const named = siblings.filter((at) => at >= 0 && before.includes(rows[at]!.key));
  const at = Math.max(...(named.length > 0 ? named : siblings)) + 1;
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** What came after the stage now comes after what it came after itself. */
function turnedOff(rows: readonly ProcessRow[], name: StageName): readonly ProcessRow[] {
  const is = isOf(name);
  const gone = rows.find(is);
  if (!gone) return rows;
  return rows
    .filter((row) => !is(row))
    .map((row) =>
      row.variant !== name.variant || row.key === VARIANT_KEY
        ? row
        : { ...row, after: bridged(row.after, gone), gate: without(row.gate, gone.key) },
    );
}

/** A shipped stage that was turned off; those that came after it in the shipped process do again, unless somebody changed what they come after. */
function turnedOn(rows: readonly ProcessRow[], name: StageName, lang: Lang): readonly ProcessRow[] {
  const back = rows.some(isOf(name)) ? undefined : shippedAmong(rows, name, lang);
  if (!back) return rows;
  const all = insertedBehind(rows, back, keysIn(back.after));
  return all.map((row) => {
    if (row.variant !== name.variant || row.key === VARIANT_KEY || row === back) return row;
    const shipped = shippedAmong(all, { variant: row.variant, stage: row.key }, lang);
    if (!shipped) return row;
    const after = sameKeys(row.after, bridged(shipped.after, back)) ? shipped.after : row.after;
    const gate = sameKeys(row.gate, without(shipped.gate, back.key)) ? shipped.gate : row.gate;
    return { ...row, after, gate };
  });
}

const known = new Map<string, readonly ProcessRow[]>();

/** The rows of a shipped process; asked for again with every key that a person presses. */
export function shippedRows(variant: string, lang: Lang): readonly ProcessRow[] {
  const name = `${lang} ${variant}`;
  let rows = known.get(name);
  if (!rows) known.set(name, (rows = templateRows(variant, lang)));
  return rows;
}

/** A stage as shipped, among the stages that are there: predecessors that are turned off are bridged over. */
export function shippedAmong(
  rows: readonly ProcessRow[],
  { variant, stage }: StageName,
  lang: Lang,
): ProcessRow | undefined {
  const shipped = shippedRows(variant, lang);
  const wanted = shipped.find((row) => row.key === stage);
  if (!wanted) return undefined;
  const there = new Set(stagesOf(rows, variant).map(({ key }) => key));
  there.add(stage);
  const reach = (key: string): string[] => {
    if (there.has(key)) return [key];
    return keysIn(shipped.find((row) => row.key === key)?.after ?? '').flatMap(reach);
  };
  const after = [...new Set(keysIn(wanted.after).flatMap(reach))];
  const gate = gateMapped(wanted.gate, (key) => (there.has(key) ? key : undefined));
  return { ...wanted, after: after.join(', '), gate };
}

/** Changes places with its neighbours in the list, `by` times up (negative) or down. */
function moved(rows: readonly ProcessRow[], name: StageName, by: number): readonly ProcessRow[] {
  const all = [...rows];
  const places = all.flatMap((row, at) =>
    row.variant === name.variant && row.key !== VARIANT_KEY ? [at] : [],
  );
  let at = places.findIndex((place) => isOf(name)(all[place]!));
  if (at < 0) return rows;
  for (let left = Math.abs(by); left > 0; left--) {
    const to = at + Math.sign(by);
    if (to < 0 || to >= places.length) break;
    const [here, there] = [places[at]!, places[to]!];
    [all[here], all[there]] = [all[there]!, all[here]!];
    at = to;
  }
  return all;
}

function bridged(text: string, gone: ProcessRow): string {
  const keys = keysIn(text);
  if (!keys.includes(gone.key)) return text;
  const over = keys.flatMap((key) => (key === gone.key ? keysIn(gone.after) : [key]));
  return [...new Set(over)].join(', ');
}

function without(text: string, key: string): string {
  const isThere = gatesIn(text).some((alternatives) => alternatives.includes(key));
  return isThere ? gateMapped(text, (each) => (each === key ? undefined : each)) : text;
}

export function sameKeys(a: string, b: string): boolean {
  const [first, second] = [new Set(keysIn(a)), new Set(keysIn(b))];
  return first.size === second.size && [...first].every((key) => second.has(key));
}
