import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '十个口径固定的指标：按月或其他期间，全队或一个人，带样本数、目标和近12个月。点开一个，看到的正是它数的那些。目标写在“跟单_目标”。',
    'Ten figures with fixed definitions: by month or another period, of the team or one person, with n, target and twelve months. Open one to see exactly what it counts. Goals are set in Gendan Goals.',
  ),
};
