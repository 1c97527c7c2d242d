import { evaluated } from './evaluate';

describe('SLA.STATUS', () => {
  it.each([
    ['long before', '"2026-05-20",,"2026-05-18"', 'On track'],
    ['one working day before', '"2026-05-20",,"2026-05-19"', 'Due soon'],
    ['on the day', '"2026-05-20",,"2026-05-20 23:59"', 'Due soon'],
    ['the day after', '"2026-05-20",,"2026-05-21"', 'Overdue'],
    ['a timed deadline to the minute', '"2026-05-20 18:00",,"2026-05-20 18:00"', 'Due soon'],
    ['and a minute later', '"2026-05-20 18:00",,"2026-05-20 18:01"', 'Overdue'],
    ['the weekend does not count as warning time', '"2026-05-18",,"2026-05-15"', 'Due soon'],
    ['a longer warning', '"2026-05-20",,"2026-05-15","3wd"', 'Due soon'],
    ['a warning in days', '"2026-05-20",,"2026-05-18",2', 'Due soon'],
    ['a warning in hours', '"2026-05-20 18:00",,"2026-05-20 13:59","4h"', 'On track'],
    ['no warning', '"2026-05-20",,"2026-05-19","0d"', 'On track'],
    ['an empty cell as the warning, as Excel hands it over', '"2026-05-20",,"2026-05-19",0', 'Due soon'],
    ['an empty cell as the completion, as Excel hands it over', '"2026-05-20",0,"2026-05-21"', 'Overdue'],
    ['done in time', '"2026-05-20","2026-05-20 23:00","2026-06-01"', 'Done'],
    ['done a day late', '"2026-05-20","2026-05-21","2026-06-01"', 'Done late'],
    ['done on the day of a timed deadline', '"2026-05-20 12:00","2026-05-20","2026-06-01"', 'Done'],
    ['ticked', '"2026-05-20","√","2026-06-01"', 'Done'],
    ['a truth value', '"2026-05-20",{TRUE,FALSE},"2026-06-01"', '{"Done","Overdue"}'],
    ['waiting is not done', '"2026-05-20","待客户","2026-06-01"', 'Overdue'],
    ['not applicable', '"2026-05-20","N/A","2026-06-01"', 'Not applicable'],
    ['done without a deadline', '"","2026-05-20","2026-06-01"', 'Done'],
    ['neither deadline nor completion', '"","","2026-06-01"', ''],
    ['a column', '{"2026-05-20";"";"x"},,"2026-05-21"', '{"Overdue";"";#VALUE!}'],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.STATUS(${given})`)).toBe(printed);
  });

  it('speaks the language of the sheet unless told otherwise', () => {
    expect(evaluated('=SLA.STATUS("2026-05-20",,"2026-05-21")', { lang: 'zh' })).toBe('已逾期');
    expect(evaluated('=SLA.STATUS("2026-05-20",,"2026-05-21",,"en")', { lang: 'zh' })).toBe('Overdue');
  });

  it.each([
    ['a missing now', '"2026-05-20",,""', /^#VALUE! now is missing/],
    [
      'a completion that says nothing',
      '"2026-05-20","5.20","2026-05-21"',
      /^#VALUE! done: "5\.20" is not a date/,
    ],
    ['a negative warning', '"2026-05-20",,"2026-05-19",-1', /^#NUM! warn/],
    ['an error in a cell', '"2026-05-20",#REF!,"2026-05-19"', /^#REF!/],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.STATUS(${given})`)).toMatch(printed);
  });
});

describe('SLA.LEFT', () => {
  it.each([
    ['working days by default', '"2026-02-24","2026-02-13"', '2'],
    ['calendar days', '"2026-02-24","2026-02-13",,"d"', '11'],
    ['nothing on the day itself', '"2026-05-20","2026-05-20 17:00",,{"d","wd"}', '{0,0}'],
    ['negative from the next day', '"2026-05-20","2026-05-21",,{"d","wd"}', '{-1,-1}'],
    ['a weekend is no working day late', '"2026-05-22","2026-05-23",,{"d","wd"}', '{-1,0}'],
    ['hours run to the end of a whole day', '"2026-05-20","2026-05-20 18:00",,"h"', '6'],
    [
      'a whole-day now stands for its end',
      '"2026-05-20",{"2026-05-19";"2026-05-20";"2026-05-21"},,"h"',
      '{24;0;-24}',
    ],
    ['minutes to a timed deadline', '"2026-05-20 18:00","2026-05-20 17:45",,"min"', '15'],
    ['and past it', '"2026-05-20 18:00","2026-05-20 18:01",,"min"', '-1'],
    ['working hours', '"2026-05-19 10:30","2026-05-18 17:00",,"wh"', '2.5'],
    ['working hours late', '"2026-05-18 18:00","2026-05-19 10:30",,"wh"', '-1.5'],
    ['working hours stand still at night', '"2026-05-18 18:00","2026-05-19 08:00",,"wh"', '0'],
    ['days to a timed deadline', '"2026-05-20 12:00","2026-05-19",,"d"', '1.5'],
    ['working days to a timed deadline', '"2026-05-20 12:00","2026-05-18 13:30",,"wd"', '2'],
    ['on another calendar', '"2026-05-18","2026-05-16","24x7"', '2'],
    ['Chinese unit', '"2026-02-24","2026-02-13",,"工作日"', '2'],
    ['no deadline', '"","2026-05-20"', ''],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.LEFT(${given})`)).toBe(printed);
  });

  it('names the units it knows', () => {
    expect(evaluated('=SLA.LEFT("2026-05-20","2026-05-19",,"moon")')).toMatch(
      /^#VALUE! unit: .*min, h, d, wh, wd/,
    );
  });
});

describe('SLA.WORKTIME', () => {
  it.each([
    ['hours by default', '"2026-05-18 09:00","2026-05-18 18:00"', '7.5'],
    ['minutes without lunch', '"2026-05-18 11:00","2026-05-18 14:00",,"min"', '90'],
    ['across Spring Festival', '"2026-02-13 17:00","2026-02-24 10:00"', '9.5'],
    ['whole days, both included', '"2026-05-18","2026-05-19",,"wd"', '2'],
    ['one whole day', '"2026-05-18","2026-05-18",,{"h","wd"}', '{7.5,1}'],
    ['from noon of one day to the end of it', '"2026-05-18 12:00","2026-05-18",,"h"', '4.5'],
    ['part of a day is its share of that day', '"2026-05-18 09:00","2026-05-18 12:00",,"wd"', '0.4'],
    ['parts of two days', '"2026-05-18 13:30","2026-05-20 12:00",,"wd"', '2'],
    ['reversed is negative', '"2026-05-18 18:00","2026-05-18 09:00",,{"h","wd"}', '{-7.5,-1}'],
    ['at night', '"2026-05-18 20:00","2026-05-19 08:00"', '0'],
    ['around the clock', '"2026-05-16 00:00","2026-05-17 12:00","24x7",{"min","h","wd"}', '{2160,36,1.5}'],
    [
      'units by their words',
      '"2026-05-18 09:00","2026-05-18 18:00",,{"小时","工作小时","wmin","工作日"}',
      '{7.5,7.5,450,1}',
    ],
    ['nothing yet', '"2026-05-18 09:00",""', ''],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.WORKTIME(${given})`)).toBe(printed);
  });

  it('a day with listed short hours is one working day', () => {
    const calendar = '{"Mon-Fri 09:00-17:00","";"2026-05-18","09:00-12:00"}';
    expect(evaluated(`=SLA.WORKTIME("2026-05-18 10:30","2026-05-19",${calendar},"wd")`)).toBe('1.5');
  });
});

describe('SLA.ONTIME', () => {
  it.each([
    [
      'one in time, one late, one overdue',
      '{"2026-05-20";"2026-05-20";"2026-05-20"},{"2026-05-19";"2026-05-21";""},"2026-05-25"',
      '0.333333333333',
    ],
    [
      'without now only what is done counts',
      '{"2026-05-20";"2026-05-20";"2026-05-20"},{"2026-05-19";"2026-05-21";""}',
      '0.5',
    ],
    ['what is not due yet does not count', '{"2026-05-20";"2026-06-20"},{"2026-05-19";""},"2026-05-25"', '1'],
    ['waiting counts as not done', '{"2026-05-20";"2026-05-20"},{"2026-05-19";"待客户"},"2026-05-25"', '0.5'],
    [
      'a tick without a date does not count',
      '{"2026-05-20";"2026-05-20"},{"2026-05-19";"√"},"2026-05-25"',
      '1',
    ],
    [
      'wrong cells spoil nothing',
      '{"2026-05-20";"TBC";#VALUE!},{"2026-05-19";"2026-05-19";"2026-05-19"},"2026-05-25"',
      '1',
    ],
    ['a row as well as a column', '{"2026-05-20","2026-05-20"},{"2026-05-19","2026-05-21"}', '0.5'],
    ['one row', '"2026-05-20","2026-05-20"', '1'],
    ['nothing is due', '{"";""},{"";""},"2026-05-25"', ''],
    [
      'several moments spill',
      '{"2026-05-20";"2026-05-24"},{"2026-05-19";""},{"2026-05-22","2026-05-26"}',
      '{1,0.5}',
    ],
  ])('%s', (_, given, printed) => {
    expect(evaluated(`=SLA.ONTIME(${given})`)).toBe(printed);
  });

  it('wants ranges of the same size', () => {
    expect(evaluated('=SLA.ONTIME({"2026-05-20";"2026-05-20"},"2026-05-19")')).toMatch(
      /^#VALUE! due_range and done_range differ/,
    );
  });
});
