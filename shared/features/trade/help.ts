import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '每个客户一行：在做的单、逾期、待收款、下次联系。点开是客户卡：条款、额度、最近的订单和价格、未结的客诉。没有卡的客户可以当场建卡。“工厂”里是每家按期完工的比例，和问交期的文字。',
    'One line a customer: open orders, late ones, open money, next contact. Opened it is the card: terms, credit, last orders and prices, open claims. A customer without a card gets one here. Factories shows how each keeps its dates, with a text that asks for them.',
  ),
};
