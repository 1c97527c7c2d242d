import type { LogRow } from '../../config';
import { isSamePair, pairIn, type HandOffPair } from '../../config/hand-off-pairs';
import type { Calendar } from '../../time/calendar';
import { dayOf, isWholeDay, minuteOf, type Moment } from '../../time/moment';
import { openingFrom } from '../../time/limit';
import { medianOf } from '../../trade/share';
import { saidOf } from '../history';
import type { Matter } from '../matters.sheet';
import { handOffOf } from './hand-off';

/** How work was handed over from one role to another. */
export interface PairTimes {
  readonly from: HandOffPair['from'];
  readonly to: HandOffPair['to'];
  /** Handed over, whatever became of it; what was taken back does not count. */
  readonly handed: number;
  /** Accepted with both moments known: those whose times count. */
  readonly n: number;
  /** Working minutes of the office from handed to accepted; undefined of none. */
  readonly median: number | undefined;
  /** Nine of ten were accepted within these working minutes. */
  readonly p90: number | undefined;
  /** How often one was given back, each time counted. */
  readonly rejections: number;
  /** Accepted, and never given back before. */
  readonly firstTime: number;
  readonly accepted: number;
}

/** By pair, in the order in which they first appear in the sheet. Rows that do not name their pair are left out. */
export function pairTimes(
  rows: readonly { readonly matter: Matter; readonly row: number }[],
  log: readonly LogRow[],
  office: Calendar,
): readonly PairTimes[] {
  const rejected = log.filter(({ event }) => event === 'rejected');
  const counted: Counted[] = [];
  for (const { matter, row } of rows) {
    const pair = pairIn(matter.source ?? '');
    const handOff = pair && handOffOf(matter, row);
    if (!handOff || handOff.is === 'over') continue;
    let same = counted.find((each) => isSamePair(each, pair));
    if (!same)
      counted.push((same = { ...pair, handed: 0, accepted: 0, firstTime: 0, rejections: 0, minutes: [] }));
    const logged = rejected.filter(({ note }) => saidOf(matter.number, note) !== undefined).length;
    const back = Math.max(logged, handOff.times - 1 + (handOff.is === 'rejected' ? 1 : 0));
    same.handed++;
    same.rejections += back;
    if (handOff.is !== 'accepted') continue;
    same.accepted++;
    if (back === 0) same.firstTime++;
    const minutes = workingMinutes(handOff.handed, handOff.accepted, office);
    if (minutes !== undefined) same.minutes.push(minutes);
  }
  return counted.map(({ minutes, ...each }) => ({
    ...each,
    n: minutes.length,
    median: medianOf(minutes),
    p90: p90Of(minutes),
  }));
}

interface Counted extends Pick<HandOffPair, 'from' | 'to'> {
  handed: number;
  accepted: number;
  firstTime: number;
  rejections: number;
  readonly minutes: number[];
}

/** A whole day begins with its opening. Undefined where a moment is missing, or they are the wrong way round. */
function workingMinutes(
  handed: Moment | undefined,
  accepted: Moment | undefined,
  office: Calendar,
): number | undefined {
  if (handed === undefined || accepted === undefined) return undefined;
  const [from, to] = [handed, accepted].map((at) =>
    isWholeDay(at) ? openingFrom(dayOf(at), office) : minuteOf(at),
  ) as [number, number];
  return to < from ? undefined : office.minutesBetween(from, to);
}

/** The smallest that nine of ten do not exceed. */
function p90Of(figures: readonly number[]): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.ceil(0.9 * sorted.length) - 1];
}
