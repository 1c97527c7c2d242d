import type { Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import { commit as commitRoad } from '../../shared/live/commit';
import { revert as revertRoad } from '../../shared/live/revert';
import { inTime } from '../../shared/live/road';
import type { ExcelPort } from './port';

/** How a book is written and taken back: loaded when it has been read, and not before a person sees it. */
export async function commit(port: ExcelPort, patch: Patch): Promise<CommitReport> {
  return (await inTime(commitRoad(port, patch))).report;
}

export const revert = (port: ExcelPort): Promise<CommitReport> => inTime(revertRoad(port));
