import { both, same, type Bilingual } from '../../../lang';
import { lessonsAsked, type AskedLesson } from '../../../knowledge/lessons/asked';
import { cardsToReview } from '../../../knowledge/lessons/review';
import { LESSONS } from '../../../knowledge/lessons.sheet';
import { recordsOf } from '../../../orders/records';
import type { TodayThing } from '../../../orders/today-things';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { dayOf, wholeDay } from '../../../time/moment';

/** What the view opens: the cards to look at again, or a new one about an order. */
const REVIEW = 'review';
export const ABOUT = 'lesson ';

/** Orders that may have taught something, and of each author the cards to look at again in one line. */
export function cardsToday(plan: Plan): readonly TodayThing[] {
  if (!recordsOf(plan, LESSONS).table) return [];
  return [...askedThings(plan, lessonsAsked(plan)), ...reviews(plan)];
}

export const askedThings = (plan: Plan, asked: readonly AskedLesson[]): readonly TodayThing[] =>
  asked.map((each) => askedThing(plan, each));

function askedThing(plan: Plan, { is, entry, row, on, owner, role, cause }: AskedLesson): TodayThing {
  return {
    id: `${ABOUT}${entry.key}`,
    name: entry.order,
    customer: entry.customer,
    note: ASKED_WORDS[is](cause),
    due: wholeDay(dayOf(plan.now)),
    brief: agoWords(dayOf(plan.now) - on),
    owner,
    role,
    place: orderPlace(row.table, row.row),
    opens: `${ABOUT}${entry.key}`,
    opensBy: both('写一张', 'Write a lesson'),
  };
}

const ASKED_WORDS = {
  claim: (cause: string): Bilingual => withCause('客诉已结', 'claim closed', cause),
  late: (cause: string): Bilingual => withCause('晚完成', 'closed late', cause),
};

/** `晚完成：釉色返工。写张知识卡？` */
function withCause(zh: string, en: string, cause: string): Bilingual {
  const [saidZh, saidEn] = cause === '' ? [zh, en] : [`${zh}：${cause}`, `${en}: ${cause}`];
  return both(`${saidZh}。写张知识卡？`, `${saidEn}. Anything to learn?`);
}

function reviews(plan: Plan): TodayThing[] {
  return [...cardsToReview(plan)].map(([author, cards]) => {
    const [first] = cards;
    const count = cards.length;
    return {
      id: `${REVIEW}\0${author}`,
      name: both(`${count} 张知识卡到复核日`, `${count} ${count === 1 ? 'card' : 'cards'} to review`)[plan.language],
      customer: '',
      note: same(cards.map(({ name }) => name).slice(0, 5).join('、')), // prettier-ignore
      due: wholeDay(dayOf(plan.now)),
      brief: same(''),
      owner: author,
      role: 'manager',
      place: first!.place('review'),
      opens: REVIEW,
      isNeverDone: true,
      ...(author !== '' && plan.team.members.length > 1 && PERSONAL),
    };
  });
} // prettier-ignore

/** A line for each author would fill the team's Today. */
const PERSONAL = { isPersonal: true } as const;

const agoWords = (days: number): Bilingual =>
  days === 0 ? both('今天', 'today') : both(`${days}天前`, `${days} d ago`);
