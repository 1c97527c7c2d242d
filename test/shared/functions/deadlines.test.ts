import { evaluated } from './evaluate';

describe('SLA.WORKDAY and SLA.NETWORKDAYS', () => {
  it.each([
    ['Friday before Spring Festival, Saturday made up', '=SLA.WORKDAY("2026-02-13",2,"CN")', '2026-02-24'],
    [
      'the same on a plain five-day week with the holidays listed',
      '=SLA.WORKDAY("2026-02-13",2,{"2026-02-16";"2026-02-17";"2026-02-18";"2026-02-19";"2026-02-20";"2026-02-23"})',
      '2026-02-25',
    ],
    ['Labour Day', '=SLA.WORKDAY("2026-04-30",5)', '2026-05-11'],
    ['National Day ends on a made-up Saturday', '=SLA.WORKDAY("2026-09-30",3)', '2026-10-10'],
    ['a made-up Sunday', '=SLA.WORKDAY("2026-09-18",2)', '2026-09-21'],
    ['n = 0 stays on a Sunday', '=SLA.WORKDAY("2026-05-10",0)', '2026-05-10'],
    ['a blank n is 0', '=SLA.WORKDAY("2026-05-11","")', '2026-05-11'],
    ['backward', '=SLA.WORKDAY("2026-02-24",-2)', '2026-02-13'],
    [
      'fractions are cut off towards zero',
      '=SLA.WORKDAY("2026-05-11",{1.9,-1.9})',
      '{2026-05-12,2026-05-09}',
    ],
    ['the time of day does not matter', '=SLA.WORKDAY("2026-05-11 23:59",1)', '2026-05-12'],
    ['a serial number', '=SLA.WORKDAY(46066.9,2)', '2026-02-24'],
    ['n as text', '=SLA.WORKDAY("2026-02-13","2")', '2026-02-24'],
    ['a blank start', '=SLA.WORKDAY("",2)', ''],
    ['the working days of 2026', '=SLA.NETWORKDAYS("2026-01-01","2026-12-31")', '248'],
    ['both ends count', '=SLA.NETWORKDAYS("2026-05-11","2026-05-12")', '2'],
    ['reversed is negative', '=SLA.NETWORKDAYS("2026-05-12","2026-05-11")', '-2'],
    ['one day off', '=SLA.NETWORKDAYS("2026-05-10","2026-05-10")', '0'],
    ['a blank end', '=SLA.NETWORKDAYS("2026-05-10","")', ''],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toBe(printed);
  });

  it.each([
    ['n that is no number', '=SLA.WORKDAY("2026-05-11","two")', /^#VALUE! n: "two" is not a number/],
    ['n that is a truth value', '=SLA.WORKDAY("2026-05-11",TRUE)', /^#VALUE!/],
    [
      'a start that is no date',
      '=SLA.WORKDAY("Potato",1)',
      /^#VALUE! start: "Potato" is not a date.*SLA\.DATE/,
    ],
    ['a day that does not exist', '=SLA.WORKDAY("2026-02-30",1)', /^#VALUE!/],
    ['a negative serial', '=SLA.WORKDAY(-1,1)', /^#NUM! start/],
    ['a serial beyond 9999', '=SLA.WORKDAY(2958466,1)', /^#NUM! start/],
    ['a count beyond the sheet', '=SLA.WORKDAY("2026-05-11",1E9)', /^#NUM! n/],
    ['a result beyond the sheet', '=SLA.WORKDAY("9999-12-31",5,"24x7")', /^#NUM!/],
    ['a result before the sheet begins', '=SLA.WORKDAY(2,-30,"24x7")', /^#NUM!/],
    ['a week without a working day', '=SLA.WORKDAY("2026-05-11",1,"1111111")', /^#VALUE!/],
    [
      'an unknown calendar',
      '=SLA.WORKDAY("2026-05-11",1,"Narnia")',
      /^#VALUE! The calendar "Narnia" is not known/,
    ],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toMatch(printed);
  });
});

describe('SLA.DUE', () => {
  it.each([
    ['working days give a whole day', '=SLA.DUE("2026-02-13 15:00","2wd")', '2026-02-24'],
    ['calendar days', '=SLA.DUE("2026-05-01","21d")', '2026-05-22'],
    ['weeks', '=SLA.DUE("2026-05-01","2w")', '2026-05-15'],
    ['months end with the month', '=SLA.DUE("2026-01-31","1mo")', '2026-02-28'],
    ['hours from a moment', '=SLA.DUE("2026-02-13 15:00","24h")', '2026-02-14 15:00'],
    ['hours from a whole day count whole days', '=SLA.DUE("2026-02-13","25h")', '2026-02-15'],
    ['working hours over lunch', '=SLA.DUE("2026-05-18 11:00","2wh")', '2026-05-18 14:30'],
    [
      'working hours that end at closing stay there',
      '=SLA.DUE("2026-05-18 16:00","2wh")',
      '2026-05-18 18:00',
    ],
    ['working hours from a whole day count from opening', '=SLA.DUE("2026-05-18","1wh")', '2026-05-18 10:00'],
    ['another calendar', '=SLA.DUE("2026-05-16","2h","24x7")', '2026-05-17'],
    ['Chinese limit', '=SLA.DUE("2026-02-13","2个工作日")', '2026-02-24'],
    ['before the start', '=SLA.DUE("2026-05-20","-7d")', '2026-05-13'],
    ['capped', '=SLA.DUE("2026-05-01","21d",,"2026-05-20")', '2026-05-20'],
    ['a later cap does nothing', '=SLA.DUE("2026-05-01","21d",,"2026-05-30")', '2026-05-22'],
    [
      'a timed cap comes before its whole day',
      '=SLA.DUE("2026-05-01","21d",,"2026-05-22 12:00")',
      '2026-05-22 12:00',
    ],
    [
      'several caps spill',
      '=SLA.DUE("2026-05-01","21d",,{"2026-05-20","","2026-05-30"})',
      '{2026-05-20,2026-05-22,2026-05-22}',
    ],
    ['blank limit', '=SLA.DUE("2026-05-01","")', ''],
    ['blank start', '=SLA.DUE(,"2wd")', ''],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toBe(printed);
  });

  it.each([
    ['a number without a unit', '=SLA.DUE("2026-05-01",3)', /^#VALUE! limit: "3" has no unit/],
    ['an unknown unit', '=SLA.DUE("2026-05-01","3 moons")', /^#VALUE! The limit "3 moons"/],
    ['beyond the sheet', '=SLA.DUE("2026-05-01","9999999d")', /^#NUM!/],
    ['half a working day', '=SLA.DUE("2026-05-01","1.5wd")', /^#VALUE!/],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toMatch(printed);
  });
});

describe('SLA.EXPLAIN', () => {
  it('tells the count in the language asked for, else in that of the sheet', () => {
    const english = evaluated('=SLA.EXPLAIN("2026-02-13","2wd","CN","en")', { lang: 'zh' });
    expect(english).toMatch(/Sat 14 Feb is a make-up day.*Spring Festival.*Tue 24 Feb/);
    expect(evaluated('=SLA.EXPLAIN("2026-02-13","2wd")', { lang: 'zh' })).toMatch(/2月14日.*春节.*2月24日/);
    expect(evaluated('=SLA.EXPLAIN({"2026-02-13";""},"2wd",,"en-US")')).toBe(`{"${english}";""}`);
    expect(evaluated('=SLA.EXPLAIN("2026-02-13","2wd",,"fr")')).toMatch(/^#VALUE! lang: "fr"/);
  });
});

describe('SLA.LCDUE: the last day of presentation', () => {
  it.each([
    ['a Saturday moves to the next banking day', '=SLA.LCDUE("2026-05-01","2026-06-30",15)', '2026-05-18'],
    ['21 days when the credit is silent', '=SLA.LCDUE("2026-05-01","2026-06-30")', '2026-05-22'],
    ['the expiry caps', '=SLA.LCDUE("2026-05-01","2026-05-20")', '2026-05-20'],
    ['an expiry on a closed day is extended', '=SLA.LCDUE("2026-05-01","2026-05-16")', '2026-05-18'],
    [
      'an expiry in Spring Festival is extended past it',
      '=SLA.LCDUE("2026-02-10","2026-02-18")',
      '2026-02-24',
    ],
    ['a made-up Saturday is a banking day', '=SLA.LCDUE("2026-05-01","2026-05-09")', '2026-05-09'],
    ['another bank', '=SLA.LCDUE("2026-05-01","2026-06-30",8,"Mon-Fri 09:00-17:00")', '2026-05-11'],
    ['no expiry given', '=SLA.LCDUE("2026-05-01","",15)', '2026-05-18'],
    ['no shipment yet', '=SLA.LCDUE("","2026-05-20")', ''],
    [
      'an empty cell as the period, as Excel hands it over',
      '=SLA.LCDUE("2026-05-08","2026-06-30",0)',
      '2026-05-29',
    ],
    [
      'a column of shipments',
      '=SLA.LCDUE({"2026-05-01";"2026-05-02"},"2026-06-30",{15;16})',
      '{2026-05-18;2026-05-18}',
    ],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toBe(printed);
  });

  it('refuses a negative period', () => {
    expect(evaluated('=SLA.LCDUE("2026-05-01","2026-05-20",-1)')).toMatch(/^#NUM! days/);
  });
});
