/**
 * A backup is a gzip file of lines of JSON: the head; then of each table its name and its rows (arrays of one), in an
 * order in which each finds what it refers to; at last how many there were, without which it was broken off.
 */
export interface BackupHead {
  readonly gendan: 'backup';
  readonly format: 1;
  /** How many steps of the schema the database had taken. */
  readonly schema: number;
  /** ISO 8601, by the database's clock. */
  readonly at: string;
}

export interface BackupEnd {
  readonly rows: number;
}

/** Of no use later: who works at this moment. */
export const NOT_KEPT: readonly string[] = ['migrations', 'leases', 'workers'];

export function headOf(line: string): BackupHead | undefined {
  const head = valueOf(line) as Partial<BackupHead> | undefined;
  const isOne = head?.gendan === 'backup' && head.format === 1 && Number.isInteger(head.schema);
  return isOne && head.schema! > 0 ? (head as BackupHead) : undefined;
}

export const tableLine = (table: string): string => JSON.stringify({ table });
export const rowLine = (row: string): string => `[${row}]`;

/** What a line after the head is; a row is left as text, so that no number of it is changed. */
export type BackupLine = { readonly table: string } | { readonly row: string } | BackupEnd;

export function lineOf(line: string): BackupLine | undefined {
  if (line.startsWith('[{') && line.endsWith('}]')) return { row: line.slice(1, -1) };
  const value = valueOf(line) as { table?: unknown; rows?: unknown } | undefined;
  if (typeof value?.table === 'string') return { table: value.table };
  if (Number.isInteger(value?.rows)) return { rows: value!.rows as number };
  return undefined;
}

function valueOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
