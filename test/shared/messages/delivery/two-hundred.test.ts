import { piecesIn } from '../../../../shared/messages/delivery/outbox';
import type { PlannedMessage } from '../../../../shared/messages/delivery/prepare';
import { sized } from '../../../tools/runs';
import { Crash, message, twentyAMinute, World } from './simulated';

/** capabilities F5: 200 events at 20 a minute, and the machine goes down at every step. */
const EVENTS = 200;
const wecom = [{ name: '销售群', kind: 'wecom' as const }];
const events: readonly PlannedMessage[] = Array.from({ length: EVENTS }, (_, n) => ({ channel: '销售群', message: message(n) })); // prettier-ignore

/** Runs by the hour until nothing waits any more. */
function onUntilDone(world: World): void {
  for (let hour = 0; hour < 12; hour++) {
    world.run(events);
    if (piecesIn(world.outbox, ({ state }) => state === 'waiting').length === 0) return;
    world.at += 3_600_000;
  }
}

const countOf = (world: World, n: number): number => world.read.filter((each) => each === `销售群 跟单 ${n}`).length; // prettier-ignore
const uncertainOf = (world: World): string[] =>
  piecesIn(world.outbox, ({ state }) => state === 'uncertain').map(({ message: { key } }) => key);

test('without a crash each is told once, never faster than twenty a minute', () => {
  const world = new World(wecom, twentyAMinute());
  const began = world.at;
  onUntilDone(world);
  expect(world.read).toHaveLength(EVENTS);
  expect(new Set(world.read).size).toBe(EVENTS);
  expect(world.at - began).toBeGreaterThan(9 * 60_000);
});

test('a run that is not patient enough leaves the rest to the next', () => {
  const world = new World(wecom, twentyAMinute());
  world.run(events, { patienceMs: 0 });
  expect(world.read).toHaveLength(20);
  world.run(events, { patienceMs: 0 });
  expect(world.read).toHaveLength(20);
  world.at += 64_000;
  world.run(events, { patienceMs: 0 });
  expect(world.read).toHaveLength(40);
});

describe('the machine goes down at every step', () => {
  // How many steps there are, and the world as it is before each of them.
  const whole = new World(wecom, twentyAMinute());
  whole.run(events, { patienceMs: Infinity });
  const steps = whole.steps.length;
  const every = sized(29, 1);

  test.each([
    ['before it is done', 'crashAt' as const],
    ['when it is done and nobody knows', 'crashAfter' as const],
  ])('%s: nothing twice, nothing lost unseen', (_, when) => {
    const uncertain = new Set<number>();
    for (let step = 0; step < steps; step += every) {
      const world = new World(wecom, twentyAMinute());
      expect(() => world.run(events, { [when]: step, patienceMs: Infinity })).toThrow(Crash);
      world.at += 600_000;
      onUntilDone(world);
      const listed = uncertainOf(world);
      uncertain.add(listed.length);
      for (let n = 0; n < EVENTS; n++) {
        const count = countOf(world, n);
        expect(count).toBeLessThanOrEqual(1);
        if (count === 0) expect(listed).toContain(`m${n}`);
      }
      // At worst the one that was under way.
      expect(listed.length).toBeLessThanOrEqual(1);
    }
    // Handing over is one of the steps that it goes down at.
    expect([...uncertain].sort()).toEqual([0, 1]);
  });
});
