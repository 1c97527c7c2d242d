import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What knowledge brings to desks. */
export const SECTIONS = [
  {
    key: 'market',
    title: both('市场信息', 'Market notes'),
    short: both('市场信息', 'Market'),
    about: both('还有效的市场信息，快到期的在前；客户国家六周内的假日', 'Market notes in force, those soon to expire first; customers’ days off within six weeks'),
  },
  {
    key: 'sources',
    title: both('询盘来源', 'Inquiry sources'),
    short: both('询盘来源', 'Source'),
    about: both('每个推广和来源带来的询盘、订单，每条询盘、每张订单的花费', 'Inquiries and orders by campaign and source, and what each of them costs'),
  },
] as const satisfies readonly DeskSection[]; // prettier-ignore
