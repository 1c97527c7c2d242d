import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '来信和去信，各归各的订单：说的是什么、为什么这样看、建议改哪一格，由人决定写不写；处理完、忽略、改归别的订单、记成决定都在这里。另有渠道和来信规则。',
    'Mails that came in and texts that went out, each with its order: what it is about and why, which cell it says should change (a person decides); handled, ignored, given to another order or made a decision here. Channels and mail rules stand beside.',
  ),
};
