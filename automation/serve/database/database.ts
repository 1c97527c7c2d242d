/** What asks a database; in a transaction, within it. */
export interface Queries {
  /**
   * The rows of one statement, with values for `$1`, `$2` …; without values of several, the rows of the last. Moments
   * are `Date`, `bigint` and counts numbers; JSON is given as text (`JSON.stringify`, `$1::jsonb`), an array as one
   * (`any($1::uuid[])`). DatabaseAway, DatabaseRefuses.
   */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * The database of a server: PGlite in the state folder (one process), or PostgreSQL (`DATABASE_URL`), which any number of
 * machines share. Both speak the same SQL; what one of them lacks is used in neither.
 */
export interface Database extends Queries {
  readonly kind: 'embedded' | 'postgres';
  /** All or nothing; what `work` throws takes it back and comes out as it is. Ask only through `within`. */
  transaction<T>(work: (within: Queries) => Promise<T>): Promise<T>;
  /** For pg-boss: several statements in one text where there are no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>;
  close(): Promise<void>;
}
