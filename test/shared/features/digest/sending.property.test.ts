import fc from 'fast-check';
import { countsAsSent, readLedger } from '../../../../shared/features/digest/ledger';
import type { Mail } from '../../../../shared/features/digest/mail';
import { planMails, type PlannedMails } from '../../../../shared/features/digest/plan-mails';
import { sendingSteps, type SendResult } from '../../../../shared/features/digest/sending';
import type { Plan } from '../../../../shared/plan/plan';
import { dayOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { mail, planAt, teamWith } from './books';
import { runs } from '../../../tools/runs';

/** Two people read one mailbox. */
const people = teamWith({ 陈洁: { email: mail('zhang') } });
const MOMENTS = ['2026-05-15 09:00', '2026-05-15 13:00', '2026-05-15 15:00', '2026-05-16 10:00', '2026-05-18 09:00', '2026-05-18 17:00', '2026-05-19 11:00', '2026-05-25 09:00']; // prettier-ignore
const plans = new Map<string, Plan>();
const planOf = (now: string): Plan => {
  let known = plans.get(now);
  if (!known) plans.set(now, (known = planAt(now, { people })));
  return known;
};

/** How one mail fares: what the carrier says, and whether it arrived. */
type Fare = 'arrives' | 'refused' | 'answer lost, arrived' | 'answer lost, not arrived' | 'no connection';
interface Run {
  readonly now: string;
  readonly quota: number;
  readonly fares: readonly Fare[];
  /** The step at which the power goes, and whether that step still took effect. */
  readonly dies: { readonly at: number; readonly after: boolean } | undefined;
}

const run: fc.Arbitrary<Run> = fc.record({
  now: fc.constantFrom(...MOMENTS),
  quota: fc.constantFrom(0, 1, 2, 3, Infinity),
  fares: fc.array(
    fc.constantFrom<Fare>('arrives', 'arrives', 'refused', 'answer lost, arrived', 'answer lost, not arrived', 'no connection'),
    { minLength: 8, maxLength: 8 },
  ), // prettier-ignore
  dies: fc.option(fc.record({ at: fc.nat({ max: 16 }), after: fc.boolean() }), { nil: undefined }),
});

/** A host, its store and the mailboxes behind it. */
class World {
  stored: string | undefined;
  readonly arrived: Mail[] = [];

  carry({ now, quota, fares, dies }: Run): PlannedMails {
    const planned = planMails(planOf(now), moment(now), readLedger(this.stored), quota);
    const steps = sendingSteps(planned);
    let [step, sends] = [0, 0];
    let next = steps.next();
    while (!next.done) {
      const isLast = dies?.at === step++;
      if (isLast && !dies!.after) return planned;
      let result: SendResult | undefined;
      if (next.value.do === 'store') this.stored = JSON.stringify(next.value.ledger);
      else result = this.send(next.value.mail, fares[sends++ % fares.length]!);
      if (isLast) return planned;
      next = steps.next(result);
    }
    return planned;
  }

  private send(sent: Mail, fare: Fare): SendResult {
    const { key } = sent;
    if (fare === 'arrives' || fare === 'answer lost, arrived') this.arrived.push(sent);
    if (fare === 'arrives') return { key, outcome: 'sent' };
    if (fare === 'refused') return { key, outcome: 'unsent', problem: '550 no such user' };
    if (fare === 'no connection') return { key, outcome: 'unsent', problem: 'refused', stop: true };
    return { key, outcome: 'unknown', problem: 'connection lost' };
  }
}

const countBy = (keys: readonly string[]): number => Math.max(0, ...keys.map((key) => keys.filter((each) => each === key).length)); // prettier-ignore

test('no mail arrives twice and no mailbox is told twice a day of an escalation, whatever happens to the runs', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 10 }), (runs) => {
      const world = new World();
      for (const each of runs) world.carry(each);
      expect(countBy(world.arrived.map(({ key }) => key))).toBeLessThanOrEqual(1);
      expect(countBy(world.arrived.flatMap(({ day, told }) => told.map((each) => `${day} ${each}`)))).toBeLessThanOrEqual(1); // prettier-ignore
    }),
    runs(30, 150),
  );
});

test('after any faults, one good run on the day reaches everybody who was not reached; who was not is in the record', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const world = new World();
      const today = runs.map((each) => ({ ...each, now: '2026-05-18 09:00' }));
      for (const each of today) world.carry(each);
      const before = new Set(world.arrived.map(({ key }) => key));
      const planned = world.carry({ ...GOOD, now: '2026-05-18 17:00' });
      const arrived = new Set(world.arrived.map(({ key }) => key));
      const ledger = readLedger(world.stored);
      expect(planned.later.map(({ reason }) => reason).filter((reason) => reason !== 'refused')).toEqual([]);
      for (const { key } of planned.send) expect(before.has(key)).toBe(false);
      for (const { key, state } of ledger.mails)
        expect(arrived.has(key) || state === 'uncertain' || state === 'failed').toBe(true);
      expect(world.carry({ ...GOOD, now: '2026-05-18 17:00' }).send).toEqual([]);
    }),
    runs(20, 80),
  );
});

const GOOD = { quota: Infinity, fares: ['arrives'], dies: undefined } as const;

test('everybody planned is sent to, has been, or is listed for later, at any quota', () => {
  const everybody = planMails(planOf('2026-05-18 09:00'), moment('2026-05-18 09:00'), readLedger(undefined), Infinity); // prettier-ignore
  fc.assert(
    fc.property(fc.array(run, { maxLength: 4 }), fc.constantFrom(0, 1, 2, 4, Infinity), (runs, quota) => {
      const world = new World();
      for (const each of runs) world.carry(each);
      const now = moment('2026-05-18 09:00');
      const ledger = readLedger(world.stored);
      const planned = planMails(planOf('2026-05-18 09:00'), now, ledger, quota);
      const named = [...planned.send, ...planned.later].map(({ person }) => person).concat(planned.already);
      expect([...named].sort()).toEqual(
        [...everybody.send.map(({ person }) => person), ...everybody.already].sort(),
      );
      expect(planned.send.length).toBeLessThanOrEqual(quota);
      expect(JSON.stringify(planMails(planOf('2026-05-18 09:00'), now, ledger, quota))).toBe(JSON.stringify(planned)); // prettier-ignore
    }),
    runs(15, 50),
  );
});

test('when the quota is short, those with the longest overdue work come first; the others wait with their reason', () => {
  const plan = planOf('2026-05-18 09:00');
  const everybody = planMails(plan, plan.now, readLedger(undefined), Infinity);
  const all = everybody.send.map(({ person }) => person);
  // 陈洁 reads the manager’s mailbox: nothing is left to tell her once the manager has been told, and not before.
  expect(all).toContain('张经理');
  expect(everybody.already).toEqual(['陈洁']);
  const { send, later } = planMails(plan, plan.now, readLedger(undefined), 2);
  expect(send.map(({ person }) => person)).toEqual(all.slice(0, 2));
  expect(later.every(({ reason }) => reason === 'quota')).toBe(true);
  const waiting = later.map(({ person }) => person);
  expect(waiting.filter((name) => name !== '陈洁')).toEqual(all.slice(2));
  expect(waiting.includes('陈洁')).toBe(waiting.includes('张经理'));
});

test('the ledger forgets days gone by and takes none of them back', () => {
  const world = new World();
  for (const now of MOMENTS) world.carry({ ...GOOD, now });
  const ledger = readLedger(world.stored);
  expect(new Set(ledger.mails.map(({ day }) => day))).toEqual(new Set([dayOf(moment('2026-05-25'))]));
  expect(world.carry({ ...GOOD, now: '2026-05-15 09:00' }).later.every(({ reason }) => reason === 'past')).toBe(true); // prettier-ignore
  expect(ledger.mails.every(({ state }) => countsAsSent(state))).toBe(true);
});

test.each(['{', 'null', '[]', '{"version":2,"from":0,"mails":[]}', '{"version":1,"from":0,"mails":[{}]}'])(
  'a stored ledger that reads %s stops the run before anything is sent',
  (text) => expect(() => readLedger(text)).toThrow('cannot be read'),
);

test('the book’s own setting turns everything off', () => {
  const plan = planAt('2026-05-18 09:00', { people, settings: { digest: false } });
  expect(planMails(plan, plan.now, readLedger(undefined), Infinity)).toMatchObject({ isOff: true, send: [] });
});
