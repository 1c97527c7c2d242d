import fc from 'fast-check';
import type { AssignTask } from '../../../shared/people/assign';
import { assignAll, loadCost } from '../../../shared/people/assign';
import { hindrance, misfit } from '../../../shared/people/fit';
import { NO_LOAD } from '../../../shared/people/load';
import type { Person } from '../../../shared/people/person';
import type { Team } from '../../../shared/people/team';
import { compileTeam } from '../../../shared/people/team';
import { AWAY, FRIDAY, MONDAY, person, teamOf } from './people';
import { runs } from '../../tools/runs';

const task = (key: string, more: Partial<AssignTask> = {}): AssignTask => ({
  key,
  stage: 'docs_prep',
  role: 'docs',
  minutes: 120,
  from: MONDAY,
  until: FRIDAY,
  ...more,
});

const owners = (tasks: AssignTask[], team: Team, load = NO_LOAD): (string | undefined)[] =>
  assignAll(tasks, team, load).map((a) => a.owner);

describe('sharing out work', () => {
  it('spreads equal work evenly', () => {
    const team = teamOf(person('甲', 'docs'), person('乙', 'docs'), person('丙', 'docs'));
    const given = owners(Array.from({ length: 9 }, (_, i) => task(`t${i}`)), team);
    for (const name of ['甲', '乙', '丙']) expect(given.filter((o) => o === name)).toHaveLength(3);
  }); // prettier-ignore

  it('gives half as much to half a week', () => {
    const team = teamOf(person('甲', 'docs'), person('乙', 'docs', { capacity: 1200 }));
    const given = owners(Array.from({ length: 12 }, (_, i) => task(`t${i}`)), team);
    expect(given.filter((o) => o === '乙')).toHaveLength(4);
  }); // prettier-ignore

  it('looks at all the work together: the only one who can do the second task is spared the first', () => {
    const team = teamOf(person('甲', ['docs', 'finance'], { skills: { docs_prep: 3 } }), person('乙', 'docs', { skills: { docs_prep: 3 } }));
    const load = new Map([['乙', 120]]);
    expect(owners([task('a'), task('b', { role: 'finance', minutes: 120 })], team, load)).toEqual(['乙', '甲']);
  }); // prettier-ignore

  it('prefers who knows the market until they have much more before them than others', () => {
    const team = teamOf(person('甲', 'docs', { markets: ['US'] }), person('乙', 'docs', { markets: ['JP'] }));
    const us = task('a', { markets: ['US'] });
    expect(owners([us], team, new Map([['甲', 960]]))).toEqual(['甲']);
    expect(owners([us], team, new Map([['甲', 4800]]))).toEqual(['乙']);
  });

  it.each<[string, Person[], Partial<AssignTask>, RegExp]>([
    ['nobody holds the role', [person('甲', 'sales')], {}, /nobody on the team list is documents clerk/],
    ['the only one is away', [person('甲', 'docs', { absences: AWAY })], {}, /甲 is away until 2026-05-22/],
    ['the only one is still learning it', [person('甲', 'docs', { skills: { docs_prep: 1 } })], {}, /甲's level for docs_prep is below 2/],
    ['the only one has no working time', [person('甲', 'docs', { capacity: 0 })], {}, /甲 has no working time/],
    ['the only one did the work to be approved', [person('甲', 'docs')], { approves: '甲' }, /甲 may not approve their own work/],
  ])('leaves work undone and says why: %s', (_, people, more, sentence) => {
    const [assignment] = assignAll([task('a', more)], teamOf(...people), NO_LOAD);
    expect(assignment!.owner).toBeUndefined();
    expect(assignment!.reason.en).toMatch(sentence);
    expect(assignment!.reason.zh).toMatch(/\p{Script=Han}/u);
  }); // prettier-ignore

  it('says why for each choice, in both languages', () => {
    const team = teamOf(
      person('甲', 'docs', { skills: { docs_prep: 3, lc: 3 }, markets: ['US'] }),
      person('乙', 'docs', { skills: { docs_prep: 2 } }),
      person('丙', 'docs', { skills: { docs_prep: 2 } }),
    );
    const said = assignAll(
      [task('a', { skills: ['lc'], markets: ['US'] }), task('b', { approves: '甲' })],
      team,
      new Map([['丙', 600]]),
    );
    expect(said.map((a) => a.reason.zh)).toEqual([
      '甲是单证员，技能3级，负责US市场，本周还有38小时空余，比乙更合适',
      '乙是单证员，技能2级，本周还有38小时空余，比丙空闲',
    ]);
    expect(said.map((a) => a.reason.en)).toEqual([
      '甲 is documents clerk, skill level 3, looks after US, 38 h free this week, better suited than 乙',
      '乙 is documents clerk, skill level 2, 38 h free this week, less loaded than 丙',
    ]);
  });

  it('has nothing to do without tasks, and nobody to give work to without a team', () => {
    expect(assignAll([], teamOf(person('甲', 'docs')), NO_LOAD)).toEqual([]);
    expect(owners([task('a')], teamOf())).toEqual([undefined]);
  });
});

const people = fc
  .array(
    fc.record({
      roles: fc.subarray(['docs', 'logistics', 'finance'] as const, { minLength: 1 }),
      level: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      markets: fc.subarray(['US', 'JP']),
      capacity: fc.constantFrom(0, 1200, 2400),
      away: fc.boolean(),
      load: fc.integer({ min: 0, max: 3000 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => ({
    team: compileTeam(
      list.map((p, i) =>
        person(`p${i}`, p.roles, {
          skills: p.level === undefined ? {} : { docs_prep: p.level },
          markets: p.markets,
          capacity: p.capacity,
          absences: p.away ? [{ from: MONDAY, to: MONDAY + 2 }] : [],
        }),
      ),
    ),
    load: new Map(list.map((p, i) => [`p${i}`, p.load])),
  }));

const tasksOf = (minutes: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<AssignTask[]> =>
  fc
    .array(
      fc.record({
        role: fc.constantFrom('docs' as const, 'logistics' as const),
        stage: fc.constantFrom('docs_prep', 'booking'),
        minutes,
        markets: fc.subarray(['US', 'JP']),
        approves: fc.constantFrom(undefined, undefined, 'p0'),
        customerOwner: fc.constantFrom(undefined, 'p0', 'p1', 'p2'),
        until: fc.constantFrom(MONDAY + 1, FRIDAY),
      }),
      { maxLength },
    )
    .map((list) => list.map((t, i) => task(`t${i}`, t)));

/** Minutes that a division costs, computed from its definition: misfit of each task and load cost of each desk. */
function costOf(
  tasks: AssignTask[],
  given: (string | undefined)[],
  team: Team,
  load: Map<string, number>,
): number {
  let cost = 0;
  const after = new Map(load);
  tasks.forEach((t, i) => {
    const name = given[i];
    if (name === undefined) return;
    cost += (misfit(team.find(name)!, t, team) * t.minutes) / 100;
    after.set(name, after.get(name)! + t.minutes);
  });
  for (const member of team.members) {
    const present = member.absences.length === 0 ? 1 : tasks.every((t) => t.until === MONDAY + 1) ? 0 : 2 / 5;
    const capacity = member.person.capacity * present;
    if (capacity > 0)
      cost += loadCost(after.get(member.name)!, capacity) - loadCost(load.get(member.name)!, capacity);
  }
  return cost;
}

/** Every possible division of the tasks that somebody may take. */
function* divisions(tasks: AssignTask[], team: Team, at = 0): Generator<(string | undefined)[]> {
  if (at === tasks.length) return yield [];
  const may = team.members.filter((m) => hindrance(m, tasks[at]!, team) === undefined).map((m) => m.name);
  for (const name of may.length > 0 ? may : [undefined])
    for (const rest of divisions(tasks, team, at + 1)) yield [name, ...rest];
}

describe('whatever the team and the work', () => {
  it('work of equal length costs as little as the best of all divisions', () => {
    fc.assert(
      fc.property(people, tasksOf(fc.constant(1200), 6), ({ team, load }, tasks) => {
        const given = owners(tasks, team, load);
        let least = Infinity;
        for (const division of divisions(tasks, team))
          least = Math.min(least, costOf(tasks, division, team, load));
        expect(costOf(tasks, given, team, load)).toBeCloseTo(least, 5);
      }),
      runs(60, 300),
    );
  });

  it('nobody is given what they may not take, and nothing is left that somebody may take', () => {
    fc.assert(
      fc.property(people, tasksOf(fc.integer({ min: 10, max: 2000 }), 25), ({ team, load }, tasks) => {
        assignAll(tasks, team, load).forEach(({ key, owner }, i) => {
          expect(key).toBe(tasks[i]!.key);
          if (owner !== undefined) expect(hindrance(team.find(owner)!, tasks[i]!, team)).toBeUndefined();
          else expect(team.members.filter((m) => hindrance(m, tasks[i]!, team) === undefined)).toEqual([]);
        });
      }),
    );
  });

  it('the order of the tasks and of the team list does not matter', () => {
    fc.assert(
      fc.property(
        people.chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray(p.team.members.map((m) => m.person), { minLength: p.team.members.length }))),
        tasksOf(fc.integer({ min: 10, max: 700 }), 12).chain((t) => fc.tuple(fc.constant(t), fc.shuffledSubarray(t, { minLength: t.length }))),
        ([{ team, load }, shuffledPeople], [tasks, shuffledTasks]) => {
          const byKey = (list: readonly AssignTask[], of: Team): Map<string, string | undefined> =>
            new Map(assignAll(list, of, load).map((a) => [a.key, a.owner]));
          const other = byKey(shuffledTasks, compileTeam(shuffledPeople));
          for (const [key, owner] of byKey(tasks, team)) expect(other.get(key)).toBe(owner);
        },
      ),
    );
  }); // prettier-ignore

  it('the load cost rises ever more steeply', () => {
    for (let load = 0; load < 6000; load += 30) {
      const step = (at: number): number => loadCost(at + 30, 2400) - loadCost(at, 2400);
      expect(step(load + 30)).toBeGreaterThan(step(load));
    }
  });
});
