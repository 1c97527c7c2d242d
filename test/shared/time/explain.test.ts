import { compileCalendar } from '../../../shared/time/calendar';
import { type DayOverride } from '../../../shared/time/calendar-data';
import { explainDue } from '../../../shared/time/explain';
import { type Clocks } from '../../../shared/time/limit';
import { parseLimit } from '../../../shared/time/limit-text';
import { dayOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import { approve } from '../../tools/approve';
import { moment } from '../../tools/order-facts';

const CN = clocksOf('CN');

function clocksOf(office: string, bank = office): Clocks {
  return { office: parseCalendar(office), bank: parseCalendar(bank) };
}

const explain = (start: string, limit: string, clocks = CN) =>
  explainDue(moment(start), parseLimit(limit), clocks);

describe('why a deadline is when it is', () => {
  test('the make-up Saturday before Spring Festival, in both languages', () => {
    expect(explain('2026-02-13', '2wd')).toEqual({
      en: 'Fri 13 Feb + 2 working days: Sat 14 Feb is a make-up day, 15-23 Feb Spring Festival, so Tue 24 Feb',
      zh: '2月13日（周五） + 2个工作日：2月14日（周六）调休上班，2月15日至23日春节放假，所以是2月24日（周二）',
    });
  });

  test('approved sentences', () => {
    const cases: [string, string, string, Clocks?][] = [
      ['nothing between', '2026-03-02', '3wd'],
      ['a weekend', '2026-03-06', '3wd'],
      ['two weekends', '2026-03-06', '8wd'],
      ['starts on a Saturday', '2026-03-07', '1wd'],
      ['zero from a Saturday', '2026-03-07', '0wd'],
      ['over Labour Day', '2026-04-30', '5wd'],
      ['due on a make-up Saturday', '2026-09-30', '3wd'],
      ['over a make-up Sunday', '2026-09-18', '2wd'],
      ['backward over Spring Festival', '2026-02-24', '-2wd'],
      ['into a year without a notice', '2026-12-30', '5wd'],
      ['wholly in a year without a notice', '2027-03-04', '3wd'],
      ['before the first notice', '2003-12-01', '3wd'],
      ['a long span', '2026-01-01', '200wd'],
      ['a long span backward', '2026-12-31', '-200wd'],
      ['calendar days', '2026-02-13', '21d'],
      ['calendar days backward', '2026-05-20', '-7d'],
      ['weeks', '2026-02-13', '2w'],
      ['months', '2026-01-31', '1mo'],
      ['hours from a time', '2026-02-13 17:00', '24h'],
      ['hours from a whole day', '2026-02-13', '24h'],
      ['hours from a whole day, rounded up', '2026-02-13', '30h'],
      ['working hours within the day', '2026-03-02 09:30', '2wh'],
      ['working hours over a make-up day', '2026-02-13 17:00', '8wh'],
      ['working hours from a whole day', '2026-03-02', '8wh'],
      ['working hours from a day off', '2026-02-16', '8wh'],
      ['working hours backward', '2026-03-09 10:00', '-2wh'],
      ['banking days on another calendar', '2026-11-24', '3bd', clocksOf('CN', 'US')],
      ['both must be open', '2026-02-12', '2wd', clocksOf('CN & US')],
      ['a half day shortens working hours', '2026-12-23 10:00', '10wh', clocksOf('DE')],
      ['a half day counts as a working day', '2026-12-23', '2wd', clocksOf('DE')],
      ['a week with gaps', '2026-03-02', '4wd', clocksOf('Mon,Wed,Fri 10:00-16:00')],
      ['Friday and Saturday closed', '2026-03-05', '2wd', clocksOf('SA')],
      ['open all the time', '2026-03-06 10:00', '24wh', clocksOf('24x7')],
    ];
    const text = cases.map(([what, start, limit, clocks]) => {
      const { zh, en } = explain(start, limit, clocks);
      return `${what}: ${start} ${limit}\n  ${en}\n  ${zh}\n`;
    });
    approve(__dirname, 'explain', text.join('\n'));
  });

  test('a company’s own days: off, worked and shortened', () => {
    const on = (iso: string, hours: [number, number] | undefined, zh: string, en: string): DayOverride => ({
      day: dayOf(moment(iso)),
      windows: hours ? [{ from: hours[0] * 60, to: hours[1] * 60 }] : [],
      kind: 'company',
      label: { zh, en },
    });
    const office = compileCalendar({
      ...parseCalendar('Mon-Fri 09:00-18:00').data,
      overrides: [
        on('2026-08-12', undefined, '高温假', 'heat break'),
        on('2026-08-15', [9, 18], '赶货', 'rush order'),
        on('2026-08-14', [9, 12], '盘点', 'stocktaking'),
      ],
    });
    expect(explain('2026-08-11', '3wd', { office, bank: office }).en).toBe(
      'Tue 11 Aug + 3 working days: Wed 12 Aug heat break, Sat 15 Aug is worked (rush order), so Sat 15 Aug',
    );
    expect(explain('2026-08-13 17:00', '6wh', { office, bank: office }).zh).toBe(
      '8月13日（周四） 17:00 + 6工作小时：8月14日（周五）工时不同（盘点），8月15日（周六）上班（赶货），所以是8月15日（周六） 11:00',
    );
  });

  test('a closed calendar fails as the count does', () => {
    expect(() => explain('2026-03-02', '1wd', clocksOf('Mon-Tue 09:00-10:00 & Wed 09:00-10:00'))).toThrow(
      expect.objectContaining({ name: 'ClosedCalendar' }),
    );
  });
});
