import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '团队学到的，一条一张卡：碰到什么、怎么做。按节点、国家、客户、产品对上订单，做到那里时在“订单”里出现最多三张；有用就点“有用”，到复核日由作者再看一遍。“市场”是还有效的市场信息和客户国家六周内的假日；“推广”是各来源带来的询盘、订单和花费。',
    'What the team has learned, a card each: what comes up and what to do. Cards go by stage, country, customer and product, and at most three stand in the file of an order where they fit; press Useful where one helped, and its author looks at it again on its review day. Market has the notes in force and customers’ days off within six weeks; Campaigns what each source brought and cost.',
  ),
};
