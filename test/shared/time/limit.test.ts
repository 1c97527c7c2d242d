import { compileCalendar } from '../../../shared/time/calendar';
import { addLimit, rollMoment, type Clocks } from '../../../shared/time/limit';
import { parseLimit } from '../../../shared/time/limit-text';
import { isoOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';

const CN: Clocks = { office: parseCalendar('CN'), bank: parseCalendar('CN') };
const due = (start: string, limit: string, clocks = CN) =>
  isoOf(addLimit(moment(start), parseLimit(limit), clocks));

describe('what a limit gives', () => {
  test.each([
    // days give a whole day, also from a timed start; the start's day is never counted
    ['2026-03-02', '21d', '2026-03-23'],
    ['2026-03-02 17:45', '21d', '2026-03-23'],
    ['2026-03-02', '2w', '2026-03-16'],
    ['2026-03-02 17:45', '2w', '2026-03-16'],
    ['2026-01-31', '1mo', '2026-02-28'],
    ['2026-01-31 10:00', '1mo', '2026-02-28'],
    ['2026-03-06', '1wd', '2026-03-09'],
    ['2026-03-06 08:00', '1wd', '2026-03-09'],
    ['2026-03-06 23:00', '1wd', '2026-03-09'],
    ['2026-03-07 10:00', '1wd', '2026-03-09'],
    ['2026-03-06', '5bd', '2026-03-13'],
    // elapsed time gives a minute, at any hour of any day
    ['2026-03-06 17:30', '24h', '2026-03-07 17:30'],
    ['2026-03-06 17:30', '90min', '2026-03-06 19:00'],
    ['2026-03-06 17:30', '1.5h', '2026-03-06 19:00'],
    ['2026-03-06 23:30', '30min', '2026-03-07 00:00'],
    // from a whole day it counts whole days, rounded up
    ['2026-03-06', '24h', '2026-03-07'],
    ['2026-03-06', '25h', '2026-03-08'],
    ['2026-03-06', '1h', '2026-03-07'],
    ['2026-03-06', '90min', '2026-03-07'],
    ['2026-03-06', '2880min', '2026-03-08'],
    // working time gives a minute; out at closing stays at closing
    ['2026-03-06 17:00', '1wh', '2026-03-06 18:00'],
    ['2026-03-06 17:00', '2wh', '2026-03-09 10:00'],
    ['2026-03-06 11:30', '30wmin', '2026-03-06 12:00'],
    ['2026-03-06 11:30', '31wmin', '2026-03-06 13:31'],
    ['2026-03-07 11:30', '30wmin', '2026-03-09 09:30'],
    ['2026-03-06 17:00', '0.5wh', '2026-03-06 17:30'],
    // from a whole day it counts from that day's opening, or the first opening after
    ['2026-03-06', '8wh', '2026-03-09 09:30'],
    ['2026-03-06', '7.5wh', '2026-03-06 18:00'],
    ['2026-03-07', '1wh', '2026-03-09 10:00'],
    ['2026-02-15', '1wh', '2026-02-24 10:00'],
  ])('%s + %s = %s', (start, limit, expected) => {
    expect(due(start, limit)).toBe(expected);
  });

  test.each([
    // zero
    ['2026-03-07', '0d', '2026-03-07'],
    ['2026-03-07 10:00', '0d', '2026-03-07'],
    ['2026-03-07', '0wd', '2026-03-07'],
    ['2026-03-07 10:00', '0wd', '2026-03-07'],
    ['2026-03-07', '0mo', '2026-03-07'],
    ['2026-03-07 10:00', '0h', '2026-03-07 10:00'],
    ['2026-03-07', '0h', '2026-03-07'],
    ['2026-03-07 10:00', '0wh', '2026-03-07 10:00'],
    ['2026-03-07', '0wh', '2026-03-09 09:00'],
    // backward
    ['2026-03-23', '-21d', '2026-03-02'],
    ['2026-03-31', '-1mo', '2026-02-28'],
    ['2026-03-09', '-1wd', '2026-03-06'],
    ['2026-03-08', '-1wd', '2026-03-06'],
    ['2026-03-09 10:00', '-24h', '2026-03-08 10:00'],
    ['2026-03-09', '-24h', '2026-03-08'],
    ['2026-03-09', '-25h', '2026-03-07'],
    ['2026-03-09 10:00', '-1wh', '2026-03-09 09:00'],
    ['2026-03-09 10:00', '-2wh', '2026-03-06 17:00'],
    ['2026-03-09', '-1wh', '2026-03-06 17:00'],
    ['2026-03-08', '-1wh', '2026-03-06 17:00'],
    ['2026-03-09 14:30', '-1wh', '2026-03-09 13:30'],
  ])('%s + %s = %s', (start, limit, expected) => {
    expect(due(start, limit)).toBe(expected);
  });

  test('working days count on the office calendar, banking days on the bank’s', () => {
    const clocks = { office: parseCalendar('CN Mon-Sat 09:00-18:00'), bank: parseCalendar('US') };
    expect(due('2026-03-06', '1wd', clocks)).toBe('2026-03-07');
    expect(due('2026-03-06', '1bd', clocks)).toBe('2026-03-09');
    expect(due('2026-02-13', '1bd', clocks)).toBe('2026-02-17'); // Washington's Birthday on the 16th
  });

  test.each([
    ['1.5d', 'NotWhole'],
    ['0.5wd', 'NotWhole'],
    ['1.5mo', 'NotWhole'],
    ['0.5bd', 'NotWhole'],
    ['0.5w', 'NotWhole'],
    ['0.5min', 'NotWhole'],
    ['0.333h', 'NotWhole'],
    ['0.333wh', 'NotWhole'],
    ['3000000d', 'OutsideDates'],
    ['-60000d', 'OutsideDates'],
    ['99999999999999999999d', 'OutsideDates'],
    ['500000w', 'OutsideDates'],
    ['99999mo', 'OutsideDates'],
    ['-99999mo', 'OutsideDates'],
    ['999999999999mo', 'OutsideDates'],
    ['99999999999wd', 'OutsideDates'],
    ['99999999999h', 'OutsideDates'],
    ['-99999999999h', 'OutsideDates'],
    ['99999999999wh', 'OutsideDates'],
  ])('%s is refused: %s', (limit, name) => {
    expect(() => due('2026-03-06', limit)).toThrow(expect.objectContaining({ name }));
    expect(() => due('2026-03-06 10:00', limit)).toThrow(expect.objectContaining({ name }));
  });

  test.each([NaN, Infinity, -Infinity])('an amount of %s is refused in every unit', (amount) => {
    for (const unit of ['min', 'h', 'wmin', 'wh', 'd', 'w', 'mo', 'wd', 'bd'] as const) {
      const add = () => addLimit(moment('2026-03-06'), { amount, unit }, CN);
      expect(add).toThrow(expect.objectContaining({ name: 'NotFinite' }));
    }
  });
});

describe('rolling off closed days', () => {
  test.each([
    ['2026-05-16', 'none', '2026-05-16'],
    ['2026-05-16', 'following', '2026-05-18'],
    ['2026-05-16', 'preceding', '2026-05-15'],
    ['2026-05-15', 'following', '2026-05-15'],
    ['2026-05-16 16:30', 'following', '2026-05-18 16:30'],
    ['2026-05-16 16:30', 'preceding', '2026-05-15 16:30'],
    ['2026-02-18 16:30', 'following', '2026-02-24 16:30'],
  ] as const)('%s %s = %s', (start, roll, expected) => {
    expect(rollMoment(moment(start), roll, CN.bank)).toBeMoment(expected);
  });
});

/** Dates that the trade gives as examples; see the rules beside them. */
describe('deadlines of the trade', () => {
  test.each([
    ['Fri before the make-up Saturday and Spring Festival', '2026-02-13', '2wd', '2026-02-24'],
    ['over Labour Day, with the make-up Saturday 9 May', '2026-04-30', '5wd', '2026-05-11'],
    ['due on a make-up Saturday after National Day', '2026-09-30', '3wd', '2026-10-10'],
    ['over the make-up Sunday before Mid-Autumn', '2026-09-18', '2wd', '2026-09-21'],
  ])('%s: %s + %s = %s', (_, start, limit, expected) => {
    expect(due(start, limit)).toBe(expected);
  });

  test('without the notice’s make-up days the same counts end a working day later', () => {
    const weekdays = {
      ...CN.office.data,
      overrides: CN.office.data.overrides.filter((override) => override.kind !== 'make-up'),
      coverage: [],
    };
    const office = compileCalendar(weekdays);
    const clocks = { office, bank: office };
    expect(due('2026-02-13', '2wd', clocks)).toBe('2026-02-25');
    expect(due('2026-04-30', '5wd', clocks)).toBe('2026-05-12');
    expect(due('2026-09-30', '3wd', clocks)).toBe('2026-10-12');
    expect(due('2026-09-18', '2wd', clocks)).toBe('2026-09-22');
  });

  test('L/C: presentation 15 days after B/L falls on a Saturday and extends to Monday, 21 days do not', () => {
    const bl = moment('2026-05-01');
    const rolled = (limit: string) => rollMoment(addLimit(bl, parseLimit(limit), CN), 'following', CN.bank);
    expect(addLimit(bl, parseLimit('15d'), CN)).toBeMoment('2026-05-16');
    expect(rolled('15d')).toBeMoment('2026-05-18');
    expect(rolled('21d')).toBeMoment('2026-05-22');
    expect(rollMoment(moment('2026-05-20'), 'following', CN.bank)).toBeMoment('2026-05-20');
    expect(rollMoment(moment('2026-05-17'), 'none', CN.bank)).toBeMoment('2026-05-17'); // latest shipment stays
  });

  test('export refund: 36 months from the export date', () => {
    expect(due('2026-03-10', '36mo')).toBe('2029-03-10');
  });
});
