import { loadOf, weeklyMinutes } from '../../../shared/people/load';
import { MONDAY_TO_FRIDAY, officeDaysOf } from '../../../shared/people/team';
import { in2026, MONDAY, person, teamOf } from './people';

const team = teamOf(
  person('王丽', 'sales', { aliases: ['Lily'] }),
  person('李娜', 'sales', { absences: [{ from: MONDAY, to: MONDAY + 1 }] }),
  person('实习生', 'docs', { capacity: 0 }),
);

describe('load', () => {
  it('is the working time that is left, however the cells write the name', () => {
    const load = loadOf(
      [
        { owner: '王丽', minutes: 480 },
        { owner: 'lily', minutes: 90 },
        { owner: '周洁', minutes: 60 },
        { owner: '李娜', minutes: 0 },
        { owner: '李娜', minutes: NaN },
        { owner: '李娜', minutes: -30 },
      ],
      team,
    );
    expect([...load]).toEqual([
      ['王丽', 570],
      ['周洁', 60],
    ]);
  });

  it.each([
    ['a whole week', '王丽', MONDAY, MONDAY + 6, 2400],
    ['two days of leave out of five', '李娜', MONDAY, MONDAY + 6, 1440],
    ['the days after the leave', '李娜', MONDAY + 2, MONDAY + 6, 2400],
    ['nothing but leave', '李娜', MONDAY, MONDAY + 1, 0],
    ['a weekend', '李娜', in2026(5, 23), in2026(5, 24), 2400],
    ['no working time to give', '实习生', MONDAY, MONDAY + 6, 0],
  ])('a week of theirs: %s', (_, name, from, until, minutes) => {
    expect(weeklyMinutes(team.find(name)!, from, until, team)).toBe(minutes);
  });
});

describe('the office week', () => {
  it.each([
    [[1, 1, 1, 1, 1, 0, 0], 5],
    [[1, 1, 1, 1, 1, 1, 0], 6],
    [[0, 0, 0, 0, 0, 0, 0], 1],
  ])('%j has %i working days', (open, perWeek) => {
    const week = open.map((windows) => Array.from({ length: windows }, () => ({ from: 540, to: 1080 })));
    const days = officeDaysOf({ isWorkday: (day) => MONDAY_TO_FRIDAY.isWorkday(day), data: { week } });
    expect(days.perWeek).toBe(perWeek);
    expect(days.isWorkday(MONDAY)).toBe(true);
  });
});
