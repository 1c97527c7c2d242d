import type { Check, Work } from '../facts';

/** No book is worked on by two at once, whatever job it is and whichever machine. */
export const alone: Check = ({ work }) => {
  const wrong: string[] = [];
  const last = new Map<number, Work>();
  for (const each of [...work].sort((a, b) => Number(a.begin - b.begin))) {
    const before = last.get(each.book);
    if (before && each.begin < before.end)
      wrong.push(
        `book ${each.book}: ${each.job} by ${each.worker} began ${milliseconds(before.end - each.begin)} ms before ${before.job} by ${before.worker} was over`,
      );
    if (!before || each.end > before.end) last.set(each.book, each);
  }
  return {
    name: 'No book at the same time on two machines',
    counted: `${work.length} pieces of work on ${last.size} books`,
    wrong,
  };
};

const milliseconds = (nanoseconds: bigint): string => (Number(nanoseconds) / 1e6).toFixed(1);
