import { compileCalendar } from '../../../shared/time/calendar';
import { type DayOverride } from '../../../shared/time/calendar-data';
import { daysThatMattered, isOff } from '../../../shared/time/days-that-mattered';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';

const day = (iso: string): number => dayOf(moment(iso));
/** An office open on weekdays, with days of its own: `08-12 off heat`, `08-15 9-18 rush`. */
function told(days: string[], from = '2026-08-01', to = '2026-08-31'): string[] {
  const overrides = days.map((text): DayOverride => {
    const [date, hours, label] = text.split(' ') as [string, string, string];
    const [open, close] = hours.split('-').map(Number);
    const windows = hours === 'off' ? [] : [{ from: open! * 60, to: close! * 60 }];
    return { day: day(`2026-${date}`), windows, kind: 'company', label: { zh: label, en: label } };
  });
  const office = compileCalendar({ ...parseCalendar('Mon-Fri 09:00-18:00').data, overrides });
  return daysThatMattered(office, day(from), day(to)).map((run) => {
    const span = run.from === run.to ? isoDay(run.from) : `${isoDay(run.from)}…${isoDay(run.to)}`;
    return `${span.replaceAll('2026-', '')} ${run.change} ${run.label.en}`;
  });
}

test.each<[string, string[], string[]]>([
  ['a day off', ['08-12 off heat'], ['08-12 off heat']],
  ['days in a row', ['08-12 off heat', '08-13 off heat'], ['08-12…08-13 off heat']],
  ['in any order', ['08-13 off heat', '08-12 off heat'], ['08-12…08-13 off heat']],
  ['of two for one day the later', ['08-12 off heat', '08-12 off flood'], ['08-12 off flood']],
  ['over a weekend', ['08-14 off heat', '08-17 off heat'], ['08-14…08-17 off heat']],
  ['not over a working day', ['08-12 off heat', '08-14 off heat'], ['08-12 off heat', '08-14 off heat']],
  ['not for another reason', ['08-12 off heat', '08-13 off flood'], ['08-12 off heat', '08-13 off flood']],
  ['a holiday on a weekend matters not', ['08-15 off heat', '08-16 off heat'], []],
  ['with the weekend days that it embraces', ['08-14 off heat', '08-15 off heat'], ['08-14…08-15 off heat']],
  ['beginning on a weekend', ['08-16 off heat', '08-17 off heat'], ['08-16…08-17 off heat']],
  ['a worked Saturday', ['08-15 9-18 rush'], ['08-15 worked rush']],
  ['worked days in a row', ['08-15 9-18 rush', '08-16 9-18 rush'], ['08-15…08-16 worked rush']],
  ['worked days with days between', ['08-15 9-18 rush', '08-22 9-18 rush'], ['08-15 worked rush', '08-22 worked rush']],
  ['other hours', ['08-14 9-12 count'], ['08-14 hours count']],
  ['the usual hours matter not', ['08-14 9-18 count'], []],
  ['another change on the next day', ['08-14 9-12 count', '08-15 9-12 count'], ['08-14 hours count', '08-15 worked count']],
])('%s', (_, days, expected) => expect(told(days)).toEqual(expected)); // prettier-ignore

test('both ends belong to the span', () => {
  const days = ['08-03 off a', '08-04 off b', '08-05 off c', '08-06 off d'];
  expect(told(days, '2026-08-04', '2026-08-05')).toEqual(['08-04 off b', '08-05 off c']);
  expect(told(days, '2026-08-07', '2026-08-31')).toEqual([]);
});

test('no hours are a day off', () => {
  expect([isOff(undefined), isOff([]), isOff([{ from: 0, to: 1 }])]).toEqual([true, true, false]);
});
