import { both, joined, same, type Bilingual } from '../../lang';
import type { AgendaPart } from '../../orders/agenda-item';

/** Minutes that a meeting takes, about one for each thing. */
export const MINUTES = 15;

/** The headings of an agenda. */
export const PART_WORDS: Readonly<Record<AgendaPart, Bilingual>> = {
  late: both('逾期', 'Late'),
  blocked: both('卡住超过 2 个工作日', 'Blocked for over 2 working days'),
  gap: both('按流程赶不上船期', 'Work left reaches past the sailing'),
  cutoff: both('3 天内截止', 'Closing within 3 days'),
  decision: both('还没办完的决定', 'Decisions not done yet'),
  dispute: both('争议', 'Disputes'),
  rejected: both('被退回的交接', 'Rejected hand-offs'),
  question: both('没人答的问题', 'Unanswered questions'),
  money: both('欠款', 'Money owed'),
  papers: both('单证', 'Papers'),
  other: both('其他', 'Other'),
};

/** A meeting of one is a plan for the day. */
export const meetingTitle = (isAlone: boolean): Bilingual =>
  isAlone ? both('今天的安排', 'Plan for the day') : both('晨会', 'Morning meeting');

export const LATER = both('有时间再谈', 'If there is time');

/** How much there is to talk about, a minute each. */
export const sizeWords = (total: number, fits: number): Bilingual =>
  both(`共 ${total} 项，约 ${fits} 分钟`, `${total} ${total === 1 ? 'thing' : 'things'}, about ${fits} min`);

const MOST_NAMED = 10;
/** The first of them by name. */
export const firstOf = (orders: readonly string[]): string =>
  orders.slice(0, MOST_NAMED).join(', ') + (orders.length > MOST_NAMED ? ' …' : '');

export function heldWords(held: readonly string[]): Bilingual {
  const orders = firstOf(held);
  return both(
    `停着、没写从哪天起，不知道有没有超过 2 个工作日：${orders}`,
    `On hold without a day, so nobody knows whether for over 2 working days: ${orders}`,
  );
}

export const daysWords = (days: number): Bilingual =>
  both(`${days} 天`, `${days} ${days === 1 ? 'day' : 'days'}`);
export const workdaysWords = (days: number): Bilingual =>
  both(`${days} 个工作日`, `${days} working ${days === 1 ? 'day' : 'days'}`);

/** What is said behind each other of one thing: `逾期 3 天 · USD 82,500`; empty parts are left out. */
export const told = (...parts: readonly Bilingual[]): Bilingual =>
  joined(parts.filter(({ zh }) => zh !== ''), same(' · ')); // prettier-ignore
