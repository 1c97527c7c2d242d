import type { ReadLog } from '../../shared/checkup/event-log/gathering';
import { logReaderFor } from '../../shared/checkup/event-log/read';

/** Reads a log in pieces of so many characters, at once by default. */
export function logOf(text: string, piece = text.length): ReadLog {
  const reader = logReaderFor(text.slice(0, 100));
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  return reader.end();
}

export interface WrittenRow {
  readonly of: string;
  readonly activity: string;
  readonly time: string;
}

/** Events as CSV, every name quoted. */
export const csvOf = (rows: readonly WrittenRow[]): string =>
  [
    'case_id,activity,timestamp',
    ...rows.map(({ of, activity, time }) => `${quoted(of)},${quoted(activity)},${time}`),
  ].join('\n');

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The same as XES, a trace for each case. */
export function xesOf(rows: readonly WrittenRow[]): string {
  const cases = new Map<string, WrittenRow[]>();
  for (const row of rows) cases.set(row.of, [...(cases.get(row.of) ?? []), row]);
  const traces = [...cases].map(
    ([name, events]) =>
      `<trace>${attribute('string', 'concept:name', name)}${events.map(({ activity, time }) => `<event>${attribute('string', 'concept:name', activity)}${attribute('date', 'time:timestamp', time)}</event>`).join('')}</trace>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0" xmlns="http://www.xes-standard.org/">\n${traces.join('\n')}\n</log>`;
}

const attribute = (tag: string, key: string, value: string): string =>
  `<${tag} key="${key}" value="${value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"/>`;
