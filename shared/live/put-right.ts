import { EMPTY_PATCH, type CellChange } from '../book/patch';
import { keyColumnsOf } from '../book/diff';
import { isBlank } from '../book/model';
import { REFUSALS } from '../book/refusals';
import type { Refusal } from '../book/report';
import { RowsKeepMoving } from './errors';
import { isNothing, outcomeOf } from './patch-outcome';
import { KeyWatch, type MovedRow } from './key-watch';
import type { Look } from './look';
import type { LivePort, Work } from './port';
import { hitsOf, putBackIn, type Hit } from './put-back';
import { attempt } from './attempt';
import { answer, type Road } from './road';

/** How often rows may move under a write before it is left to the next run. */
export const MOST_MOVES = 3;

/**
 * Puts back what a write left in rows of others; not recorded, since it is as if that had never been written. Gives the
 * cells that could not be put back for certain. RowsKeepMoving.
 */
export function* putRight<L extends Look>(
  port: LivePort<L>,
  moved: readonly MovedRow[],
  look: L,
  work: Work,
  depth = 1,
): Road<readonly Refusal[]> {
  const hits = hitsOf(moved, look, work, depth > 1);
  const refused: Refusal[] = [];
  for (let [tries, moves] = [1, 1]; ; tries++) {
    const next = yield* answer(port.look({ patch: touching(hits), isWhole: true }));
    const { cells, stuck } = putBackIn(next.book, hits, work);
    const patch = { ...EMPTY_PATCH, cells };
    const outcome = outcomeOf(next, patch);
    const all = (): Refusal[] => [
      ...refused,
      ...[...stuck, ...placesOf(outcome.report.refused)].map(unknown),
    ];
    if (isNothing(outcome.changes)) return all();
    const keys = new KeyWatch(outcome.before, outcome.changes, keyColumnsOf(patch));
    const back: Work = { ...outcome, columns: [], undress: [], remove: [], keys };
    const { written, moved: missed } = yield* attempt(port, next, back, tries);
    if (!written && missed.length === 0) continue;
    // A row without a key vouches for itself badly: another look tells whether it was the right one.
    if (missed.length === 0 && cells.every(({ key }) => !isBlank(key!.value))) return all();
    if (moves++ >= MOST_MOVES) throw new RowsKeepMoving();
    if (missed.length === 0) continue;
    if (depth >= MOST_MOVES) throw new RowsKeepMoving();
    for (const refusal of yield* putRight(port, missed, next, back, depth + 1)) refused.push(refusal);
  }
}

/** A patch that touches the cells. */
function touching(hits: readonly Hit[]) {
  const cells = hits.map(({ sheet, row, column, key, put: write }): CellChange => {
    return { sheet, row, column, key, seen: null, write };
  });
  return { ...EMPTY_PATCH, cells };
}

const placesOf = (refused: readonly Refusal[]) => refused.map(({ place }) => place);

const unknown = ({ sheet, row, column }: Refusal['place']): Refusal => ({
  place: { sheet, row, column },
  reason: REFUSALS.rowsMoved,
});
