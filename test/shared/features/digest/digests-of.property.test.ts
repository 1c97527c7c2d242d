import fc from 'fast-check';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import type { Person } from '../../../../shared/people/person';
import { CLOSED } from '../../../../shared/process/status';
import { isCounted } from '../../../../shared/plan/next';
import type { Plan } from '../../../../shared/plan/plan';
import { weekdayOf } from '../../../../shared/time/civil';
import { dayOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { planAt, TEAM } from './books';
import { runs } from '../../../tools/runs';

const names = TEAM.map(({ name }) => name);
const today = dayOf(moment('2026-05-18'));

/** Any team: some away, some without an address or with a wrong one, deputies in circles or not there at all. */
const team: fc.Arbitrary<Person[]> = fc
  .tuple(
    ...TEAM.map((each) =>
      fc
        .record({
          email: fc.constantFrom(each.email, each.email, '', 'none yet', 'team@example.com'),
          deputies: fc.subarray([...names, '外人']),
          absences: fc.subarray([{ from: today, to: today + 2 }]),
          capacity: fc.constantFrom(2250, 0),
        })
        .map((change): Person => ({ ...each, ...change })),
    ),
  )
  .chain((all) => fc.subarray(all));

/** By another road than the digest's own: what is late, or due by Sunday, or to be chased by now, and open. */
function due({ tables, now }: Plan): string[] {
  const sunday = dayOf(now) + 6 - weekdayOf(dayOf(now));
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ order }) =>
      order.status === 'cancelled'
        ? []
        : order.stages
            .filter((stage) => isCounted(stage) && !CLOSED.has(stage.status))
            .filter(({ status, due: at, wait }) => {
              if (status === 'waiting for predecessor') return false;
              if (status === 'on hold') return wait?.chase !== undefined && dayOf(wait.chase) <= dayOf(now);
              if (status === 'data error' || status === 'date to confirm') return true;
              return at !== undefined && dayOf(at) <= sunday;
            })
            .map(({ stage }) => `${order.key} ${stage.key}`),
    ),
  );
}

test('every stage that is late, due this week or to be chased is in a digest or among the untold; nobody reads of it twice', () => {
  fc.assert(
    fc.property(team, fc.boolean(), (people, managerCopy) => {
      const plan = planAt('2026-05-18 10:00', { people, settings: { managerCopy } });
      const { digests, untold } = digestsOf(plan);
      const perDigest = digests.map(({ sections }) =>
        sections.flatMap(({ lines }) => lines.map(({ order, stage }) => `${order} ${stage}`)),
      );
      for (const lines of perDigest) expect(new Set(lines).size).toBe(lines.length);
      const missed = untold.flatMap(({ stages }) => stages.map(({ order, stage }) => `${order} ${stage}`));
      expect(new Set([...perDigest.flat(), ...missed])).toEqual(new Set(due(plan)));
      for (const { person, address, sections } of digests) {
        const member = people.find(({ name }) => name === person)!;
        expect(member.email).toBe(address);
        expect(member.absences).toEqual([]);
        expect(sections.every(({ lines }) => lines.length > 0)).toBe(true);
      }
      expect(digestsOf(plan)).toEqual({ digests, untold });
    }),
    runs(8, 40),
  );
});
