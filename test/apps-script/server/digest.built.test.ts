import { addressesShown, atClock, open, small } from '../tools';
import { moment } from '../../tools/order-facts';
import { TEAM } from '../../shared/features/digest/books';
import { sampled, upTo } from '../../tools/runs';

/** The built project in a spreadsheet whose team can be written to, with the timer on. */
function withTimer(now = '2026-05-18 09:10', options: Parameters<typeof open>[1] = {}) {
  const under = open(small(TEAM), { now: moment(now), ...options });
  under.project.call('turnRemindersOn');
  return under;
}
type Under = ReturnType<typeof withTimer>;

const goTo = (under: Under, now: string): void =>
  void (under.world.now = atClock(moment(now), 'Asia/Shanghai'));
const reached = ({ world }: Under): string[] => world.mails.map(({ to }) => to).sort();
const ALL = TEAM.map(({ email }) => email).sort();

test('the hourly run mails everybody once on a working day, by the clock of the spreadsheet', () => {
  const under = withTimer('2026-05-16 09:10', { scriptZone: 'America/New_York' });
  for (let run = 0; run < 2; run++) under.project.timed();
  expect(under.world.mails).toEqual([]);
  for (const [now, mails] of [['2026-05-18 08:10', 0], ['2026-05-18 09:10', 6], ['2026-05-18 10:10', 6], ['2026-05-18 20:10', 6], ['2026-05-19 09:10', 12]] as const) {
    goTo(under, now);
    expect(under.project.timed().error).toBeUndefined();
    expect(under.world.mails).toHaveLength(mails);
  } // prettier-ignore
  expect(under.world.mails.slice(0, 6).map(({ subject }) => subject.slice(0, 12))).toEqual(Array.from({ length: 6 }, () => '跟单 5月18日（周一）')); // prettier-ignore
});

test('the quota ends half-way: the next run of the day tells the others', () => {
  const under = withTimer(undefined, { quotas: { mailsPerDay: 2 } });
  under.project.timed();
  expect(under.world.mails).toHaveLength(2);
  Object.assign(under.world.quotas, { mailsPerDay: 100 });
  goTo(under, '2026-05-18 10:10');
  under.project.timed();
  expect(reached(under)).toEqual(ALL);
});

/** Calls of one round of mails; those before are the update's, which has tests of its own. */
const OF_MAILS = 20;

test.each([false, true])(
  'a call to Google fails among the mails (its work done: %s): nobody is told twice, the next run completes',
  (isAfter) => {
    const { calls } = withTimer().project.timed().meter;
    const ofMails = upTo(calls).slice(-OF_MAILS - 1);
    // Every third stands for all: the sources are held to each.
    const third = ofMails.filter((_, i) => i % 3 === 0);
    for (const at of sampled(third, 2)) {
      const under = withTimer();
      under.project.timed({ fault: { at, isAfter } });
      goTo(under, '2026-05-18 10:10');
      expect(under.project.timed().error).toBeUndefined();
      expect({ at, reached: reached(under) }).toEqual({ at, reached: ALL });
    }
  },
);

test('from the menu: each mail is shown before any is sent, then the button sends', () => {
  const under = withTimer('2026-05-18 21:00');
  under.project.call('sendTodaysDigest');
  expect(under.world.mails).toEqual([]);
  const shown = under.world.shown.at(-1)!;
  expect(shown.what).toBe('dialog');
  expect(shown.html).toContain('google.script.run');
  expect(under.project.call('sendDigestNow', [addressesShown(shown.html)])).toContain('已发6封');
  expect(reached(under)).toEqual(ALL);
});
