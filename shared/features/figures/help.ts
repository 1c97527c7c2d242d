import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '十个口径固定的指标：按月或其他期间，看全队或一个人，旁边有件数、目标和近12个月。点开一个，看到的正是它数的那些订单。目标在这里定，写进“跟单_目标”。',
    'Ten figures with fixed definitions: by month or another period, of the team or one person, each with how many it counts, its goal and the last twelve months. Open one to see exactly the orders that it counts. Goals are set here and kept in Gendan Goals.',
  ),
};
