import { both } from '../../lang';
import { activityIn, activityText, markedText, type Activity } from '../../matters/activity-text';
import type { Matter } from '../../matters/matters.sheet';
import { nameTest } from '../../orders/person';
import type { Plan } from '../../plan/plan';
import { actorOf, matterChanged, MatterRefused } from '../../proposals/matters';
import type { Proposal } from '../../proposals/proposal';
import { dayText } from '../../time/date-text';
import { dayOf, isPast, wholeDay } from '../../time/moment';
import { dayIn, dayWords } from './days';
import { matterOfKind, openMatter } from './meant';
import { REFUSED } from './refusals';

/** Somebody is for a day, each person one, and may change it; `day` in ISO form. RecordGone, MatterRefused. */
export function proposeVote(plan: Plan, number: string, day: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'activity');
  const activity = activityIn(placed.matter);
  const wanted = dayAmong(activity, day);
  const isActor = nameTest(plan, actor);
  const days = activity.days.map(({ day: each, voters }) => ({
    day: each,
    voters: [...voters.filter((voter) => !isActor(voter)), ...(each === wanted ? [actor] : [])],
  }));
  const said = dayWords(wanted);
  return {
    title: both(`${number}：${actor} 选 ${said.zh}`, `${number}: ${actor} votes for ${said.en}`),
    patch: matterChanged(plan, placed, { checklist: activityText({ ...activity, days }, plan.language) }, {
      by: actor,
      note: both(`选 ${said.zh}`, `votes for ${said.en}`)[plan.language],
    }),
    notes: [],
  };
} // prettier-ignore

/** More days to choose from, in ISO form; votes and what else is written stay. RecordGone, MatterRefused. */
export function proposeDaysAdded(plan: Plan, number: string, days: readonly string[], by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'activity');
  const activity = activityIn(placed.matter);
  const known = new Set(activity.days.map(({ day }) => day));
  const added = days.flatMap((text) => dayIn(text) ?? []).filter((day) => !known.has(day));
  if (added.length === 0) throw new MatterRefused(REFUSED.noDay);
  const all = [...activity.days, ...added.map((day) => ({ day, voters: [] }))].sort((a, b) => a.day - b.day);
  const [zh, en] = [listed(added, 'zh'), listed(added, 'en')];
  return {
    title: both(`${number}：加日期 ${zh}`, `${number}: days added: ${en}`),
    patch: matterChanged(plan, placed, { checklist: activityText({ ...activity, days: all }, plan.language) }, {
      by: actor,
      note: both(`加日期 ${zh}`, `days added: ${en}`)[plan.language],
    }),
    notes: [],
  };
} // prettier-ignore

/** It takes place on one of the days. RecordGone, MatterRefused. */
export function proposeDayChosen(plan: Plan, number: string, day: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'activity');
  const chosen = dayAmong(activityIn(placed.matter), day);
  const said = dayWords(chosen);
  const note = both(`定在 ${said.zh}`, `takes place on ${said.en}`);
  return {
    title: both(`${number}：${note.zh}`, `${number}: ${note.en}`),
    patch: matterChanged(plan, placed, { state: 'decided', due: wholeDay(chosen) }, {
      by: actor,
      note: note[plan.language],
    }),
    notes: [],
  };
} // prettier-ignore

/** What somebody thought of it, 1 to 5, each person once, and may change it. RecordGone, MatterRefused. */
export function proposeMark(plan: Plan, number: string, mark: number, note: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = matterOfKind(plan, number, 'activity');
  const { matter } = placed;
  if (!hasTakenPlace(matter, plan)) throw new MatterRefused(REFUSED.tooEarly);
  if (!Number.isInteger(mark) || mark < 1 || mark > 5) throw new MatterRefused(REFUSED.mark);
  const given = { name: actor, mark, note: note.trim().replace(/\s+/g, ' ') };
  return {
    title: both(`${number}：${actor} 评分`, `${number}: mark of ${actor}`),
    patch: matterChanged(plan, placed, { second: markedText(matter.second ?? '', given, plan.language) }, {
      by: actor,
      note: both('评分', 'gave a mark')[plan.language],
    }),
    notes: [],
  };
} // prettier-ignore

/** Whether the chosen day has come; also once it is over. */
export const hasTakenPlace = ({ state, due }: Matter, { now }: Plan): boolean =>
  (state === 'decided' || state === 'done') &&
  due !== undefined &&
  (dayOf(due) <= dayOf(now) || isPast(due, now));

function dayAmong({ days }: Activity, text: string): number {
  if (days.length === 0) throw new MatterRefused(REFUSED.noVote);
  const day = dayIn(text);
  if (day === undefined || !days.some((each) => each.day === day))
    throw new MatterRefused(REFUSED.unknownDay);
  return day;
}

const listed = (days: readonly number[], lang: 'zh' | 'en'): string =>
  days.map((day) => dayText(day, lang)).join(lang === 'zh' ? '、' : ', ');
