/** A cell of the dashboard: a text, a figure, or nothing. */
export type BlockCell = string | number | null;

/** What the cells of a column hold: figures, names of whatever is counted, or texts of one form. */
export type BlockColumn = 'number' | 'name' | RegExp;

export const BLOCK_KEYS = ['figures', 'months', 'byStage', 'byPerson', 'ages', 'weeks'] as const;
export type BlockKey = (typeof BLOCK_KEYS)[number];

/**
 * A block of the dashboard in one language: a title, below it a line of headers, below that always as many rows. Gendan
 * writes nothing but cells of blocks that it knows again for certain.
 */
export interface Block {
  readonly key: BlockKey;
  readonly title: string;
  /** As they stand there; `{ currency }` changes with the figures, and nothing stands below one that is null. */
  readonly headers: readonly (string | { readonly currency: string | null })[];
  /** What each column may hold below its header. */
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** First cells that always stand in the same row, by the number of the row from 0: by them the rows are known again. */
  readonly fixed: ReadonlyMap<number, string>;
}

/** Where a block is: the cell of its title. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

export const headerCell = (header: Block['headers'][number]): BlockCell =>
  typeof header === 'string' ? header : header.currency;
