import { both, same, type Bilingual } from '../../lang';
import type { ProjectPlan } from '../../projects/project';
import { dayOf } from '../../time/moment';
import { isAfter } from './line';

/** `余 3 个工作日`, `3 workdays to spare`; `晚 2 个工作日`, `2 workdays late`. Empty where nobody can tell. */
export function reserveWords({ reserve, end, due }: Pick<ProjectPlan, 'reserve' | 'end' | 'due'>): Bilingual {
  if (reserve === undefined) return same('');
  if (isAfter(end, due) && reserve === 0) {
    const days = dayOf(end!) - dayOf(due!);
    return both(
      `晚 ${days} 天（休息日）`,
      `${days} ${days === 1 ? 'day' : 'days'} late, none of them workdays`,
    );
  }
  if (reserve === 0) return both('正好，没有余量', 'nothing to spare');
  const days = Math.abs(reserve);
  const workdays = days === 1 ? 'workday' : 'workdays';
  return reserve > 0
    ? both(`余 ${days} 个工作日`, `${days} ${workdays} to spare`)
    : both(`晚 ${days} 个工作日`, `${days} ${workdays} late`);
}
