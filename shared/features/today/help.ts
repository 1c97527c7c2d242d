import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '今天要做什么：最急的在最上面，点一行就转到表里那一行。完成、等对方、转交、延期、催办都在这一行上做，都能撤销。',
    'What is to be done today, the most pressing first. Click a line to go to its row; done, waiting, hand over, more time and reminders are on the line, and each can be taken back.',
  ),
  keys: [
    ['j k ↑ ↓', both('上下移动', 'move')],
    ['Enter', both('转到该行', 'go to the row')],
    ['d', both('今天完成', 'done today')],
    ['w', both('等待对方', 'waiting on somebody')],
  ],
};
