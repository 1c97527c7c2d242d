import { both, type Bilingual, type Lang } from '../../shared/lang';
import { momentText } from '../../shared/time/date-text';
import { minuteOf, type Moment } from '../../shared/time/moment';
import type { Schedule, Timer } from '../contract';
import type { Call } from './script-call';

/** A timer that runs every hour and has not for so long has been stopped, by Google or by whoever owns it. */
const OVERDUE_MINUTES = 3 * 60;

/** What a timer's line says, and whether somebody has to do something about it. */
export function lineOf(
  { isMine, since, last }: Timer,
  now: Moment,
): { readonly said: Bilingual; readonly isAlarming: boolean } {
  const whose = isMine
    ? both('每小时自动更新并发邮件（由你开启）。', 'Updates and mails every hour (turned on by you). ')
    : both(
        '每小时自动更新并发邮件（由同事开启）。',
        'Updates and mails every hour (turned on by a colleague). ',
      );
  const ran = last
    ? both(
        `上次 ${momentText(last.at, 'zh')}：${last.said.zh}`,
        `Last run ${momentText(last.at, 'en')}: ${last.said.en}`,
      )
    : both('还没有运行过。', 'It has not run yet.');
  const at = last?.at ?? since;
  const isOverdue = at !== undefined && minuteOf(now) - minuteOf(at) > OVERDUE_MINUTES;
  const late = isOverdue
    ? both(
        '已超过三小时没有运行：请开启的人在菜单“提醒”里关闭后重新开启一次。',
        ' It has not run for more than three hours: whoever turned it on should turn it off and on again under Reminders.',
      )
    : both('', '');
  return {
    said: both(whose.zh + ran.zh + late.zh, whose.en + ran.en + late.en),
    isAlarming: isOverdue || last?.wentWell === false,
  };
}

const SAY = {
  title: both('自动运行：', 'Runs by itself: '),
  off: both('未开启', 'off'),
  on: both('已开启', 'on'),
  last: (at: Moment): Bilingual => both(`上次 ${momentText(at, 'zh')}`, `last ${momentText(at, 'en')}`),
  none: both(
    '没有开启自动更新和每日邮件。要开启，请用菜单“跟单 > 提醒 > 开启”。',
    'Automatic updates and daily mails are off. Turn them on in the menu of Gendan, under Reminders.',
  ),
  waiting: (addresses: readonly string[]): Bilingual =>
    both(
      `“跟单_人员”里有新的邮箱，同意后才会以你的名义发送：${addresses.join('、')}`,
      `Gendan People has new addresses; mails in your name go to them once you agree: ${addresses.join(', ')}`,
    ),
  agree: both('同意发送', 'Agree'),
  elsewhere: (count: number): Bilingual =>
    both(
      `有 ${count} 个新邮箱等开启提醒的同事同意。`,
      `${count} new ${count === 1 ? 'address waits' : 'addresses wait'} for the colleague who turned reminders on to agree.`,
    ),
};

/** What stands below the pane: when the book was last brought up to date by itself, and what waits for this person. */
export function showSchedule(
  place: HTMLElement,
  { timers, waiting, waitingElsewhere }: Schedule,
  { lang, now, agree }: { readonly lang: Lang; readonly now: Moment; readonly agree: () => void },
): void {
  const lines = timers.map((timer) => lineOf(timer, now));
  const fold = document.createElement('details');
  fold.open = waiting.length > 0 || lines.some(({ isAlarming }) => isAlarming);
  const title = document.createElement('summary');
  title.textContent = SAY.title[lang] + shortly(timers)[lang];
  fold.append(title, ...lines.map(({ said, isAlarming }) => paragraph(said[lang], isAlarming)));
  if (timers.length === 0) fold.append(paragraph(SAY.none[lang]));
  if (waiting.length > 0) fold.append(paragraph(SAY.waiting(waiting)[lang], true), agreeing(lang, agree));
  if (waitingElsewhere > 0) fold.append(paragraph(SAY.elsewhere(waitingElsewhere)[lang]));
  place.replaceChildren(fold);
  place.hidden = false;
}

function shortly(timers: readonly Timer[]): Bilingual {
  const lasts = timers.flatMap(({ last }) => (last ? [last.at] : []));
  if (lasts.length > 0) return SAY.last(Math.max(...lasts) as Moment);
  return timers.length > 0 ? SAY.on : SAY.off;
}

function paragraph(text: string, isAlarming = false): HTMLElement {
  const made = document.createElement('p');
  if (isAlarming) made.className = 'alarming';
  made.textContent = text;
  return made;
}

function agreeing(lang: Lang, agree: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = SAY.agree[lang];
  button.addEventListener('click', () => {
    button.disabled = true;
    agree();
  });
  return button;
}

/** How often it is asked for while the sidebar is seen. */
const AGAIN_MS = 10 * 60_000;

/** Keeps it up to date. Whatever goes wrong leaves it as it is: that Google does not answer the pane says itself. */
export function followSchedule(
  call: Call,
  place: HTMLElement,
  { lang, now }: { readonly lang: Lang; readonly now: () => Moment },
): void {
  const refresh = async (): Promise<void> => {
    const schedule = await call('sidebarSchedule');
    const agree = (): void => {
      const agreed = call('sidebarConfirm', { addresses: schedule.waiting });
      void agreed.catch(() => undefined).then(again);
    };
    showSchedule(place, schedule, { lang, now: now(), agree });
  };
  const again = (): Promise<void> => refresh().catch(() => undefined);
  void again();
  setInterval(() => {
    if (!document.hidden) void again();
  }, AGAIN_MS);
}
