import { both } from '../../lang';
import type { Capability } from '../../capability';

/** What the sheet does not say and only a person can, with the answers. */
export const QUESTIONS = {
  key: 'questions',
  title: both('待确认', 'Questions'),
  verbs: [
    {
      key: 'questions',
      on: ['command'],
      title: both('待确认', 'Questions'),
      about: both(
        '列出表里看不出、只有人能说的事，每列一问；--json 逐单列出',
        'List what the sheet does not say and only a person can, one question a column; --json order by order',
      ),
    },
    {
      key: 'answer',
      on: ['command'],
      title: both('答复', 'Answer'),
      about: both(
        '答复一个待确认的问题：完成、完成=日期、还没有、改期=日期、不涉及；先显示要写什么，同意后才写',
        'Answer a question: done, done=DATE, not-yet, due=DATE, n/a; shown first, written on consent',
      ),
    },
  ],
} as const satisfies Capability;
