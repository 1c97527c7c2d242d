import { mailHours } from '../../../../shared/features/digest/mail-hours';
import { isoOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { oneDeposit, planAt, teamWith, type BookWords } from './books';

/** `open`, or the moment at which mails may go out next. */
function hoursFor(now: string, words: BookWords = {}, name = '吴芳'): string {
  const plan = planAt(now, { orders: oneDeposit(), ...words });
  const team = plan.team;
  const at = mailHours(plan)(team.find(name), moment(now));
  return at.isOpen ? 'open' : at.opens === undefined ? 'never' : isoOf(at.opens);
}

test.each([
  ['2026-05-18 09:00', 'open', 'a Monday at opening'],
  ['2026-05-18 08:59', '2026-05-18 09:00', 'a minute before'],
  ['2026-05-18 12:00', '2026-05-18 13:30', 'at noon, when people eat'],
  ['2026-05-18 17:59', 'open', 'the last minute of the day'],
  ['2026-05-18 18:00', '2026-05-19 09:00', 'after closing'],
  ['2026-05-16 10:00', '2026-05-18 09:00', 'a Saturday'],
  ['2026-05-09 10:00', 'open', 'a Saturday that is worked for the holiday (调休)'],
  ['2026-05-08 20:00', '2026-05-09 09:00', 'the evening before it'],
  ['2026-05-01 10:00', '2026-05-06 09:00', 'Labour Day'],
  ['2026-02-14 18:00', '2026-02-24 09:00', 'the last evening before Spring Festival'],
])('%s in office hours: %s (%s)', (now, expected) => {
  expect(hoursFor(now)).toBe(expected);
});

test.each([
  ['08:30-10:00', '2026-05-18 08:30', 'open'],
  ['08:30-10:00', '2026-05-18 10:00', '2026-05-19 08:30'],
  ['08:30-10:00', '2026-05-16 09:00', '2026-05-18 08:30'],
  ['08:30-10:00,14:00-15:00', '2026-05-18 11:00', '2026-05-18 14:00'],
])('hours set to %s, on %s: %s', (digestHours, now, expected) => {
  expect(hoursFor(now, { settings: { digestHours } })).toBe(expected);
});

test.each([
  ['CN Mon-Sat 08:00-17:00', '2026-05-16 08:00', 'open'],
  ['CN Mon-Thu 10:00-16:00', '2026-05-18 09:30', '2026-05-18 10:00'],
  ['every third day', '2026-05-18 09:30', 'open'],
])('somebody whose own calendar is %s, on %s: %s', (calendar, now, expected) => {
  expect(hoursFor(now, { people: teamWith({ 吴芳: { calendar } }) })).toBe(expected);
});
