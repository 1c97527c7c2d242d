import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '只有你知道的，一次问一个；答“不确定”就先空着，不猜。列、人员、流程都可以看、可以改。先预览，再写入；写过的能撤销。',
    'What only you can know, one question at a time; “I don’t know” leaves it open, and nothing is guessed. Columns, people and process can be looked over and changed. Preview first, then write; what was written can be taken back.',
  ),
};
