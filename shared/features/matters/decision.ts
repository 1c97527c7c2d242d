import { dateIn, readDateText } from '../../cells/cells';
import { both, type Bilingual } from '../../lang';
import { withSaid } from '../../matters/history';
import type { MatterState } from '../../matters/kinds.data';
import type { Plan } from '../../plan/plan';
import { actorOf, matterChanged, MatterRefused } from '../../proposals/matters';
import type { Proposal } from '../../proposals/proposal';
import { momentText } from '../../time/date-text';
import { isPast } from '../../time/moment';
import { appended } from './appended';
import { needed, openMatter } from './meant';
import { REFUSED } from './refusals';

/** A decision was carried out, or an activity is over. RecordGone, MatterRefused. */
export const proposeDone = (plan: Plan, number: string, said: string, by: string): Proposal =>
  closed(plan, number, 'done', said, by);

/** Taken back by whoever raised it or owns it: any kind, whatever stands in the way. RecordGone, MatterRefused. */
export const proposeWithdrawn = (plan: Plan, number: string, reason: string, by: string): Proposal =>
  closed(plan, number, 'withdrawn', needed(reason, REFUSED.noReason), by);

function closed(plan: Plan, number: string, state: 'done' | 'withdrawn', said: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, ...(state === 'done' ? (['decision', 'activity'] as const) : []));
  const { decision = '' } = placed.matter;
  const word = CLOSED_WORDS[state];
  const text = said.trim();
  const changes = { state, closed: plan.now, ...(text !== '' && { decision: appended(decision, text) }) };
  const note = withSaid(word[plan.language], text, plan.language);
  return {
    title: both(`${number}：${word.zh}`, `${number}: ${word.en}`),
    patch: matterChanged(plan, placed, changes, { by: actor, note }),
    notes: [],
  };
}

const CLOSED_WORDS = {
  done: both('已完成', 'done'),
  withdrawn: both('撤回', 'withdrawn'),
} satisfies Partial<Record<MatterState, Bilingual>>;

/** A decision gets a later day, with the reason, and counts how often it did. RecordGone, MatterRefused. */
export function proposePostponed(plan: Plan, number: string, due: string, reason: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'decision');
  const day = dateIn(readDateText(due));
  const { times = 0, due: before } = placed.matter;
  if (day === undefined || isPast(day, plan.now)) throw new MatterRefused(due.trim() === '' ? REFUSED.noDay : REFUSED.badDay(due.trim()));
  const why = needed(reason, REFUSED.noReason);
  const [zh, en] = [momentText(day, 'zh'), momentText(day, 'en')];
  const from = before === undefined ? '' : `${momentText(before, plan.language)} → `;
  const note = withSaid(POSTPONED[plan.language], plan.language === 'zh' ? `${from}${zh}；${why}` : `${from}${en}; ${why}`, plan.language);
  return {
    title: both(`${number}：改期到${zh}`, `${number}: postponed to ${en}`),
    patch: matterChanged(plan, placed, { due: day, times: times + 1 }, { by: actor, note }),
    notes: times > 0 ? [both(`已经改过 ${times} 次。`, `It was postponed ${times} ${times === 1 ? 'time' : 'times'} before.`)] : [],
  };
} // prettier-ignore

const POSTPONED = both('改期', 'postponed');
