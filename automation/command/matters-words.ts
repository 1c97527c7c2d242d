import { both } from '../../shared/lang';

/** What the verb `matters` says. */
export const MATTERS_SAY = {
  number: both('编号', 'Number'),
  subject: both('内容', 'Subject'),
  none: both('没有要办的事项。', 'There are no matters to act on.'),
  allOption: both('连已经了结的也列出', 'list those that are over, too'),
};
