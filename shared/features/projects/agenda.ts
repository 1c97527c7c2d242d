import type { AgendaItem } from '../../orders/agenda-item';
import { hourWords } from '../../orders/section-parts';
import { both, same } from '../../lang';
import type { Plan } from '../../plan/plan';
import { days, slippingOf } from './slipping';

/** Projects and milestones that will be reached only after their target, for the meeting. */
export const projectsAgenda = (plan: Plan): readonly AgendaItem[] =>
  slippingOf(plan).map((slipping): AgendaItem => {
    const { project, milestone, due, expected, place } = slipping;
    const [target, end] = [hourWords(due, plan.now), hourWords(expected, plan.now)];
    return {
      part: 'gap',
      id: `project ${project.number} ${milestone ?? ''}`,
      order: '',
      customer: '',
      what: same([project.name || project.number, milestone ?? ''].filter((each) => each !== '').join(' · ')),
      why: both(
        `目标 ${target.zh}，最早 ${end.zh}，晚 ${days(slipping)} 天`,
        `target ${target.en}, earliest ${end.en}, ${days(slipping)} ${days(slipping) === 1 ? 'day' : 'days'} late`,
      ),
      owner: project.manager,
      weight: days(slipping),
      place,
    };
  });
