import { both } from '../../../lang';
import { dueBrief } from '../../../orders/brief';
import type { TodayThing, TodayThings } from '../../../orders/today-things';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/work';
import { trainingRows, type PlacedTraining } from '../../../skills/training-rows';
import { dayOf, wholeDay } from '../../../time/moment';

/** Trainings whose day has come or passed without a result: one line for who learns, one for who trains them. */
export function trainingToday(plan: Plan): TodayThings {
  const today = dayOf(plan.now);
  const due = trainingRows(plan)
    .filter(({ record: { state, due: day } }) => state === 'open' && day !== undefined && day <= today)
    .sort((a, b) => a.record.due! - b.record.due!);
  return {
    key: 'training',
    title: both('培训', 'Training'),
    opens: { view: 'skills', verb: both('打开', 'Open') },
    tellsRole: true,
    things: due.flatMap((training) => thingsOf(plan, training)),
  };
}

function thingsOf({ now }: Plan, { record, person, trainer, place }: PlacedTraining): TodayThing[] {
  const due = wholeDay(record.due!);
  const own: TodayThing = {
    id: record.number,
    name: record.topic,
    customer: '',
    note: both(`${record.number}：${person} 学`, `${record.number}: ${person} learns it`),
    due,
    brief: dueBrief(due, now),
    owner: person,
    role: 'manager',
    place: place('result'),
    opens: `training ${record.number}`,
  };
  if (trainer === '' || isSamePerson(trainer, person)) return [own];
  const note = both(`${record.number}：带 ${person}，写结果`, `${record.number}: train ${person}, write the result`);
  // Where everybody's things are listed the one line says it.
  return [own, { ...own, id: `${record.number}\0trainer`, note, owner: trainer, isPersonal: true }];
} // prettier-ignore
