import { PROCESS_COLUMNS, type ProcessRow } from '../process/row';
import type { CalendarData } from '../time/calendar-data';

/**
 * A short name for the rules that judged an outcome: it changes when a process row or a calendar changes, so
 * that a frozen verdict says which rules it was given by.
 */
export function rulesVersion(rows: readonly ProcessRow[], calendars: readonly CalendarData[]): string {
  const texts = rows.flatMap((row) => PROCESS_COLUMNS.map((column) => row[column]));
  for (const calendar of calendars) {
    texts.push(calendar.name + JSON.stringify(calendar.week));
    for (const { day, windows } of calendar.overrides) texts.push(day + JSON.stringify(windows));
  }
  return fingerprintOf(texts);
}

/** Seven characters that stand for some texts, in their order. */
export function fingerprintOf(texts: readonly string[]): string {
  const hash = texts.reduce(mix, FNV_BASIS);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** 32-bit FNV-1a over UTF-16 code units: no secret, only a fingerprint. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return Math.imul(hash ^ 0x1f, FNV_PRIME);
}
