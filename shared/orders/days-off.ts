import type { Plan } from '../plan/plan';

/** No longer run of days is looked through. */
const MOST = 1500;

/** Runs of days on which the office is closed, first and last day each, between two serial days. */
export function daysOff({ clocks: { office } }: Plan, from: number, to: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let day = from; day <= Math.min(to, from + MOST); day++) {
    if (office.isWorkday(day)) continue;
    const last = runs.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
