import { plan } from '../../../shared/plan/plan';
import { patchOf } from '../../../shared/plan/patch-of';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { moment } from '../../tools/order-facts';
import { person } from '../../tools/team';
import { open, small } from '../tools';

const NEXT_DAY = moment('2026-05-19 09:10');

/** Google's own words come in the language of the account. */
const LOCALES = ['zh_CN', 'zh_TW', 'en_US', 'de_DE'];

describe.each(LOCALES)('an account in %s', (locale) => {
  test('a protected cell is left alone and everything else is written', () => {
    const under = open(small(), { now: NEXT_DAY, locale });
    const [first, ...others] = patchOf(plan(under.book(), NEXT_DAY)).cells.filter(
      ({ sheet }) => sheet === '出货',
    );
    const { row, column, seen } = first!;
    const area = { top: row, left: column, bottom: row, right: column };
    under.world.protectedRanges.push({ sheet: '出货', area });
    under.project.call('updateNow');
    expect(others.length).toBeGreaterThan(0);
    expect(patchOf(plan(under.book(), NEXT_DAY)).cells.map((cell) => [cell.row, cell.column])).toEqual([
      [row, column],
    ]);
    expect(under.cell('出货', row, column)).toBe(seen);
  });

  test('a range of whose editors one is, is written like any other', () => {
    const under = open(small(), { now: NEXT_DAY, locale });
    const area = { top: 1, left: 1, bottom: 50, right: 60 };
    under.world.protectedRanges.push({ sheet: '出货', area, canEdit: true });
    under.project.call('updateNow');
    expect(patchOf(plan(under.book(), NEXT_DAY)).cells).toEqual([]);
  });

  test('a day’s mails are used up by another script: those left go out tomorrow, none twice', () => {
    const people = ['王丽', '赵强', '陈洁'].map((name, at) =>
      person(name, at === 2 ? ['docs', 'manager'] : ['sales'], { email: `p${at}@example.com` }),
    );
    const under = open(small(people), { now: NEXT_DAY, locale });
    under.project.call('turnRemindersOn');
    const whole = open(small(people), { now: NEXT_DAY, locale });
    whole.project.call('turnRemindersOn');
    const { log } = whole.project.timed().meter;
    const all = whole.world.mails.length;
    expect(all).toBeGreaterThan(1);
    const second = log.flatMap((name, at) => (name === 'MailApp.sendEmail' ? [at] : []))[1]!;
    const happens = (): void => void Object.assign(under.world.quotas, { mailsPerDay: 0 });
    under.project.timed({ meanwhile: { at: second, happens } });
    expect(under.world.mails).toHaveLength(1);
    Object.assign(under.world.quotas, { mailsPerDay: 100 });
    under.world.now += 3600_000;
    under.project.timed();
    expect(under.world.mails.map(({ to }) => to).sort()).toEqual(
      whole.world.mails.map(({ to }) => to).sort(),
    );
  });

  test('several accounts in one browser: the sidebar says what to do, in the words of a person', async () => {
    const under = open(small(), { locale });
    under.world.isOtherAccount = true;
    const { host } = openSidebarHost(under.project);
    await expect(host.readBook()).rejects.toMatchObject({
      sentence: {
        zh: expect.stringContaining('请退出其他账号'),
        en: expect.stringContaining('sign out of the others'),
      },
    });
  });
});

describe('two runs at once', () => {
  test('the second waits its turn and gives up with a sentence; the first completes, nothing is written twice', () => {
    const under = open(small(), { now: NEXT_DAY });
    let second: string | undefined;
    const happens = (): void =>
      void (second = under.project.run('updateNow').error ?? under.world.said.at(-1));
    const calls = under.project.run('updateNow', [], { meanwhile: { at: 12, happens } }).meter.calls;
    expect(calls).toBeGreaterThan(12);
    expect(second).toContain('请过半分钟再试');
    expect(patchOf(plan(under.book(), NEXT_DAY)).cells).toEqual([]);
  });

  test('two timers of two people: everybody is mailed once', () => {
    const people = [person('王丽', ['sales', 'manager'], { email: 'wang@example.com' })];
    const under = open(small(people), { now: NEXT_DAY });
    under.project.call('turnRemindersOn');
    const probe = open(small(people), { now: NEXT_DAY });
    probe.project.call('turnRemindersOn');
    const { log } = probe.project.timed().meter;
    expect(probe.world.mails).toHaveLength(1);
    // Whenever the other one comes.
    for (let at = log.length - 12; at <= log.length; at++) {
      const each = open(small(people), { now: NEXT_DAY });
      each.project.call('turnRemindersOn');
      each.project.timed({ meanwhile: { at, happens: () => void each.project.timed() } });
      each.project.timed();
      expect({ at, mails: each.world.mails.length }).toEqual({ at, mails: 1 });
    }
  });
});
