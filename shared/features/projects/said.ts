import { both, same, type Bilingual } from '../../lang';

/** `余 3 个工作日`, `3 workdays to spare`; `晚 2 个工作日`, `2 workdays late`. Empty where nobody can tell. */
export function reserveWords(reserve: number | undefined): Bilingual {
  if (reserve === undefined) return same('');
  if (reserve === 0) return both('正好', 'no reserve');
  const days = Math.abs(reserve);
  const workdays = days === 1 ? 'workday' : 'workdays';
  return reserve > 0
    ? both(`余 ${days} 个工作日`, `${days} ${workdays} to spare`)
    : both(`晚 ${days} 个工作日`, `${days} ${workdays} late`);
}
