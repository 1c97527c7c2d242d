import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliver } from '../../../automation/channels/deliver';
import { handsFor } from '../../../automation/channels/hands';
import { openChannels, type Opened } from '../../../automation/channels/open-channels';
import { whileAlone } from '../../../automation/keeping/files/alone';
import { keptFile } from '../../../automation/keeping/files/kept-file';
import type { Kept } from '../../../automation/keeping/kept';
import type { Channel } from '../../../shared/messages/channels.sheet';
import { isSent, piecesIn, type Outbox } from '../../../shared/messages/delivery/outbox';
import { prepared } from '../../../shared/messages/delivery/prepare';
import type { Message } from '../../../shared/messages/message';
import { PLATFORMS, TestClock, type Platform } from '../../tools/platforms';
import { sampled, sized, upTo } from '../../tools/runs';

/**
 * capabilities F5 over real HTTP and a real disk: two hundred events to a group that takes twenty a minute, and the
 * machine goes down.
 */
const EVENTS = sized(45, 200);
const DAY = 46_160;
const events = upTo(EVENTS).map((n): Message => ({ key: `m${n}`, what: 'cutoff', day: DAY, title: `跟单 截单 ${n}`, lines: [`PO-${n}`], tells: [`cutoff ${n}`] })); // prettier-ignore
const channel = { name: '销售群', kind: 'wecom', secret: 'GENDAN_GROUP' } as Channel;

class Crash extends Error {}

let folder: string;
let clock: TestClock;
let group: Platform;
let opened: readonly Opened[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  clock = new TestClock();
  group = await PLATFORMS.wecom(clock);
  opened = await openChannels([channel], { env: { GENDAN_GROUP: group.secret }, keychain: () => Promise.resolve(undefined) }); // prettier-ignore
});
afterEach(async () => {
  await group.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A run, which goes down at a step where one is given, before it is done or when it is done. */
async function run(crashAt = Infinity, isDone = false): Promise<number> {
  let steps = 0;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps === crashAt && !isDone) throw new Crash();
    const result = await work();
    if (steps === crashAt) throw new Crash();
    return result;
  };
  await whileAlone(folder, 'channels', async (own) => {
    const before = await own.read();
    const news = events.filter(({ key }) => !isSent(before, channel.name, key)).map((message) => ({ channel: channel.name, message })); // prettier-ignore
    const open = [{ name: channel.name, kind: channel.kind }];
    const ready = prepared(before, open, news, DAY);
    const hands = handsFor(opened, { now: () => clock.now, wait: clock.wait }, () => undefined, 'book');
    const dying: Kept<Outbox> = { ...own, store: (outbox) => step(() => own.store(outbox)) };
    await deliver({ outbox: ready.outbox, open, day: DAY, at: clock.now, patienceMs: 1_200_000 }, dying, {
      ...hands,
      call: (handed) => step(() => hands.call(handed)),
      wait: (ms) => step(() => hands.wait(ms)),
    });
  });
  return steps;
}

const STEPS = 2 * EVENTS + 1 + 2 * Math.floor((EVENTS - 1) / 20);
/** Every third one meets each kind of step; `test/shared/messages/delivery/two-hundred.test.ts` goes down at every single one. */
const CRASHES = upTo(STEPS).filter((step) => step % 3 === 1);

test('without a crash: each once, and as many steps as the crashes below go through', async () => {
  expect(await run()).toBe(STEPS);
  expect(group.shown.map(({ text }) => text)).toEqual(events.map(({ key }) => `跟单 截单 ${key.slice(1)}\nPO-${key.slice(1)}`)); // prettier-ignore
  expect(group.asked).toHaveLength(EVENTS);
});

describe.each([['before it is done', false], ['when it is done and nobody knows', true]])('down at a step, %s', (_, isDone) => {
  test.each(sampled(CRASHES, 5))('step %i: nothing twice, nothing lost unseen', async (step) => {
    await expect(run(step, isDone)).rejects.toThrow(Crash);
    clock.now += 600_000;
    await run();
    const read = group.shown.map(({ text }) => text.split('\n')[0]!);
    expect(new Set(read).size).toBe(read.length);
    const left = piecesIn(await keptFile(folder, 'channels').read(), ({ state }) => state !== 'sent');
    expect(left.every(({ piece }) => piece.state === 'uncertain')).toBe(true);
    expect(left.length).toBeLessThanOrEqual(1);
    const seen = new Set([...read, ...left.map(({ message }) => message.title)]);
    expect(seen.size).toBe(EVENTS);
  });
}); // prettier-ignore

test('two runs at once: one tells, the other says that it is being done', async () => {
  const results = await Promise.allSettled([run(), run()]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(group.shown).toHaveLength(EVENTS);
});
