import {
  clockOf,
  fromSerial,
  isEarlier,
  isoOf,
  isPast,
  isWholeDay,
  laterOf,
  parseIso,
  timed,
  toSerial,
  wholeDay,
} from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

describe('moments', () => {
  test.each([
    ['2026-02-24', '2026-02-24'],
    ['2026-02-24 18:00', '2026-02-24 18:00'],
    ['2026-02-24T18:00:00', '2026-02-24 18:00'],
    ['2026-02-24 18:00:30', '2026-02-24 18:01'],
    ['2026-02-24 24:00', '2026-02-25 00:00'],
    ['2026-02-24 00:00', '2026-02-24 00:00'],
  ])('%s reads as %s', (text, shown) => {
    expect(parseIso(text)).toBeMoment(shown);
  });

  test.each([
    '',
    '2026-2-4',
    '2026-02-30',
    '2026-13-01',
    '2026-02-24 25:00',
    '2026-02-24 10:60',
    '24/02/2026',
  ])('"%s" is no date', (text) => {
    expect(parseIso(text)).toBeUndefined();
  });

  test.each([
    ['a whole day is past from the next day on', '2026-02-24', '2026-02-24 23:59', false],
    ['a whole day is past from the next day on', '2026-02-24', '2026-02-25 00:00', true],
    ['a timed one is past from the next minute on', '2026-02-24 18:00', '2026-02-24 18:00', false],
    ['a timed one is past from the next minute on', '2026-02-24 18:00', '2026-02-24 18:01', true],
  ])('%s: %s at %s', (_, deadline, now, past) => {
    expect(isPast(moment(deadline), moment(now))).toBe(past);
  });

  test('a timed deadline on a day comes before that whole day; the later completion is the whole day', () => {
    expect(isEarlier(moment('2026-02-24 18:00'), moment('2026-02-24'))).toBe(true);
    expect(isEarlier(moment('2026-02-24'), moment('2026-02-24 18:00'))).toBe(false);
    expect(laterOf(moment('2026-02-24 18:00'), moment('2026-02-24'))).toBeMoment('2026-02-24');
  });

  test('cells: no fraction is a whole day, seconds round to the minute', () => {
    expect(fromSerial(46077)).toBe(wholeDay(46077));
    expect(fromSerial(46077.75)).toBe(timed(46077 * 1440 + 18 * 60));
    expect(isoOf(fromSerial(46077.75 + 29 / 86400))).toBe('2026-02-24 18:00');
    expect(toSerial(fromSerial(46077.75))).toBe(46077.75);
    expect(isWholeDay(fromSerial(0.99999))).toBe(true); // rounds up to midnight, which a cell shows as a day
    expect(clockOf(-30)).toBe('23:30');
  });
});

test.each([
  [46145, '2026-05-03'],
  [46144.9999999, '2026-05-03'],
  [46145.0000001, '2026-05-03'],
  [46145.75, '2026-05-03 18:00'],
  [46145.9993, '2026-05-03 23:59'],
  [0, '1899-12-30'],
])('the serial number %f, also when a formula missed it by a hair, is %s', (serial, expected) =>
  expect(isoOf(fromSerial(serial))).toBe(expected),
);
