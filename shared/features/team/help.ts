import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '每个人手上有多少、逾期多少；请假时谁来顶；成批转交。',
    'How much each person has before them and how much of it is late; who stands in during an absence; many stages handed over at once.',
  ),
};
