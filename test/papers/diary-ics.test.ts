import { diaryIcs } from '../../papers/agenda/diary-ics';
import { both, same } from '../../shared/lang';
import { parseIso } from '../../shared/time/moment';

const AT = parseIso('2026-05-18 08:45')!;
const entry = (title: string, from = '2026-05-20', minutes = 0) => ({
  id: 'matter-D-1', title: same(title), text: both('负责人：王丽', 'Owner: Wang Li'), from: parseIso(from)!, minutes,
}); // prettier-ignore
const written = (...entries: Parameters<typeof diaryIcs>[0]) => diaryIcs(entries, AT, 'zh');
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const summary = (title: string) => unfolded(written(entry(title))).find((line) => line.startsWith('SUMMARY:'))!.slice(8); // prettier-ignore

test.each([
  ['分号;逗号,反斜\\杠', '分号\\;逗号\\,反斜\\\\杠'],
  ['一\n二\r\n三', '一\\n二\\n三'],
  ['BEGIN:VEVENT\nEND:VCALENDAR', 'BEGIN:VEVENT\\nEND:VCALENDAR'],
  ['a\u0000b\u0008c\u001f\ud800d', 'abcd'],
  ['👨‍👩‍👧 🇨🇳', '👨‍👩‍👧 🇨🇳'],
])('%j is one line that a calendar reads as it was', (title, expected) => {
  expect(summary(title)).toBe(expected);
});

test('a long line is folded within 75 octets and not within a character', () => {
  const long = '超长的决定😀'.repeat(60);
  const text = written(entry(long));
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(summary(long)).toBe(long);
});

test('a meeting has its end, a due day is a whole one, and a due time ends with itself', () => {
  const lines = (...args: Parameters<typeof entry>) => unfolded(written(entry(...args))).filter((line) => /^DT(START|END)/.test(line)); // prettier-ignore
  expect(lines('晨会', '2026-05-19 08:45', 15)).toEqual(['DTSTART:20260519T084500', 'DTEND:20260519T090000']);
  expect(lines('问船期')).toEqual(['DTSTART;VALUE=DATE:20260520']);
  expect(lines('问船期', '2026-05-20 14:00')).toEqual(['DTSTART:20260520T140000']);
});
