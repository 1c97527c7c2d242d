/** @jest-environment jsdom */
import { lineOf, showSchedule } from '../../../apps-script/sidebar/schedule';
import type { Schedule } from '../../../apps-script/contract';
import { both } from '../../../shared/lang';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 11:00');
const last = (at: string, wentWell = true) => ({
  at: moment(at),
  said: both('已更新 12 个单元格。', '12 cells updated.'),
  wentWell,
});

describe('a timer’s line', () => {
  test('tells when it ran last and what it did', () => {
    const { said, isAlarming } = lineOf({ isMine: true, last: last('2026-05-18 10:02') }, NOW);
    expect(said.zh).toBe(
      '每小时自动更新并发邮件（由你开启）。上次 5月18日（周一） 10:02：已更新 12 个单元格。',
    );
    expect(said.en).toContain('Last run');
    expect(isAlarming).toBe(false);
  });

  test.each([
    [
      'has not run for more than three hours',
      { isMine: false, last: last('2026-05-18 07:59') },
      '重新开启一次',
    ],
    [
      'was turned on long ago and never ran',
      { isMine: true, since: moment('2026-05-17 09:00') },
      '还没有运行过',
    ],
    ['failed', { isMine: true, last: last('2026-05-18 10:30', false) }, '10:30'],
  ])('stands out when it %s', (_, timer, said) => {
    const line = lineOf(timer, NOW);
    expect(line.isAlarming).toBe(true);
    expect(line.said.zh).toContain(said);
  });

  test('three hours to the minute are not yet too long', () => {
    expect(lineOf({ isMine: true, last: last('2026-05-18 08:00') }, NOW).isAlarming).toBe(false);
  });
});

function shown(schedule: Partial<Schedule>, agree = jest.fn()) {
  const place = document.createElement('footer');
  place.hidden = true;
  showSchedule(
    place,
    { timers: [], waiting: [], waitingElsewhere: 0, ...schedule },
    { lang: 'zh', now: NOW, agree },
  );
  return { place, fold: place.querySelector('details')!, agree };
}

describe('below the pane', () => {
  test('one line, folded, while all is well', () => {
    const { place, fold } = shown({ timers: [{ isMine: true, last: last('2026-05-18 10:02') }] });
    expect(place.hidden).toBe(false);
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')!.textContent).toBe('自动运行：上次 5月18日（周一） 10:02');
  });

  test('says that it is off, and where it is turned on', () => {
    const { fold } = shown({});
    expect(fold.textContent).toContain('自动运行：未开启');
    expect(fold.textContent).toContain('跟单 > 提醒 > 开启');
  });

  test('opens for addresses that wait, and the button agrees once', () => {
    const { fold, agree } = shown({
      timers: [{ isMine: true, last: last('2026-05-18 10:02') }],
      waiting: ['new@example.com'],
    });
    expect(fold.open).toBe(true);
    expect(fold.textContent).toContain('new@example.com');
    const button = fold.querySelector('button')!;
    button.click();
    button.click();
    expect(agree).toHaveBeenCalledTimes(1);
  });

  test('of addresses that wait for a colleague there is nothing to press', () => {
    const { fold } = shown({
      timers: [{ isMine: false, last: last('2026-05-18 10:02') }],
      waitingElsewhere: 2,
    });
    expect(fold.textContent).toContain('有 2 个新邮箱');
    expect(fold.querySelector('button')).toBeNull();
  });
});
