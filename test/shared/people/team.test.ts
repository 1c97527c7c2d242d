import fc from 'fast-check';
import { isAbsentOn, isAwayThrough, workdaysPresent } from '../../../shared/people/absence';
import { splitNames } from '../../../shared/people/names';
import { MONDAY_TO_FRIDAY } from '../../../shared/people/team';
import { in2026, MONDAY, person, teamOf } from './people';

describe('names as cells write them', () => {
  const team = teamOf(
    person('王丽', 'sales', { aliases: ['Lily', 'Wang Li'], email: 'lily@example.com' }),
    person('李娜', 'sales', { aliases: ['Nana'] }),
    person('李强', 'docs'),
    person('Tom Reed', 'logistics'),
  );
  it.each<[string, string[], string[]]>([
    ['王丽', ['王丽'], []],
    [' 王 丽 ', ['王丽'], []],
    ['ＬＩＬＹ', ['王丽'], []],
    ['wang  li', ['王丽'], []],
    ['lily@example.com', ['王丽'], []],
    ['王丽/Lily', ['王丽'], []],
    ['王丽(Lily)', ['王丽'], []],
    ['王丽Lily', ['王丽'], []],
    ['王丽、李娜', ['王丽', '李娜'], []],
    ['李娜\n王丽', ['李娜', '王丽'], []],
    ['王丽和李娜', ['王丽', '李娜'], []],
    ['Lily & Tom Reed', ['王丽', 'Tom Reed'], []],
    ['Tom Reed and Nana', ['Tom Reed', '李娜'], []],
    ['小王', ['王丽'], []],
    ['王姐', ['王丽'], []],
    ['阿娜', ['李娜'], []],
    ['小李', [], ['小李']],
    ['王丽/周洁', ['王丽'], ['周洁']],
    ['周洁', [], ['周洁']],
    ['Mike', [], ['Mike']],
    ['', [], []],
    ['—', [], []],
    ['N/A', [], []],
    ['待定', [], []],
    ['？', [], []],
  ])('%j', (text, members, strangers) => {
    const reading = team.read(text);
    expect(reading.members.map((m) => m.name)).toEqual(members);
    expect(reading.strangers).toEqual(strangers);
  });

  it('says when it guessed, and reads the same text as the same object', () => {
    expect(team.read('小王').guessedFrom).toBe('小王');
    expect(team.read('王丽').guessedFrom).toBeUndefined();
    expect(team.read('小王')).toBe(team.read('小王'));
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(team.read(text).members.length + team.read(text).strangers.length).toBeLessThanOrEqual(8);
        expect(splitNames(text).every((name) => name.trim() === name)).toBe(true);
      }),
    );
  });
});

describe('what is wrong in the team list', () => {
  it.each([
    ['the same role twice under one name', [person('王丽', 'sales'), person('王 丽', ['docs', 'sales'])], 1, 'roles', /salesperson on the same days/],
    ['an alias of two people', [person('王丽', 'sales', { aliases: ['L'] }), person('李娜', 'docs', { aliases: ['l'] })], 1, 'aliases', /also stands for 王丽/],
    ['an alias that is another’s name', [person('王丽', 'sales', { aliases: ['李娜'] }), person('李娜', 'docs')], 0, 'aliases', /also stands for 李娜/],
    ['a deputy who is not there', [person('王丽', 'sales', { deputies: ['周洁'] })], 0, 'deputies', /not on the team list/],
    ['a deputy of oneself', [person('王丽', 'sales', { deputies: ['王丽'] })], 0, 'deputies', /themselves/],
    ['an absence that ends before it begins', [person('王丽', 'sales', { absences: [{ from: 9, to: 3 }] })], 0, 'absences', /left out/],
  ])('%s', (_, people, row, column, sentence) => {
    const { problems } = teamOf(...people);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row, column });
    expect(problems[0]!.problem.en).toMatch(sentence);
    expect(problems[0]!.problem.zh).toMatch(/\p{Script=Han}/u);
  }); // prettier-ignore

  it('an alias of two people means neither, their names still work', () => {
    const team = teamOf(
      person('王丽', 'sales', { aliases: ['L'] }),
      person('李娜', 'docs', { aliases: ['L'] }),
    );
    expect(team.find('L')).toBeUndefined();
    expect(team.find('李娜')?.name).toBe('李娜');
  });
});

describe('absence', () => {
  it.each<[string, [number, number][], [number, number], boolean]>([
    ['never absent', [], [0, 4], false],
    ['the whole week', [[0, 4]], [0, 4], true],
    ['back on Friday', [[0, 3]], [0, 4], false],
    ['two absences that adjoin', [[0, 1], [2, 4]], [0, 4], true],
    ['only the weekend between two absences', [[0, 4], [7, 8]], [0, 8], true],
    ['there on Monday', [[1, 4]], [0, 4], false],
    ['a weekend of its own, absent', [[5, 6]], [5, 6], true],
    ['a weekend of its own, absent on Saturday', [[5, 5]], [5, 6], false],
    ['a deadline that has passed counts as its first day', [[0, 0]], [0, -5], true],
  ])('%s', (_, absences, [from, until], away) => {
    const days = absences.map(([a, b]) => ({ from: MONDAY + a, to: MONDAY + b }));
    const member = teamOf(person('王丽', 'sales', { absences: days })).members[0]!;
    expect(isAwayThrough(member, MONDAY + from, MONDAY + until, MONDAY_TO_FRIDAY)).toBe(away);
  }); // prettier-ignore

  it('agrees with looking at every day by itself', () => {
    const spans = fc.array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: -2, max: 12 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (list, start, length) => {
        const absences = list.map((a) => ({ from: MONDAY + a.from, to: MONDAY + a.from + a.length }));
        const member = teamOf(person('王丽', 'sales', { absences })).members[0]!;
        const days = Array.from({ length: length + 1 }, (_, i) => MONDAY + start + i);
        const absent = (day: number): boolean => absences.some((a) => a.from <= day && day <= a.to);
        const working = days.filter((day) => MONDAY_TO_FRIDAY.isWorkday(day));
        days.forEach((day) => expect(isAbsentOn(member, day)).toBe(absent(day)));
        expect(isAwayThrough(member, days[0]!, days.at(-1)!, MONDAY_TO_FRIDAY)).toBe(
          working.length > 0 ? working.every(absent) : days.every(absent),
        );
        expect(workdaysPresent(member.absences, days[0]!, days.at(-1)!, MONDAY_TO_FRIDAY)).toBe(
          working.filter((day) => !absent(day)).length,
        );
      }),
    );
  }); // prettier-ignore

  it('a period of a thousand years ends', () => {
    const member = teamOf(person('王丽', 'sales', { absences: [{ from: 0, to: 9e8 }] })).members[0]!;
    expect(isAwayThrough(member, in2026(1, 1), 9e8, MONDAY_TO_FRIDAY)).toBe(true);
  });
});
