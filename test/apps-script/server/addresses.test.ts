import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { callOver, type ScriptRun } from '../../../apps-script/sidebar/script-call';
import { runnerOver, scriptRun } from '../../../emulators/apps-script/script-run';
import { moment } from '../../tools/order-facts';
import { person } from '../../tools/team';
import { addressesShown, atClock, open, small } from '../tools';

const PEOPLE = [
  person('王丽', ['sales'], { email: 'wangli@example.com' }),
  person('赵强', ['sales'], { email: 'zhao@example.com' }),
  person('陈洁', ['docs', 'manager'], { email: 'chen@example.com' }),
];
const TUESDAY = moment('2026-05-19 09:10');

/** The small book with a team, in which reminders are turned on by a person who answers so. */
function turnedOn(answer = 'YES') {
  const under = open(small(PEOPLE), { now: TUESDAY });
  under.world.answers.push(answer);
  under.project.call('turnRemindersOn');
  return under;
}
type Under = ReturnType<typeof turnedOn>;

const reached = ({ world }: Under): string[] => [...new Set(world.mails.map(({ to }) => to))].sort();
const asks = (under: Under) => callOver(() => runnerOver(scriptRun(under.project)) as unknown as ScriptRun);

/** Somebody who may edit the book writes another address into the sheet of people. */
function slipsIn(under: Under, from: string, to: string): void {
  const sheet = under.world.workbook.find('跟单_人员')!;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell?.value === from) sheet.put(row + 1, column + 1, { value: to });
    }),
  );
}

const nextDay = (under: Under): void =>
  void (under.world.now = atClock(moment('2026-05-20 09:10'), 'Asia/Shanghai'));

describe('mails in a person’s name', () => {
  test('go to the addresses that the person agreed to when turning reminders on', () => {
    const under = turnedOn();
    expect(under.world.said[0]).toContain('王丽 <wangli@example.com>');
    under.project.timed();
    expect(reached(under)).toContain('wangli@example.com');
  });

  test('are not turned on by a person who does not agree', () => {
    const under = turnedOn('NO');
    expect(under.world.triggers).toEqual([]);
    expect(under.world.said.at(-1)).toContain('没有开启');
  });

  test('never go to an address that was written into the book later, until the person agrees in the sidebar', async () => {
    const under = turnedOn();
    slipsIn(under, 'wangli@example.com', 'thief@elsewhere.example');
    under.project.timed();
    expect(reached(under)).not.toContain('thief@elsewhere.example');
    expect(reached(under).length).toBeGreaterThan(0);
    const call = asks(under);
    const { waiting, timers } = await call('sidebarSchedule');
    expect(waiting).toEqual(['thief@elsewhere.example']);
    expect(timers[0]!.last!.said.zh).toMatch(/已发\d封/);
    await call('sidebarConfirm', { addresses: waiting });
    expect((await call('sidebarSchedule')).waiting).toEqual([]);
    nextDay(under);
    under.project.timed();
    expect(reached(under)).toContain('thief@elsewhere.example');
  });

  test('turning on once more asks for the new addresses only', () => {
    const under = turnedOn();
    slipsIn(under, 'wangli@example.com', 'wang@new.example');
    under.project.call('turnRemindersOn');
    const asked = under.world.said.find((text) => text.includes('wang@new.example'))!;
    expect(asked).not.toContain('zhao@example.com');
    under.project.timed();
    expect(reached(under)).toContain('wang@new.example');
  });

  test('go on from a timer that is older than the question', () => {
    const under = open(small(PEOPLE), { now: TUESDAY });
    under.world.triggers.push({ id: 'old', handler: 'runReminders', everyHours: 1 });
    under.project.timed();
    const before = reached(under);
    expect(before).toContain('wangli@example.com');
    slipsIn(under, 'wangli@example.com', 'thief@elsewhere.example');
    nextDay(under);
    under.project.timed();
    expect(reached(under)).toEqual(before);
  });

  test('by the button of the preview go to those that the preview showed, and to no others', () => {
    const under = open(small(PEOPLE), { now: TUESDAY });
    under.project.call('sendTodaysDigest');
    const { html } = under.world.shown.at(-1)!;
    const shown = addressesShown(html);
    expect(shown).toContain('wangli@example.com');
    slipsIn(under, 'wangli@example.com', 'thief@elsewhere.example');
    expect(under.project.call('sendDigestNow', [shown])).toContain('thief@elsewhere.example');
    expect(reached(under)).not.toContain('thief@elsewhere.example');
    expect(reached(under)).toContain('zhao@example.com');
  });
});

describe('what the sidebar is told of runs', () => {
  test('nothing while nobody has turned them on', async () => {
    const under = open(small(PEOPLE), { now: TUESDAY });
    expect(await asks(under)('sidebarSchedule')).toEqual({ timers: [], waiting: [], waitingElsewhere: 0 });
  });

  test('since when, then when it ran last and what it did', async () => {
    const under = turnedOn();
    expect((await asks(under)('sidebarSchedule')).timers).toEqual([{ isMine: true, since: TUESDAY }]);
    under.project.timed();
    const [timer] = (await asks(under)('sidebarSchedule')).timers;
    expect(timer).toMatchObject({ isMine: true, last: { wentWell: true, at: expect.any(Number) } });
    expect(timer!.last!.said.zh).toMatch(/已更新 \d+ 个单元格.*已发\d封/);
  });

  test('that it failed, and why', async () => {
    const under = turnedOn();
    under.world.isLockHeld = true;
    expect(under.project.timed().error).toBeDefined();
    under.world.isLockHeld = false;
    const [timer] = (await asks(under)('sidebarSchedule')).timers;
    expect(timer!.last).toMatchObject({
      wentWell: false,
      said: { zh: expect.stringContaining('请过半分钟再试') },
    });
  });

  test('a colleague’s timer is told of as such, with the number of addresses that wait for the colleague', async () => {
    const under = turnedOn();
    slipsIn(under, 'wangli@example.com', 'new@example.com');
    under.project.timed();
    const [mine] = under.world.triggers;
    // Of the timers of others a script is told nothing.
    under.world.triggers = [];
    expect(await asks(under)('sidebarSchedule')).toMatchObject({
      timers: [{ isMine: false }],
      waiting: [],
      waitingElsewhere: 1,
    });
    under.world.triggers = [mine!];
  });

  test('nothing more once it is turned off', async () => {
    const under = turnedOn();
    under.project.timed();
    under.project.call('turnRemindersOff');
    expect((await asks(under)('sidebarSchedule')).timers).toEqual([]);
    await openSidebarHost(under.project).host.readBook();
  });
});
