import fc from 'fast-check';
import { both } from '../../../../shared/lang';
import type { Outcome } from '../../../../shared/messages/carriers/carrier';
import { CARRIERS } from '../../../../shared/messages/carriers';
import { piecesIn } from '../../../../shared/messages/delivery/outbox';
import type { OpenChannel, PlannedMessage } from '../../../../shared/messages/delivery/prepare';
import { runs } from '../../../tools/runs';
import { Crash, DAY, message, World } from './simulated';

const channels: readonly OpenChannel[] = [
  { name: 'a', kind: 'wecom' },
  { name: 'b', kind: 'slack' },
  { name: 'c', kind: 'dingtalk' },
];
const why = both('因', 'why');

/** What a platform may do with a piece; with the first two people read it. */
type Fate = 'sent' | 'lost after' | 'lost before' | 'slow down' | 'refused' | 'gone';
const FATES: readonly Fate[] = ['sent', 'lost after', 'lost before', 'slow down', 'refused', 'gone'];

function outcomeOf(fate: Fate, wait: number): Outcome {
  switch (fate) {
    case 'sent':
      return { is: 'sent' };
    case 'lost after':
    case 'lost before':
      return { is: 'uncertain', problem: why };
    case 'slow down':
      return { is: 'retry', afterMs: wait, problem: why };
    case 'refused':
      return { is: 'refused', problem: why };
    case 'gone':
      return { is: 'refused', problem: why, stop: true };
  }
}

test('whatever platforms do and wherever runs die: nothing twice, nothing lost unseen, no rate passed', () => {
  const fate = fc.oneof({ weight: 5, arbitrary: fc.constant<Fate>('sent') }, fc.constantFrom(...FATES));
  fc.assert(
    fc.property(
      fc.array(fate, { minLength: 1, maxLength: 60 }),
      fc.array(fc.record({ crash: fc.option(fc.nat(40), { nil: undefined }), after: fc.boolean(), gap: fc.constantFrom(0, 1_000, 61_000, 3_600_000), patience: fc.constantFrom(0, 30_000, 900_000) }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom(10, 2_000, 700_000),
      (fates, days, count, wait) => {
        let turn = 0;
        const sends = new Map<string, number[]>();
        const world = new World(channels, (now, channel, title) => {
          sends.set(channel, [...(sends.get(channel) ?? []), now.at]);
          const fate = fates[turn++ % fates.length]!;
          if (fate === 'sent' || fate === 'lost after') now.arrive(channel, title);
          return outcomeOf(fate, wait);
        });
        // Some need several pieces.
        const planned = channels.flatMap(({ name }): PlannedMessage[] =>
          Array.from({ length: count }, (_, n) => ({ channel: name, message: message(n, n % 5 === 0 ? { lines: Array.from({ length: 90 }, (_, at) => `${at} 宁波明泰 订舱 逾期 3 天`) } : {}) })),
        );
        for (const { crash = Infinity, after, gap, patience } of days) {
          try {
            world.run(planned, { patienceMs: patience, [after ? 'crashAfter' : 'crashAt']: crash });
          } catch (error) {
            if (!(error instanceof Crash)) throw error;
          }
          world.at += gap;
        }
        // Twice nothing.
        expect(new Set(world.read).size).toBe(world.read.length);
        // What is neither read nor still to come is listed: begun messages have every piece somewhere.
        const known = piecesIn(world.outbox);
        for (const { channel, message: each, piece } of known) {
          const title = piece.piece?.title ?? '';
          const isRead = world.read.includes(`${channel.name} ${title}`);
          if (piece.state === 'waiting' || piece.state === 'failed') expect(isRead).toBe(false);
          if (piece.state !== 'sent') expect(piece.piece).toBeDefined();
          expect(each.pieces.map(({ id }) => id)).toContain(piece.id);
        }
        for (const read of world.read) {
          const [name] = read.split(' ');
          const count = known.filter(({ channel, piece }) => channel.name === name && (piece.state === 'sent' || piece.state === 'uncertain' || piece.state === 'sending')).length;
          expect(count).toBeGreaterThan(0);
        }
        // Never faster than the platform takes.
        for (const { name, kind } of channels)
          for (const { most, withinMs } of CARRIERS[kind].limits.rates) {
            const times = sends.get(name) ?? [];
            times.forEach((at, n) => n >= most && expect(at - times[n - most]!).toBeGreaterThan(withinMs));
          }
      },
    ),
    runs(60, 1_500),
  ); // prettier-ignore
});

test('one channel that fails stops no other, and one that waits holds none up', () => {
  const world = new World(channels, (now, channel, title) => {
    if (channel === 'a') return { is: 'refused', problem: why, stop: true };
    if (channel === 'c' && now.read.length < 3) return { is: 'retry', afterMs: 600_000, problem: why };
    now.arrive(channel, title);
    return { is: 'sent' };
  });
  const planned = channels.flatMap(({ name }): PlannedMessage[] => [0, 1, 2].map((n) => ({ channel: name, message: message(n) }))); // prettier-ignore
  const { stopped } = world.run(planned, { patienceMs: 60_000 });
  expect(world.read).toEqual(['b 跟单 0', 'b 跟单 1', 'b 跟单 2']);
  expect(stopped).toEqual([{ channel: 'a', problem: why }]);
  // The platform's rest goes on over runs.
  world.at += 300_000;
  expect(world.run(planned, { patienceMs: 60_000 }).results.filter(({ channel }) => channel === 'c')).toEqual(
    [],
  );
  world.at += 300_000;
  world.run(planned, { patienceMs: 600_000 });
  expect(world.read.filter((each) => each.startsWith('c'))).toHaveLength(3);
});

test('a platform that is not ready is asked three times in a run, with the waits that it wants', () => {
  let asked = 0;
  const world = new World(
    [channels[0]!],
    () => ((asked += 1), { is: 'retry', afterMs: 10_000, problem: why }),
  );
  const began = world.at;
  const { stopped } = world.run([{ channel: 'a', message: message(1) }], { patienceMs: 900_000 });
  expect(asked).toBe(3);
  expect(stopped).toHaveLength(1);
  expect(world.at - began).toBeGreaterThanOrEqual(20_000);
});

test('a message that is refused is tried on four runs, then left to a person', () => {
  let asked = 0;
  const world = new World([channels[0]!], () => ((asked += 1), { is: 'refused', problem: why }));
  for (let run = 0; run < 9; run++) {
    world.run([{ channel: 'a', message: message(1) }]);
    world.at += 3_600_000;
  }
  expect(asked).toBe(4);
  expect(piecesIn(world.outbox).map(({ piece }) => piece.state)).toEqual(['failed']);
});

test('on another day: what has not begun is gone, what has begun and is not whole stays to be seen', () => {
  const long = message(1, { lines: Array.from({ length: 90 }, (_, n) => `${n} 宁波明泰 订舱 逾期 3 天`) });
  const world = new World([channels[0]!], (now, channel, title) => {
    if (title.includes('(2/')) return { is: 'retry', afterMs: 3_600_000, problem: why };
    now.arrive(channel, title);
    return { is: 'sent' };
  });
  world.run([{ channel: 'a', message: long }]);
  expect(world.read).toEqual([expect.stringMatching(/^a 跟单 1 \(1\//)]);
  world.at += 86_400_000;
  world.run([{ channel: 'a', message: message(2, { day: DAY + 1 }) }], { day: DAY + 1 });
  const states = piecesIn(world.outbox).map(({ message: { key }, piece }) => `${key} ${piece.state}`);
  expect(states).toContain('m1 failed');
  expect(states).toContain('m2 sent');
  expect(states).not.toContain('m1 waiting');
  // And the happening is not told once more by another message.
  world.run([{ channel: 'a', message: message(3, { day: DAY + 1, tells: ['happening 1'] }) }], {
    day: DAY + 1,
  });
  expect(world.read.some((each) => each.includes('跟单 3'))).toBe(false);
});

test('a clock that ran ahead, and was put right, keeps nobody waiting for it', () => {
  const world = new World([channels[0]!], (now, channel, title) => {
    if (now.at > Date.UTC(2027, 0, 1)) return { is: 'retry', afterMs: 60_000, problem: why };
    now.arrive(channel, title);
    return { is: 'sent' };
  });
  const right = world.at;
  world.at += 400 * 86_400_000;
  world.run([{ channel: 'a', message: message(1) }], { patienceMs: 0 });
  expect(world.read).toEqual([]);
  world.at = right;
  world.run([{ channel: 'a', message: message(1) }], { patienceMs: 0 });
  expect(world.read).toEqual(['a 跟单 1']);
});
