import { draftOf, proposeNamedPeople, proposePerson, proposeRemovePerson, type PersonDraft } from '../../../../shared/features/team/people'; // prettier-ignore
import { followUp } from '../../../../shared/proposals/follow-up';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { applyPatch } from '../../../../shared/book/apply';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { peopleView } from '../../../../shared/features/team/people-view';
import { teamView } from '../../../../shared/features/team/view';
import { dayFromCivil } from '../../../../shared/time/civil';
import { dayOf } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const before = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const today = dayOf(MID_MORNING);
const after = (plan: Plan, { patch }: Proposal): Plan =>
  planOf(applyPatch(plan.book, followUp(plan, patch).patch).book, plan.now);
const draft = (name: string): PersonDraft => draftOf(before, name);

test('a form that is saved as it was opened changes nothing', () => {
  for (const { name } of aTeam) expect(proposePerson(before, name, draft(name)).patch.cells).toEqual([]);
});

test('an absence is one cell; the deputy takes the work over and the view says so', () => {
  const away = { ...draft('王丽'), absences: [{ from: today, to: today + 20 }] };
  const proposal = proposePerson(before, '王丽', away);
  expect(proposal.patch.cells).toHaveLength(1);
  const next = after(before, proposal);
  expect(peopleView(next).people.find(({ name }) => name === '王丽')).toMatchObject({ isAwayToday: true });
  expect(peopleView(next).people[1]!.away[0]!.zh).toMatch(/赵强代办/);
  const group = teamView(next, 'person').groups.find(({ key }) => key === '王丽')!;
  expect(group.load!.week).toBe(0);
  expect(group.load!.absence!.en).toMatch(/赵强 stands in/);
  expect(group.open).toBeLessThan(teamView(before, 'person').groups.find(({ key }) => key === '王丽')!.open);
});

test('deputies chain: when the deputy is away too, theirs stands in', () => {
  const absences = [{ from: today, to: today + 20 }];
  let plan = after(before, proposePerson(before, '王丽', { ...draft('王丽'), absences }));
  plan = after(plan, proposePerson(plan, '赵强', { ...draft('赵强'), absences, deputies: '孙悦' }));
  expect(peopleView(plan).people[1]!.away[0]!.en).toMatch(/孙悦 stands in/);
});

test('a new name keeps the old one as an alias, so that rows still mean them', () => {
  const next = after(before, proposePerson(before, '王丽', { ...draft('王丽'), name: '王莉' }));
  expect(next.config.people[1]).toMatchObject({ name: '王莉', aliases: ['Lily', '王丽'] });
  expect(teamView(next, 'person').groups.find(({ key }) => key === '王莉')!.open).toBeGreaterThan(0);
});

test.each<[string, string, Partial<PersonDraft>, RegExp]>([
  ['no name', '', { name: ' ' }, /Fill in the name/],
  ['a name that is taken, in another width and case', '', { name: ' 赵 强' }, /already has 赵 ?强/],
  ['hours that are none', '王丽', { capacity: 'many' }, /no number of hours/],
  ['a skill beyond 3', '王丽', { skills: '审证 9' }, /not understood/],
  [
    'an absence that ends before it begins',
    '王丽',
    { absences: [{ from: 9, to: 8 }] },
    /ends before it begins/,
  ],
  ['somebody who is gone', '李四', {}, /no longer on the team list/],
])('%s', (_, was, change, sentence) => {
  expect(() => proposePerson(before, was, { ...draft('王丽'), ...change })).toThrow(sentence);
});

test('who is taken out is gone from the list', () => {
  expect(after(before, proposeRemovePerson(before, '孙悦')).config.people).toHaveLength(aTeam.length - 1);
});

test('a book without a list gets one of the names in its sheets', () => {
  const plan = planOf(orderBook(), MID_MORNING);
  expect(peopleView(plan)).toMatchObject({ people: [], missing: ['王丽', '赵强'], missingCount: 2 });
  const next = after(plan, proposeNamedPeople(plan));
  expect(next.config.people.map(({ name, roles }) => [name, roles])).toEqual([
    ['王丽', ['sales']],
    ['赵强', ['sales']],
  ]);
  expect(peopleView(next).missing).toEqual([]);
});

describe('somebody with several roles and times', () => {
  const june = { roles: ['docs'], markets: '德国', roleFrom: '2026-06-01', roleUntil: '' } as const;
  const twice = after(before, proposePerson(before, '王丽', { ...draft('王丽'), more: [june] }));

  test('a role from a day on is a row below, and everybody else stays', () => {
    const rows = twice.config.people;
    expect(rows).toHaveLength(aTeam.length + 1);
    expect(rows.at(-1)).toMatchObject({ name: '王丽', roles: ['docs'], markets: ['德国'], from: dayFromCivil(2026, 6, 1) }); // prettier-ignore
    expect(twice.team.members).toHaveLength(aTeam.length);
    expect(peopleView(twice).people[1]!.terms.map(({ zh }) => zh)).toEqual([
      '外贸业务员：一直',
      '单证员：2026-06-01 起',
    ]);
    expect(peopleView(twice).people[0]!.terms).toEqual([]);
  });

  test('the form shows it again, and saved as it is it writes nothing', () => {
    expect(draftOf(twice, '王丽')).toMatchObject({ roles: ['sales'], more: [june] });
    expect(proposePerson(twice, '王丽', draftOf(twice, '王丽')).patch.cells).toEqual([]);
  });

  test('one cell of the second row changes, and the row of the first name stays as it is', () => {
    const start = draftOf(twice, '王丽');
    const { patch } = proposePerson(twice, '王丽', {
      ...start,
      more: [{ ...june, roleUntil: '2026-06-30' }],
    });
    expect(patch.cells.map(({ row, seen }) => [row, seen])).toEqual([[aTeam.length + 2, null]]);
    expect(after(twice, proposePerson(twice, '王丽', { ...start, email: 'w@x.cn' })).config.people.map(({ email }) => email)).toContain('w@x.cn'); // prettier-ignore
  });

  test('a time that is taken away leaves the first; a new name goes into every row', () => {
    const one = after(twice, proposePerson(twice, '王丽', { ...draftOf(twice, '王丽'), more: [] }));
    expect(one.config.people).toEqual(before.config.people);
    const renamed = after(twice, proposePerson(twice, '王丽', { ...draftOf(twice, '王丽'), name: '王莉' }));
    expect(renamed.config.people.filter(({ name }) => name === '王莉')).toHaveLength(2);
    expect(renamed.team.find('王丽')?.roles.size).toBe(2);
  });

  test('the same role twice on the same days is refused in the words of the sheet', () => {
    expect(() => proposePerson(before, '王丽', { ...draft('王丽'), more: [{ ...june, roles: ['sales'] }] })).toThrow(/on the same days/); // prettier-ignore
  });

  test('taken off the list they are gone with all their rows', () => {
    const gone = after(twice, proposeRemovePerson(twice, '王丽'));
    expect(gone.config.people.map(({ name }) => name)).not.toContain('王丽');
  });
});
