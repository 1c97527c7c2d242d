import { both } from '../../lang';
import { hourWords } from '../../orders/section-parts';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { days, slippingOf } from './slipping';

/** Milestones and projects under way that will be reached only after their target, for their manager; the longest first. */
export function projectsToday(plan: Plan): TodayThings {
  return {
    key: 'projects',
    title: both('项目', 'Projects'),
    opens: { view: 'projects', verb: both('打开', 'Open') },
    tellsRole: true,
    things: things(plan),
  };
}

function things(plan: Plan): TodayThing[] {
  return slippingOf(plan).map((slipping): TodayThing => {
    const { project, milestone, due, expected, place } = slipping;
    const name = project.name || project.number;
    const [target, end] = [hourWords(due, plan.now), hourWords(expected, plan.now)];
    return {
      id: milestone === undefined ? project.number : `${project.number}\0${milestone}`,
      name: milestone === undefined ? name : `${name} · ${milestone}`,
      customer: '',
      note: both(`目标 ${target.zh}，最早 ${end.zh}`, `target ${target.en}, earliest ${end.en}`),
      due,
      brief: both(`晚${days(slipping)}天`, `${days(slipping)} d late`),
      owner: project.manager,
      role: 'manager',
      place,
      opens: project.number,
    };
  });
}
