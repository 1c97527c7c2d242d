import fc from 'fast-check';
import { cheapestAssignment } from '../../../shared/people/assignment-flow';
import { runs } from '../../tools/runs';

interface Instance {
  costs: number[][];
  /** For each person, what the first, second … task costs on top; never falling. */
  rising: number[][];
}

const instances = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 6 }))
  .chain(([people, tasks]) => {
    const cost = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) }, { weight: 1, arbitrary: fc.constant(Infinity) });
    const steps = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: tasks + 1, maxLength: tasks + 1 });
    return fc.record({
      costs: fc.array(fc.array(cost, { minLength: people, maxLength: people }), { minLength: tasks, maxLength: tasks }),
      rising: fc.array(steps, { minLength: people, maxLength: people }),
    });
  })
  .map(({ costs, rising }): Instance => {
    const summed = rising.map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((a, b) => a + b, 0)));
    return { costs, rising: summed };
  }); // prettier-ignore

const solve = ({ costs, rising }: Instance): number[] => [
  ...cheapestAssignment({ people: rising.length, costs, marginal: (p, count) => rising[p]![count]! }),
];

/** Infinity for a division that breaks a rule; a task may only be left when nobody may take it. */
function costOf({ costs, rising }: Instance, owners: number[]): number {
  const counts = rising.map(() => 0);
  let sum = 0;
  owners.forEach((owner, task) => {
    if (owner === -1) sum += costs[task]!.every((c) => c === Infinity) ? 0 : Infinity;
    else sum += costs[task]![owner]! + rising[owner]![counts[owner]!++]!;
  });
  return sum;
}

/** Tries every division; the second way to the answer. */
function cheapestByTrying(instance: Instance, owners: number[] = []): number {
  if (owners.length === instance.costs.length) return costOf(instance, owners);
  let least = Infinity;
  for (let p = -1; p < instance.rising.length; p++)
    least = Math.min(least, cheapestByTrying(instance, [...owners, p]));
  return least;
}

describe('the cheapest assignment', () => {
  it('costs as little as the best of all divisions', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        expect(costOf(instance, solve(instance))).toBe(cheapestByTrying(instance));
      }),
      runs(80, 400),
    );
  });

  it('hands tasks on along a chain of three people', () => {
    const costs = [
      [0, 1, Infinity],
      [Infinity, 0, 1],
      [0, Infinity, Infinity],
    ];
    expect(solve({ costs, rising: [[0, 9], [0, 9], [0, 9]] })).toEqual([1, 2, 0]);
  }); // prettier-ignore

  it('leaves a task that nobody may take', () => {
    expect(solve({ costs: [[Infinity, Infinity], [3, 2]], rising: [[0, 1], [0, 1]] })).toEqual([-1, 1]);
    expect(solve({ costs: [[]], rising: [] })).toEqual([-1]);
  }); // prettier-ignore
});
