import { isWaiting, type PlacedMessage } from '../../messages/placed';
import { lastMinuteOf } from '../../time/moment';

/** What waits for a person before the rest, then the newest; of one minute the lower row. */
export const newFirst = (a: PlacedMessage, b: PlacedMessage): number => rank(a) - rank(b) || newest(a, b);

export const newest = (a: PlacedMessage, b: PlacedMessage): number => minute(b) - minute(a) || b.row - a.row;

const rank = (placed: PlacedMessage): number => (isWaiting(placed) || placed.state === 'uncertain' ? 0 : 1);
const minute = ({ message: { at } }: PlacedMessage): number =>
  at === undefined ? -Infinity : lastMinuteOf(at);
