import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '15 分钟的晨会：最要紧的在前，每单只说一次，说不完的收在“有时间再谈”。在一项旁边记下决定，如“订舱 改 5/20 王丽”：先预览，写进“跟单_事项”，点到的节点换截止和责任人；办完之前每天都会回来。外部日期（截单、效期、交期）在会上改不了。',
    'A meeting of 15 minutes: the most pressing first, each order once, what does not fit under "If there is time". Note a decision beside it, such as "Booking to 20 May Wang Li": it is shown first, becomes a row of Gendan Matters, and the stage gets its new due date and owner. It comes back every day until it is done. Dates of the outside world (cut-offs, expiry, promised date) cannot be moved here.',
  ),
  keys: [
    ['j k ↑ ↓', both('上下移动', 'move')],
    ['Enter', both('在这一项记决定', 'note a decision on it')],
    ['Ctrl+Enter', both('预览并写入全部决定', 'show and write all decisions')],
  ],
};
