import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '上班和休息的日子，调休，公司自己的假；试算从哪天到哪天有几个工作日。',
    "Working days and days off, days worked instead, your company's own; count working days between two dates.",
  ),
};
