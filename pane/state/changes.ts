import type { BookChange } from '../../shared/host';

/** Changes that came in since somebody last looked, put together by sheet. */
export interface GatheredChanges {
  /** Rows or columns came, went or moved: the whole book has to be read again. */
  readonly isStructural: boolean;
  readonly rows: ReadonlyMap<string, readonly [number, number]>;
  /** Whether all of them are somebody else's: then nothing is written in answer. */
  readonly isRemote: boolean;
}

/** Puts the changes of a burst (a paste, a fill, an undo) together. */
export function gather(changes: readonly BookChange[]): GatheredChanges {
  const rows = new Map<string, [number, number]>();
  for (const { sheet, rows: changed } of changes) {
    if (!changed) continue;
    const known = rows.get(sheet);
    rows.set(
      sheet,
      known ? [Math.min(known[0], changed[0]), Math.max(known[1], changed[1])] : [changed[0], changed[1]],
    );
  }
  return {
    isStructural: changes.some((change) => change.rows === undefined),
    rows,
    isRemote: changes.every(({ remote }) => remote),
  };
}
