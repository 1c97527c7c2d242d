import { ordinaryHours, readWeek, Unreadable, weekOf } from '../../../shared/time/week-text';
import { clockOf } from '../../../shared/time/moment';
import type { Windows } from '../../../shared/time/windows';

const hours = (windows: Windows | undefined): string =>
  (windows ?? []).map(({ from, to }) => `${clockOf(from)}-${to === 1440 ? '24:00' : clockOf(to)}`).join();
const ORDINARY = { days: [0, 1, 2, 3, 4], hours: [{ from: 540, to: 1080 }] };
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon 09:00-18:00 …`, the open days of the week that a text gives. */
function week(text: string): string {
  const groups = readWeek(text);
  if (groups instanceof Unreadable) return `? ${groups.piece}`;
  return weekOf(groups, ORDINARY)
    .flatMap((windows, day) => (windows.length > 0 ? [`${NAMES[day]} ${hours(windows)}`] : []))
    .join(' ');
}

test.each([
  ['Mon-Tue 09:00-12:00', 'Mon 09:00-12:00 Tue 09:00-12:00'],
  ['Mon-Tue 9-12', 'Mon 09:00-12:00 Tue 09:00-12:00'],
  ['Mon 09:30-12:15,13:00-24:00', 'Mon 09:30-12:15,13:00-24:00'],
  ['Mon 9-12; Mon 13-18', 'Mon 09:00-12:00,13:00-18:00'],
  ['Sat-Mon', 'Mon 09:00-18:00 Sat 09:00-18:00 Sun 09:00-18:00'],
  ['Sun', 'Sun 09:00-18:00'],
  ['Mon, Wed', 'Mon 09:00-18:00 Wed 09:00-18:00'],
  ['Wed,Mon 8-9', 'Mon 08:00-09:00 Wed 08:00-09:00'],
  ['Mon to Tue 8-9', 'Mon 08:00-09:00 Tue 08:00-09:00'],
  ['Mon 8-9, Tue 10-11', 'Mon 08:00-09:00 Tue 10:00-11:00'],
  ['tues. 8-9', 'Tue 08:00-09:00'],
  ['周一至周二 8:00-9:00', 'Mon 08:00-09:00 Tue 08:00-09:00'],
  ['周六、日 8-9', 'Sat 08:00-09:00 Sun 08:00-09:00'],
  ['星期天 8-9', 'Sun 08:00-09:00'],
  ['8-9', 'Mon 08:00-09:00 Tue 08:00-09:00 Wed 08:00-09:00 Thu 08:00-09:00 Fri 08:00-09:00'],
  ['Sun 22:00-02:00', 'Mon 00:00-02:00 Sun 22:00-24:00'],
  ['Tue 20-24', 'Tue 20:00-24:00'],
  ['Tue 0-24', 'Tue 00:00-24:00'],
  ['每天 8-9', NAMES.map((name) => `${name} 08:00-09:00`).join(' ')],
  ['7x24', NAMES.map((name) => `${name} 00:00-24:00`).join(' ')],
  ['Mon 8-9;', 'Mon 08:00-09:00'],
  ['Mon 8-8', '? 8-8'],
  ['Mon 24-25', '? 24-25'],
  ['Mon 8-24:01', '? 8-24:01'],
  ['Mon 8-9, x', '? x'],
  ['Mon-', '? Mon-'],
  ['Tue, Mon-x 8-9', '? Mon-x'],
  ['Mon-Tue-Wed', '? Mon-Tue-Wed'],
  ['M 8-9', '? M'],
  ['Moonday', '? Moonday'],
  ['Mon  xyz', '? xyz'],
  [' ; ', '? ;'],
])('the week %j', (text, expected) => expect(week(text)).toBe(expected));

test.each([
  ['most days decide', ['Mon-Thu 9-18; Fri 9-12'], '09:00-18:00'],
  ['of equals the earlier weekday', ['Mon 9-12; Tue 9-18'], '09:00-12:00'],
  ['one open day', ['Sun 10-16'], '10:00-16:00'],
  ['the later in the week, when it is more often', ['Mon 9-12; Tue-Wed 9-18'], '09:00-18:00'],
])('what a make-up day works: %s', (_, [text], expected) => {
  expect(hours(ordinaryHours(weekOf(readWeek(text!) as never, ORDINARY)))).toBe(expected);
});

test('a week that is always closed has no ordinary hours', () => {
  expect(ordinaryHours([[], [], [], [], [], [], []])).toEqual([]);
});
