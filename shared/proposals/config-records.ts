import { valueOf, type CellWrite, type NewSheet } from '../book/patch';
import { fold } from '../templates/vocabulary/words';
import type { ConfigSheet } from './config-sheets';

/** What a row of a config sheet says, by column. */
export type ConfigRecord<K extends string> = Partial<Record<K, CellWrite>>;

/** How a list of records became another. */
export interface RecordChanges<K extends string> {
  /** The names of all as they were, in their order: of several of one name each has the row that has its turn. */
  readonly names: readonly string[];
  /** `was`: its place in `names`; `writes` holds the columns that differ, `record` the whole of it as it is to be. */
  readonly changed: readonly {
    readonly was: number;
    readonly writes: ConfigRecord<K>;
    readonly record: ConfigRecord<K>;
  }[];
  readonly removed: readonly { readonly was: number; readonly text: string }[];
  readonly added: readonly { readonly name: string; readonly record: ConfigRecord<K> }[];
}

/**
 * Tells records that stayed, changed, went and came. They are the same by their names; one that went and one
 * that came in its place, between the same neighbours, are one that was renamed.
 */
export function recordChanges<K extends string>(
  kind: ConfigSheet<K>,
  before: NewSheet,
  after: NewSheet,
): RecordChanges<K> {
  const [old, now] = [recordsOf(kind, before), recordsOf(kind, after)];
  const partner = partners(old.map(({ name }) => name), now.map(({ name }) => name)); // prettier-ignore
  const changed: { was: number; writes: ConfigRecord<K>; record: ConfigRecord<K> }[] = [];
  now.forEach(({ record }, at) => {
    const from = partner[at];
    if (from === undefined) return;
    const writes = difference(old[from]!.record, record);
    if (Object.keys(writes).length > 0) changed.push({ was: from, writes, record });
  });
  const stays = new Set(partner);
  return {
    names: old.map(({ name }) => name),
    changed,
    removed: old.flatMap(({ text }, was) => (stays.has(was) ? [] : [{ was, text }])),
    added: now.filter((_, at) => partner[at] === undefined),
  };
}

/** What names a record, comparable: columns joined. */
export function nameOfTexts<K extends string>(
  kind: ConfigSheet<K>,
  textOf: (column: K) => string | number,
): string {
  return kind.names
    .map((column) => {
      const text = textOf(column);
      return typeof text === 'number' ? String(text) : fold(kind.meaning?.(column, text) ?? text);
    })
    .join('\0');
}

interface Named<K extends string> {
  readonly name: string;
  /** The name for a sentence. */
  readonly text: string;
  readonly record: ConfigRecord<K>;
}

function recordsOf<K extends string>(kind: ConfigSheet<K>, { rows }: NewSheet): Named<K>[] {
  const keys = (Object.keys(kind.titles) as K[]).map((key) => [key, kind.titles[key]] as const);
  const columns = (rows[0] ?? []).map((cell) => {
    const title = cell ? valueOf(cell) : null;
    return keys.find(([, { zh, en }]) => title === zh || title === en)?.[0];
  });
  return rows.slice(1).map((cells) => {
    const record: ConfigRecord<K> = {};
    cells.forEach((cell, at) => {
      const key = columns[at];
      if (cell && key !== undefined && cell.as !== 'blank') record[key] = cell;
    });
    const shown = (column: K): string | number => {
      const value = record[column] ? valueOf(record[column]) : '';
      return typeof value === 'number' ? value : String(value ?? '');
    };
    return { name: nameOfTexts(kind, shown), text: kind.names.map(shown).join(' '), record };
  });
}

/** For each new name the position of the old one it continues. */
function partners(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const waiting = new Map<string, number[]>();
  old.forEach((name, at) => waiting.set(name, [...(waiting.get(name) ?? []), at]));
  const partner = now.map((name) => waiting.get(name)?.shift());
  const stays = new Set(partner);
  const gaps = new Map<number, number[]>();
  let last = -1;
  old.forEach((_, at) => {
    if (stays.has(at)) last = at;
    else gaps.set(last, [...(gaps.get(last) ?? []), at]);
  });
  last = -1;
  return partner.map((at) => {
    if (at === undefined) return gaps.get(last)?.shift();
    last = at;
    return at;
  });
}

function difference<K extends string>(was: ConfigRecord<K>, is: ConfigRecord<K>): ConfigRecord<K> {
  const writes: ConfigRecord<K> = {};
  for (const column of new Set([...Object.keys(was), ...Object.keys(is)] as K[])) {
    const [before, after] = [was[column], is[column]];
    if (before && after && before.as === after.as && valueOf(before) === valueOf(after)) continue;
    writes[column] = after ?? { as: 'blank' };
  }
  return writes;
}
