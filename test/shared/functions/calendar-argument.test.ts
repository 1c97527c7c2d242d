import { catalogOf } from '../../../shared/time/catalog';
import { dayFromCivil } from '../../../shared/time/civil';
import { evaluated } from './evaluate';

/** The working days of the week from Monday 18 to Sunday 24 May 2026 as a calendar argument has them. */
const DAYS = [18, 19, 20, 21, 22, 23, 24];
const open = (calendar: string, options = {}): string =>
  DAYS.filter(
    (d) => evaluated(`=SLA.NETWORKDAYS("2026-05-${d}","2026-05-${d}",${calendar})`, options) === '1',
  ).join(' ');

describe('a calendar argument', () => {
  it.each([
    ['left out is CN', '', '18 19 20 21 22'],
    ['blank is CN', '""', '18 19 20 21 22'],
    ['a name in any case', '"cn"', '18 19 20 21 22'],
    ['a week', '"Mon-Sat"', '18 19 20 21 22 23'],
    ['a Chinese week', '"周一至周四 09:00-18:00"', '18 19 20 21'],
    ['a mask as WORKDAY.INTL has it', '"1000001"', '19 20 21 22 23'],
    ['around the clock', '"24x7"', '18 19 20 21 22 23 24'],
    ['days off alone: Monday to Friday without them', '{"2026-05-19";"2026-05-20"}', '18 21 22'],
    ['days off in a row', '{"2026-05-19","2026-05-20"}', '18 21 22'],
    ['days off in a block', '{"2026-05-19","2026-05-20";"2026-05-21",""}', '18 22'],
    ['days off as serial numbers', '{46161;46162.5}', '18 21 22'],
    ['one day off', '{"2026-05-19"}', '18 20 21 22'],
    ['one day off, not in an array', '"2026-05-19"', '18 20 21 22'],
    ['a day that a function gives', 'SLA.DUE("2026-05-18","1d")', '18 20 21 22'],
    ['blank cells are passed over', '{"";"2026-05-19";" "}', '18 20 21 22'],
    ['a week and days off', '{"Mon-Sat";"2026-05-19"}', '18 20 21 22 23'],
    ['a mask and days off', '{"0000001";"2026-05-19"}', '18 20 21 22 23'],
    ['a calendar and more days off', '{"CN";"2026-05-19"}', '18 20 21 22'],
    ['a make-up day', '{"CN","";"2026-05-23","work"}', '18 19 20 21 22 23'],
    ['the same in Chinese', '{"CN","";"2026-05-23","补班";"2026-05-22","休"}', '18 19 20 21 23'],
    ['off said out loud', '{"2026-05-19","off"}', '18 20 21 22'],
    [
      'remarks after that',
      '{"2026-05-23","work","for Friday";"2026-05-22","off","bridge"}',
      '18 19 20 21 23',
    ],
    ['hours on a day', '{"2026-05-24","10:00-12:00"}', '18 19 20 21 22 24'],
    ['the week in parts', '{"Mon-Tue 09:00-18:00";"Sat 09:00-12:00"}', '18 19 23'],
  ])('%s', (_, calendar, days) => {
    expect(open(calendar)).toBe(days);
  });

  it('listed hours are the hours that count', () => {
    const calendar = '{"Mon-Fri 09:00-17:00","";"2026-05-18","10:00-11:00,13:00-14:00";"2026-05-23","work"}';
    expect(evaluated(`=SLA.WORKTIME("2026-05-18","2026-05-18",${calendar},"min")`)).toBe('120');
    expect(evaluated(`=SLA.WORKTIME("2026-05-23","2026-05-23",${calendar},"h")`)).toBe('8');
    const overlapping = '{"2026-05-19","09:00-12:00,11:00-13:00"}';
    expect(evaluated(`=SLA.WORKTIME("2026-05-19","2026-05-19",${overlapping},"h")`)).toBe('4');
  });

  it('knows the calendars of the workbook by name', () => {
    const hours = [{ from: 540, to: 1020 }];
    const week = [hours, hours, [], hours, hours, [], []];
    const overrides = [
      {
        day: dayFromCivil(2026, 5, 18),
        windows: [],
        kind: 'company' as const,
        label: { zh: '厂庆', en: 'Founding day' },
      },
    ];
    const catalog = catalogOf([{ name: '工厂', week, overrides, coverage: [] }]);
    expect(open('"工厂"', { catalog })).toBe('19 21 22');
    expect(open('{"工厂";"2026-05-21"}', { catalog })).toBe('19 22');
    expect(open('"CN & 工厂"', { catalog })).toBe('19 21 22');
  });

  it.each([
    ['a name that is none', '"Narnia"', /"Narnia" is not known/],
    ['a header that was selected too', '{"日期";"2026-05-19"}', /"日期"/],
    [
      'a word beside a date that says nothing',
      '{"2026-05-19","maybe"}',
      /"maybe" beside a date is not understood/,
    ],
    ['hours that end before they begin', '{"2026-05-19","12:00-10:00"}', /"12:00-10:00" beside a date/],
    ['minutes that no clock shows', '{"2026-05-19","09:75-12:00"}', /beside a date/],
    ['a truth value', '{TRUE}', /"TRUE" in the range/],
    ['a date beyond the sheet', '{9999999}', /^#NUM!/],
    ['an error in the range', '{#N/A;"2026-05-19"}', /^#N\/A/],
    ['a very long text', `"${'CN & '.repeat(10_000)}"`, /^#VALUE!/],
  ])('says what is wrong with %s', (_, calendar, sentence) => {
    expect(evaluated(`=SLA.NETWORKDAYS("2026-05-18","2026-05-19",${calendar})`)).toMatch(sentence);
  });
});
