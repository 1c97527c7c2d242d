import { PROCESS_COLUMNS, type ProcessRow } from '../process/row';
import type { CalendarData } from '../time/calendar-data';

/**
 * A short name for the rules that judged an outcome: it changes when a process row or a calendar changes, so
 * that a frozen verdict says which rules it was given by.
 */
export function rulesVersion(rows: readonly ProcessRow[], calendars: readonly CalendarData[]): string {
  let hash = FNV_BASIS;
  for (const row of rows) for (const column of PROCESS_COLUMNS) hash = mix(hash, row[column]);
  for (const calendar of calendars) {
    hash = mix(hash, calendar.name + JSON.stringify(calendar.week));
    for (const { day, windows } of calendar.overrides) hash = mix(hash, day + JSON.stringify(windows));
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** 32-bit FNV-1a over UTF-16 code units: no secret, only a fingerprint. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return Math.imul(hash ^ 0x1f, FNV_PRIME);
}
