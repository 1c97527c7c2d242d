import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '大家约定的做法，一条一行：启用没有、第几版、谁还没读、这周违反几次。跟单能查的它自己查，只查生效日以后、表里写得清楚的事；每件违规带着订单和单元格，可以跳过去。没有规范时从常用的里面挑。',
    'What the team has agreed on, a line each: on or off, which version, who has not read it, breaches this week. What Gendan can look for it finds by itself, from the first day of the norm and only where the book says so for certain; each breach leads to its order and cell. A team without norms picks from the usual ones.',
  ),
};
