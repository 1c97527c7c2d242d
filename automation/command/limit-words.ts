import { renewalOf } from '../../shared/features/process/renew';
import { both } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Context } from './context';

/** What the verb `limits` says. */
export const LIMIT_SAY = {
  confirmOption: both(
    '确认这些节点的时限是你们的：代码或名称，用逗号分开；超过就算逾期',
    'stand by the limits of these stages, by key or name with commas between: past them is late',
  ),
  adoptOption: both(
    '这些节点改用本表的惯常用时（九成五的订单做得到），并确认',
    'take over the usual times of this book for these stages (nineteen of twenty orders keep them), confirmed',
  ),
  renewOption: both(
    '早先版本写的流程行换成现在的；你们改过的行不动',
    'put today’s rows in the place of those an earlier version wrote; what you changed stays',
  ),
  asOption: both('以谁的名义', 'who acts'),
  stage: both('代码', 'Key'),
  name: both('节点', 'Stage'),
  limit: both('时限', 'Limit'),
  grade: both('出处', 'Source'),
  behind: both('落后', 'Behind'),
  usual: both('本表惯常用时', 'Usual here'),
  none: both('没有待确认的惯例时限。', 'No limit of practice waits to be confirmed.'),
  nothing: both('本来就是这样，没有要写的。', 'It says so already; there is nothing to write.'),
  grades: both(
    '出处：P 规则原文，S 他人网页，C 真实企业的做法，R 行业习惯、没有出处',
    'Source: P the rule itself, S pages of others, C seen in real companies, R common practice, not sourced',
  ),
  howTo: both(
    '超过这些时限只算落后，不算逾期。确认：gendan limits 工作簿 --confirm 代码；采用惯常用时：--adopt 代码。',
    'Past these limits an order is behind and not late. To stand by them: gendan limits BOOK --confirm KEY; to take over what is usual here: --adopt KEY.',
  ),
  renewable: both(
    '流程是早先版本写的。预览并换成现在的：gendan limits 工作簿 --renew。',
    'The process was written by an earlier version. To see today’s and take it over: gendan limits BOOK --renew.',
  ),
  isNew: both('流程已经是现在的。', 'The process is today’s already.'),
};

/** What set-up says at its end: that the limits that came with it want a person's yes, and where. */
export function limitsHint(plan: Plan, path: string, { say }: Context): string {
  const book = /[\s"']/.test(path) ? `"${path}"` : path;
  return say(
    renewalOf(plan)
      ? both(
          `流程是早先版本写的：gendan limits ${book} --renew 换成现在的。`,
          `The process was written by an earlier version: gendan limits ${book} --renew takes over today’s.`,
        )
      : both(
          `自带的惯例时限要你们确认了才算逾期：gendan limits ${book} 查看并确认。`,
          `Limits of practice make an order late only once you stand by them: gendan limits ${book} lists them.`,
        ),
  );
}
