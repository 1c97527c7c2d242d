/** What asks a database; in a transaction, within it. */
export interface Queries {
  /** The rows of one statement, with values for `$1`, `$2` … */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * The database of a server: PGlite in the state folder (one process), or PostgreSQL (`DATABASE_URL`), which any number of
 * machines share. Both speak the same SQL; what one of them lacks is used in neither.
 */
export interface Database extends Queries {
  readonly kind: 'embedded' | 'postgres';
  /** All or nothing; what `work` throws takes it back. */
  transaction<T>(work: (within: Queries) => Promise<T>): Promise<T>;
  /** For pg-boss: several statements in one text where there are no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>;
  close(): Promise<void>;
}
