import { lastMinuteOf } from '../../time/moment';
import type { PlacedMatter } from '../../orders/matters';

/** Late before the others, then the earlier due, then the row above; what nothing dates after what is dated, what is over last. */
export function pressingFirst(a: PlacedMatter, b: PlacedMatter): number {
  return rank(a) - rank(b) || minute(a) - minute(b) || a.row - b.row;
}

const rank = ({ turn }: PlacedMatter): number => (!turn ? 2 : turn.isLate ? 0 : 1);
const minute = ({ turn }: PlacedMatter): number =>
  turn?.due === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(turn.due);
