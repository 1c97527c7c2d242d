/** What the title of a message says: `跟单 5月9日（周六）：逾期 1，今天 3 · book0000 (1/2)`. */
export interface Title {
  /** Without its number. */
  readonly title: string;
  readonly day: string;
  /** 1 where it is one of several or alone. */
  readonly part: number;
  /** Whether it is the message of the day; else it is news. */
  readonly isDigest: boolean;
}

export function titleOf(text: string): Title {
  const [first = ''] = text.split('\n', 1);
  const [, title = first, part = '1'] = /^(.*?)(?: \((\d+)\/\d+\))?$/.exec(first) ?? [];
  const [, day = ''] = /^跟单 (\S+?)（/.exec(title) ?? [];
  return { title, day, part: Number(part), isDigest: /：(逾期|今天|本周) \d/.test(title) };
}

export const linesOf = (text: string): string[] => text.split('\n').slice(1);

/** The orders that a piece of news tells of, one for each line; of a day's message none. */
export function newsOrders(text: string): string[] {
  if (titleOf(text).isDigest) return [];
  return linesOf(text).flatMap((line) => /^- (BOOK\d{4}-\d+)/.exec(line)?.[1] ?? []);
}
