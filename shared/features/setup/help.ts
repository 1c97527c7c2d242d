import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '每列读成什么、表里有哪些人、要写哪些内容。先预览，再写入；可以随时改，也可以撤销。',
    'How each column was read, who is on the team, what is to be written. Preview first, then write; change it at any time, or take it back.',
  ),
};
