import { both } from '../../lang';
import type { Capability } from '../../capability';

/** The rules by which orders are judged, as rows that a team edits. */
export const PROCESS = {
  key: 'process',
  title: both('流程', 'Process'),
  views: [{ key: 'process', title: both('流程', 'Process') }],
  verbs: [
    {
      key: 'templates',
      on: ['command'],
      title: both('自带流程', 'Templates'),
      about: both('列出自带的流程，或某个流程的节点', 'List the shipped processes, or the stages of one'),
    },
  ],
} as const satisfies Capability;
