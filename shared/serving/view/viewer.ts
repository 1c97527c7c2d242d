import { minuteOf, type Moment } from '../../time/moment';

/** Who looks: their clock, in their own zone. */
export interface Viewer {
  readonly now: Moment;
  /** What the viewer's clock shows at a time of the server (ISO 8601 in UTC). */
  readonly momentOf: (utc: string) => Moment;
}

/** How long ago a time of the server is; negative when it is to come. */
export const minutesSince = (utc: string, { now, momentOf }: Viewer): number =>
  minuteOf(now) - minuteOf(momentOf(utc));

/** Compares two times of the server: ISO 8601 in UTC is in order as text. */
export const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
