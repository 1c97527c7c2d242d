import { both, same, type Bilingual } from '../../../lang';
import { mattersOf, type PlacedMatter } from '../../../orders/matters';
import { customerOf } from '../../../orders/order-of';
import { dateWords, workdaysSince } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { dayOf, lastMinuteOf } from '../../../time/moment';
import { daysWords, told, workdaysWords } from '../words';
import type { Topic } from './topic';

/** What was agreed on and is not done, disputes that nobody has settled, hand-offs that came back: rows of 跟单_事项. */
export function matterTopics(plan: Plan): Topic[] {
  return mattersOf(plan).flatMap((placed): Topic[] => {
    const { matter, turn } = placed;
    if (!turn) return [];
    switch (matter.kind) {
      case 'decision':
        return [topicFor(plan, placed, 'decision', dueWords)];
      case 'dispute':
        return [topicFor(plan, placed, 'dispute', disputeWords)];
      case 'handoff':
        return matter.state === 'rejected' ? [topicFor(plan, placed, 'rejected', rejectedWords)] : [];
      default:
        return [];
    }
  });
}

function topicFor(
  plan: Plan,
  placed: PlacedMatter,
  part: 'decision' | 'dispute' | 'rejected',
  why: (plan: Plan, placed: PlacedMatter) => Bilingual,
): Topic {
  const { matter, turn, place } = placed;
  const { number, order = '', text = '', stage } = matter;
  const { due, since, owner } = turn!;
  const dated = due ?? since;
  // What nothing dates is said last.
  const weight = dated === undefined ? -Number.MAX_SAFE_INTEGER : -lastMinuteOf(dated);
  const named = { part, id: number, order, weight };
  return {
    ...named,
    item: () => ({
      ...named,
      customer: customerOf(plan, order),
      what: same(text || number),
      why: why(plan, placed),
      owner,
      place: place('number'),
      ...(stage && { stage }),
    }),
  };
}

function dueWords({ now }: Plan, { turn }: PlacedMatter): Bilingual {
  const { due, isLate } = turn!;
  if (due === undefined) return both('没有截止日期', 'no due date');
  const on = dateWords(due, now);
  const days = dayOf(now) - dayOf(due);
  if (isLate && days > 0) return both(`${on.zh} 到期，已过 ${daysWords(days).zh}`, `due ${on.en}, ${daysWords(days).en} ago`); // prettier-ignore
  return both(`${on.zh} 到期`, `due ${on.en}`);
}

const DISPUTE_STEPS: Readonly<Partial<Record<string, Bilingual>>> = {
  state: both('等陈述', 'a statement is missing'),
  decide: both('等仲裁', 'to be decided'),
};

function disputeWords(plan: Plan, { matter, turn }: PlacedMatter): Bilingual {
  const { raisedBy = '', other = '' } = matter;
  const { since, toDo } = turn!;
  const sides = [raisedBy, other].filter((side) => side !== '').join(' / ');
  const days = since === undefined ? undefined : workdaysWords(workdaysSince(since, plan));
  return told(
    same(sides),
    DISPUTE_STEPS[toDo] ?? same(''),
    days ? both(`已 ${days.zh}`, `${days.en} old`) : same(''),
  );
}

function rejectedWords(_: Plan, { matter: { other = '', decision = '', times } }: PlacedMatter): Bilingual {
  const by = other === '' ? same('') : both(`${other} 退回`, `rejected by ${other}`);
  const nth = times !== undefined && times > 1 ? both(`第 ${times} 次`, `attempt ${times}`) : same('');
  return told(by, same(decision), nth);
}
