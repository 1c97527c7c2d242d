import { arbitersFor } from '../../../shared/matters/arbiter';
import { causeOf } from '../../../shared/people/owner-reason';
import { ownerOf, type OwnerNeed } from '../../../shared/people/owner';
import { beginsAfter, holdsOn, isOutside, rolesOn } from '../../../shared/people/terms';
import { FRIDAY, in2026, MONDAY, person, teamOf } from './people';

const [LAST_OF_MAY, FIRST_OF_JUNE] = [in2026(5, 31), in2026(6, 1)];

/** 李娜 does the documents until 31 May and from then on those for Germany alone, 赵磊 all others; she always sells, too. */
const team = teamOf(
  person('李娜', 'docs', { until: LAST_OF_MAY, email: 'lina@example.com', deputies: ['孙敏'] }),
  person('李娜', 'docs', { from: FIRST_OF_JUNE, markets: ['德国'], aliases: ['Lina'] }),
  person('赵磊', 'logistics'),
  person('赵磊', 'docs', { from: FIRST_OF_JUNE }),
  person('李 娜', 'sales', { capacity: 1200 }),
  person('孙敏', 'finance'),
);
const [li, zhao] = team.members;

const docs = (more: Partial<OwnerNeed> = {}): OwnerNeed => ({
  stage: 'docs_prep', role: 'docs', from: MONDAY, until: FRIDAY, ...more,
}); // prettier-ignore
const inJune = (more: Partial<OwnerNeed> = {}): OwnerNeed => docs({ from: in2026(6, 8), until: in2026(6, 12), ...more }); // prettier-ignore
const owner = (need: OwnerNeed): string | undefined => ownerOf(need, team).owner;

describe('rows of one name are one person', () => {
  test('in the place of the first, with everything that the rows say', () => {
    expect(team.members.map(({ name, index }) => [name, index])).toEqual([['李娜', 0], ['赵磊', 2], ['孙敏', 5]]); // prettier-ignore
    expect(li!.person).toMatchObject({
      aliases: ['Lina'], roles: ['docs', 'sales'], deputies: ['孙敏'], capacity: 1200, email: 'lina@example.com',
    }); // prettier-ignore
    expect(team.find('lina@example.com')).toBe(li);
    expect(team.find('Lina')).toBe(li);
    expect(team.problems).toEqual([]);
  });

  test('each role has its own days', () => {
    expect(rolesOn(zhao!, LAST_OF_MAY)).toEqual(['logistics']);
    expect(rolesOn(zhao!, FIRST_OF_JUNE)).toEqual(['logistics', 'docs']);
    expect(team.holders('docs').map(({ name }) => name)).toEqual(['李娜', '赵磊']);
    expect(team.holders('docs', LAST_OF_MAY).map(({ name }) => name)).toEqual(['李娜']);
    expect(holdsOn(zhao!, 'docs', LAST_OF_MAY)).toBe(false);
    expect(beginsAfter(zhao!, 'docs', LAST_OF_MAY)).toBe(true);
    expect(beginsAfter(zhao!, 'docs', FIRST_OF_JUNE)).toBe(false);
    expect(beginsAfter(zhao!, 'logistics', 0)).toBe(false);
    expect(isOutside(zhao!, 0, 1)).toBe(false);
  });
});

describe('whose the work of a role that was split is', () => {
  test.each<[string, OwnerNeed, string | undefined]>([
    ['in May, for Norway', docs({ markets: ['挪威'] }), '李娜'],
    ['in May, for Germany', docs({ markets: ['德国'] }), '李娜'],
    ['in June, for Norway', inJune({ markets: ['挪威'] }), '赵磊'],
    ['in June, for Germany', inJune({ markets: ['德国'] }), '李娜'],
    ['begun in May and due in June it is still hers', docs({ until: in2026(6, 5), markets: ['挪威'] }), '李娜'],
    ['named by the cell, in June', inJune({ markets: ['挪威'], held: '李娜' }), '李娜'],
    ['done in May, though the cell was rewritten to 赵磊', docs({ until: MONDAY, held: '赵磊', isOver: true }), '李娜'],
    ['done in June', inJune({ from: in2026(6, 8), until: in2026(6, 8), held: '赵磊', isOver: true }), '赵磊'],
  ])('%s', (_, need, name) => expect(owner(need)).toBe(name)); // prettier-ignore

  test('the reason names the days of the role and not those of other roles', () => {
    expect(causeOf(zhao!, 'absent', docs())).toEqual({ zh: '赵磊从2026-06-01起才任职', en: '赵磊 begins on 2026-06-01' }); // prettier-ignore
    const handed = teamOf(person('李娜', 'docs', { until: LAST_OF_MAY }), person('李娜', 'sales'));
    expect(ownerOf(inJune(), handed).owner).toBeUndefined();
    expect(ownerOf(inJune(), handed).reason().zh).toContain('李娜的职务到2026-05-31为止');
  });

  test('who comes later does not take part of what begins before, however well suited', () => {
    const two = teamOf(
      person('李娜', 'docs', { until: LAST_OF_MAY, markets: ['美国'], skills: { docs_prep: 2 } }),
      person('赵磊', 'docs', { from: FIRST_OF_JUNE, markets: ['挪威'], skills: { docs_prep: 3 } }),
    );
    const need = docs({ until: in2026(6, 5), markets: ['挪威'], customerOwner: '赵磊' });
    expect(ownerOf(need, two).owner).toBe('李娜');
  });

  test('who was manager until May decides no dispute as one in June', () => {
    const led = teamOf(
      person('周总', 'manager', { until: LAST_OF_MAY }),
      person('周总', 'sales'),
      person('吴总', 'manager', { from: FIRST_OF_JUNE }),
      person('何静', 'docs'),
    );
    const names = (day: number): string[] => arbitersFor({ raisedBy: '何静' } as never, led, day).map(({ name }) => name); // prettier-ignore
    expect(names(LAST_OF_MAY)).toEqual(['周总']);
    expect(names(FIRST_OF_JUNE)).toEqual(['吴总', '周总']);
  });
});

describe('what rows of one name contradict', () => {
  test.each([
    ['the same role on the same days', [person('李娜', 'docs'), person('李娜', 'docs', { from: FIRST_OF_JUNE })], ['1 roles']],
    ['the same role one after the other', [person('李娜', 'docs', { until: LAST_OF_MAY }), person('李娜', 'docs', { from: FIRST_OF_JUNE })], []],
    ['a day in common', [person('李娜', 'docs', { until: FIRST_OF_JUNE }), person('李娜', 'docs', { from: FIRST_OF_JUNE })], ['1 roles']],
    ['other roles on the same days', [person('李娜', 'docs'), person('李娜', 'sales')], []],
    ['two rows without a role', [person('李娜', []), person('李娜', [])], ['1 roles']],
    ['another address, other hours', [person('李娜', 'docs', { email: 'a@x.cn', capacity: 600 }), person('李娜', 'sales', { email: 'b@x.cn', capacity: 1200 })], ['1 capacity', '1 email']],
    ['hours in one row alone', [person('李娜', 'docs'), person('李娜', 'sales', { capacity: 1200 })], []],
    ['another level', [person('李娜', 'docs', { skills: { CO: 2 } }), person('李娜', 'sales', { skills: { CO: 3 } })], ['1 skills']],
  ])('%s', (_, people, told) => {
    const { problems, members } = teamOf(...people);
    expect(members).toHaveLength(1);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual(told);
  }); // prettier-ignore

  test('of two levels the first counts', () => {
    const twice = teamOf(person('李娜', 'docs', { skills: { CO: 2 } }), person('李娜', 'sales', { skills: { CO: 3 } }));
    expect(twice.members[0]!.skills.get('co')).toBe(2);
  }); // prettier-ignore
});
