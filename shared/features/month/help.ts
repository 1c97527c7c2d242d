import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '一个月里哪天到期、哪天开船、哪天截单；休息日有底色和名称，调休上班标“班”。',
    'What is due, what sails and what is cut off on each day of a month; days off are shaded with their name, make-up days marked.',
  ),
  keys: [
    ['↑ ↓ ← →', both('换一天', 'another day')],
    ['PageUp PageDown', both('上月、下月', 'month before or after')],
    ['Enter', both('看这一天', 'open the day')],
  ],
};
