import { EMPTY_PATCH, type Patch } from '../../shared/book/patch';
import type { Host } from '../../shared/host';
import type { CommitReport } from '../../shared/book/report';

/** Told how many cells have been handed to the host, of how many; false asks to stop after this piece. */
export type OnWritten = (done: number, total: number) => boolean | void;

/**
 * Writes a patch piece by piece, so that a long one neither freezes the page nor exceeds what a host takes at
 * once. Whatever was written stays when it stops half-way: the next run completes it. Returns the reports as
 * one, and tells each commit that there is to take back.
 */
export async function commitInPieces(
  host: Host,
  patch: Patch,
  cellsPerCommit: number,
  onWritten: OnWritten = () => undefined,
  onCommit: (piece: Patch, report: CommitReport) => void = () => undefined,
  follows = false,
): Promise<CommitReport> {
  let report: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };
  for (const piece of piecesOf(patch, cellsPerCommit)) {
    const next = await host.commit(piece.patch, follows);
    if (next.written > 0 || next.addedSheets.length > 0) onCommit(piece.patch, next);
    report = {
      written: report.written + next.written,
      addedSheets: [...report.addedSheets, ...next.addedSheets],
      unchanged: report.unchanged + next.unchanged,
      refused: [...report.refused, ...next.refused],
    };
    if (onWritten(piece.until, patch.cells.length) === false) break;
  }
  return report;
}

/** New sheets and columns go with the first piece: later cells may lie in them. */
function piecesOf(patch: Patch, size: number): { patch: Patch; until: number }[] {
  if (patch.cells.length <= size) return [{ patch, until: patch.cells.length }];
  const pieces: { patch: Patch; until: number }[] = [];
  for (let from = 0; from < patch.cells.length; from += size) {
    const cells = patch.cells.slice(from, from + size);
    const first = from === 0 ? patch : EMPTY_PATCH;
    pieces.push({ patch: { ...first, cells }, until: from + cells.length });
  }
  return pieces;
}

/** Two reports as one. */
export function joinedReport(a: CommitReport | undefined, b: CommitReport): CommitReport {
  return a ? { ...b, written: a.written + b.written, refused: [...a.refused, ...b.refused] } : b;
}
