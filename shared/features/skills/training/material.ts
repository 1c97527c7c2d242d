import { LESSONS, type Lesson } from '../../../knowledge/lessons.sheet';
import { recordsOf } from '../../../orders/records';
import { nameKey } from '../../../people/names';
import type { Plan } from '../../../plan/plan';
import type { Slip } from '../../../skills/slip';
import { topicName } from '../../../skills/topic';

const MOST = 3;

/** Cards of 跟单_知识 in force that fit: of a stage those that name it, of a document those that speak of it; the most useful first. */
export function materialFor(plan: Plan, { kind, topic }: Pick<Slip, 'kind' | 'topic'>): readonly Lesson[] {
  const names = Object.values(topicName(plan, kind, topic)).map(nameKey);
  const fits = ({ stages, words, question, practice }: Lesson): boolean =>
    kind !== 'papers'
      ? stages.includes(topic)
      : names.some((name) => [...words, question, practice].some((text) => nameKey(text).includes(name)));
  return recordsOf(plan, LESSONS)
    .records.filter((lesson) => lesson.state === 'on' && fits(lesson))
    .sort((a, b) => b.used - a.used)
    .slice(0, MOST);
}
