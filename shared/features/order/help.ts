import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '选中的那一单：走到哪一步、每个节点谁做、截止日期从哪来；改船期、改时限之前可以先试算。',
    'The selected order: where it stands, who does each stage, what set each deadline. Try a change of date or limit before you make it.',
  ),
};
