import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '节点和时限：每一步由谁做、几天、从哪天起算。改之前先看会影响哪些订单。',
    'The stages and limits: who does each step, in how many days, counted from when. Before you save, see which orders it moves.',
  ),
};
