import { both } from '../../../../shared/lang';
import { printed, type JobKind, type Seen } from '../job-kind';

/** `gendan checkup BOOK`: how the work goes, and what could be changed; nothing is written. */
export const CHECKUP: JobKind = {
  words: ({ book }) => ['checkup', book.address, '--json'],
  counts: (seen) => ({ proposals: proposalsIn(seen) }),
  sentence(seen) {
    const count = proposalsIn(seen);
    return both(
      count === 0 ? '没有建议。' : `有 ${count} 条建议：gendan checkup 工作簿 可以看，--accept 采纳。`,
      count === 0
        ? 'It proposes nothing.'
        : `${count} ${count === 1 ? 'proposal' : 'proposals'}: gendan checkup BOOK shows them, --accept takes them.`,
    );
  },
};

const proposalsIn = (seen: Seen): number =>
  printed<{ readonly proposals?: readonly unknown[] }>(seen)?.proposals?.length ?? 0;
