import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '选中的那一单的档案：逾期没有、各个日期还剩几天、现在要办和待确认的（当场办、当场答），然后是时间轴、节点、款项、单证、备注和记录。点日期转到单元格；改船期、改时限之前可以先试算。“＋”新加一单：成交的询盘、翻单，或空白。',
    'The file of the selected order: late or not, its dates with the days left, what to do and what to confirm, right there; then its time line, stages, money, documents, comments and history. A date leads to its cell. Try a change of date or limit before you make it. ＋ adds an order: from a won inquiry, a repeat, or blank.',
  ),
};
