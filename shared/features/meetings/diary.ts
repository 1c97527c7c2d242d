import { both, same, type Bilingual } from '../../lang';
import type { DiaryEntry } from '../../orders/diary-entry';
import { mattersOf } from '../../orders/matters';
import { chatText } from '../../orders/page-text';
import type { Plan } from '../../plan/plan';
import { dayOf, minuteOf, MINUTES_PER_DAY, timed, type Moment } from '../../time/moment';
import type { Agenda } from './agenda/agenda';
import { agendaPage } from './page';
import { meetingTitle, MINUTES } from './words';

/** When the meeting begins, in minutes of the day. */
const BEGINS = 8 * 60 + 45;

/** The next meeting with its agenda, and each decision that is not done on its day. */
export function calendarFor(plan: Plan, agenda: Agenda, by: string): DiaryEntry[] {
  const page = agendaPage(plan, agenda, by);
  const on = nextMeeting(plan);
  return [
    {
      id: `meeting-${dayOf(on)}`,
      title: meetingTitle(agenda.isAlone),
      text: both(chatText(page, 'zh'), chatText(page, 'en')),
      from: on,
      minutes: MINUTES,
    },
    ...decisionEntries(plan),
  ];
}

/** The next quarter to nine on a working day of the office. */
function nextMeeting({ now, clocks: { office } }: Plan): Moment {
  const today = dayOf(now);
  const isToCome = office.isWorkday(today) && minuteOf(now) % MINUTES_PER_DAY < BEGINS;
  const day = isToCome ? today : office.rollToWorkday(today + 1, 'following');
  return timed(day * MINUTES_PER_DAY + BEGINS);
}

function decisionEntries(plan: Plan): DiaryEntry[] {
  return mattersOf(plan).flatMap(({ matter, turn }): DiaryEntry[] => {
    const { number, kind, order = '', text = '', owner = '' } = matter;
    if (kind !== 'decision' || turn?.due === undefined) return [];
    const said = [number, order, text].filter((part) => part !== '').join(' ');
    const who: Bilingual = owner === '' ? same('') : both(`负责人：${owner}`, `Owner: ${owner}`);
    return [{ id: `matter-${number}`, title: same(said), text: who, from: turn.due, minutes: 0 }];
  });
}
