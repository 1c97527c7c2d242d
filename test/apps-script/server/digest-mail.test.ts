import { person } from '../../tools/team';
import { moment } from '../../tools/order-facts';
import { open, small, valuesOf } from '../tools';

const TEAM = [
  person('王丽', ['sales'], { email: 'wangli@example.com' }),
  person('赵强', ['sales', 'senior_sales'], { email: 'zhao@example.com' }),
  person('陈洁', ['docs'], { email: 'chen@example.com' }),
  person('张经理', ['manager'], { email: 'boss@example.com' }),
];
const TUESDAY = moment('2026-05-19 10:00');

describe('the mails of the menu and the timer', () => {
  test('the menu shows them first and sends nothing; the button sends each once', () => {
    const under = open(small(TEAM), { now: TUESDAY });
    under.project.call('sendTodaysDigest');
    expect(under.world.mails).toEqual([]);
    const [dialog] = under.world.shown;
    expect(dialog).toMatchObject({ what: 'dialog', title: '今天的提醒邮件' });
    expect(dialog!.html).toContain('wangli@example.com');
    const [, button, shown] = /google\.script\.run.*\.(\w+)\(("\[.*\]")\)/.exec(dialog!.html)!;
    const said = under.project.call(button!, [JSON.parse(shown!)]);
    const sent = under.world.mails.map(({ to }) => to);
    expect(sent).toContain('wangli@example.com');
    expect(new Set(sent).size).toBe(sent.length);
    expect(said).toEqual(expect.stringMatching(/\S/));
    under.project.call(button!, [JSON.parse(shown!)]);
    expect(under.world.mails).toHaveLength(sent.length);
  });

  test('the timer writes first and sends afterwards, and the next hour sends nothing', () => {
    const under = open(small(TEAM), { now: TUESDAY });
    under.world.triggers.push({ id: '1', handler: 'runReminders', everyHours: 1 });
    const { error, meter } = under.project.timed();
    expect(error).toBeUndefined();
    expect(meter.log.lastIndexOf('SpreadsheetApp.flush')).toBeLessThan(
      meter.log.indexOf('MailApp.sendEmail'),
    );
    const count = under.world.mails.length;
    expect(count).toBeGreaterThan(0);
    under.world.now += 3600_000;
    under.project.timed();
    expect(under.world.mails).toHaveLength(count);
  });

  test('a book that nobody has set up is told so, and nothing is sent', () => {
    const under = open(small(TEAM), { now: TUESDAY });
    const { workbook } = under.world;
    workbook.removeSheet(workbook.find('跟单_设置')!);
    const before = valuesOf(under.book());
    under.project.call('sendTodaysDigest');
    expect(under.world.said).toEqual([expect.stringContaining('还没有确认')]);
    expect(valuesOf(under.book())).toEqual(before);
    expect(under.world.mails).toEqual([]);
  });
});
