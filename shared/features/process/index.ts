import { both } from '../../lang';
import type { Capability } from '../../capability';
import { VIEWS } from './views';

/** The rules by which orders are judged, as rows that a team edits. */
export const PROCESS = {
  key: 'process',
  title: both('流程', 'Process'),
  views: VIEWS,
  verbs: [
    {
      key: 'templates',
      on: ['command'],
      title: both('自带流程', 'Templates'),
      about: both(
        '列出自带的流程、某个流程的节点，或单证模板能用的字段',
        'List the shipped processes, the stages of one, or the fields that templates of papers may use',
      ),
    },
    {
      key: 'limits',
      on: ['command'],
      title: both('时限', 'Limits'),
      about: both(
        '列出还没有人确认的惯例时限；确认、采用本表惯常用时，或换成现在的自带流程',
        'List limits of practice that nobody confirmed; confirm them, adopt your own usual times, renew an old process',
      ),
    },
  ],
} as const satisfies Capability;
