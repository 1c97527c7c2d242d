import type { Member, OfficeDays } from './team';
import { isOutside } from './terms';

export function isAbsentOn(member: Member, day: number): boolean {
  return isOutside(member, day, day) || covers(member.absences, day);
}

/** Longer periods are looked at for their first year only. */
const LONGEST_LOOK = 366;

/**
 * Whether a person is away for the whole of a period (serial days, both included), so that somebody has to
 * stand in: absent on every working day of it, or on every day where it has no working day. Somebody who is
 * back before the last day can still do it. A reversed period counts as its first day.
 */
export function isAwayThrough(member: Member, from: number, until: number, days: OfficeDays): boolean {
  if (isOutside(member, from, until)) return true;
  if (member.absences.length === 0) return false;
  const last = Math.min(Math.max(from, until), from + LONGEST_LOOK);
  let worksOnSome = false;
  let absentOnAll = true;
  for (let day = from; day <= last; day++) {
    const absent = isAbsentOn(member, day);
    if (!absent) absentOnAll = false;
    if (!days.isWorkday(day)) continue;
    if (!absent) return false;
    worksOnSome = true;
  }
  return worksOnSome || absentOnAll;
}

/** The last day of the absence that covers a day; undefined when present. */
export function absentUntil(member: Member, day: number): number | undefined {
  return member.absences.find(({ from, to }) => from <= day && day <= to)?.to;
}

/** Working days of a period (at most its first year) on which somebody with these absences is there. */
export function workdaysPresent(
  absences: Member['absences'],
  from: number,
  until: number,
  days: OfficeDays,
): number {
  let count = 0;
  for (let day = from; day <= Math.min(until, from + LONGEST_LOOK); day++)
    if (days.isWorkday(day) && !covers(absences, day)) count++;
  return count;
}

function covers(absences: Member['absences'], day: number): boolean {
  for (const { from, to } of absences) {
    if (day < from) return false;
    if (day <= to) return true;
  }
  return false;
}
