import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '表里写错或看不准的单元格，每条给出改法，由人确认后才改。',
    'Cells of the sheet that are wrong or unclear, each with a correction that you accept or leave.',
  ),
};
