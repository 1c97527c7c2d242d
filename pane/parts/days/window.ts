/** Rows of a chart over days as they are asked for: those from `at` on. */
export interface RowsFrom<R> {
  readonly at: number;
  readonly rows: readonly R[];
}

/** How many rows are asked for at a time. */
const WINDOW = 40;

/** The windows that hold the rows in sight, so that scrolling by a row asks for nothing new. */
export function windowAround(from: number, to: number): { readonly first: number; readonly count: number } {
  const first = Math.floor(from / WINDOW) * WINDOW;
  return { first, count: Math.ceil(Math.max(to - first, 1) / WINDOW) * WINDOW };
}

/** Rows that are as they were stay the same objects, and are not drawn again when the next window comes. */
export function withKnownRows<V extends RowsFrom<unknown>>(answer: V, before: V | undefined): V {
  const known = new Map(before?.rows.map((row) => [JSON.stringify(row), row]));
  return { ...answer, rows: answer.rows.map((row) => known.get(JSON.stringify(row)) ?? row) };
}

/** The rows that are drawn and their places, as far as they have come. */
export function inSight<R>({ at: first, rows }: RowsFrom<R>, from: number, to: number): [number, R][] {
  const found: [number, R][] = [];
  for (let at = Math.max(from, first); at < to; at++) {
    const row = rows[at - first];
    if (row) found.push([at, row]);
  }
  return found;
}
