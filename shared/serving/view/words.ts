import { both, type Bilingual } from '../../lang';
import type { MessageAnswer, RunState } from '../answers';

/** How a run ended or stands, as people read it. */
export const RUN_STATE_WORDS: Readonly<Record<RunState, Bilingual>> = {
  running: both('进行中', 'running'),
  done: both('完成', 'done'),
  partly: both('部分完成', 'partly done'),
  skipped: both('不用做', 'nothing to do'),
  failed: both('失败', 'failed'),
  lost: both('中断，会再试', 'interrupted, tried again'),
  cancelled: both('已取消', 'cancelled'),
  dead: both('失败，不再试', 'failed, given up'),
};

export const MESSAGE_STATE_WORDS: Readonly<Record<MessageAnswer['state'], Bilingual>> = {
  uncertain: both('不确定是否发到', 'Uncertain whether they arrived'),
  failed: both('没发出', 'Not sent'),
  waiting: both('等着发', 'Waiting to be sent'),
  sent: both('今天已发', 'Sent today'),
};

const counted = (zh: string, one: string, many = one): ((count: number) => Bilingual) => {
  return (count) => both(zh.replace('N', String(count)), `${count} ${count === 1 ? one : many}`);
};

/** What a run counted, in the order in which it is said. #add-a-count */
const COUNTED: Readonly<Record<string, (count: number) => Bilingual>> = {
  orders: counted('N 单', 'order', 'orders'),
  late: counted('N 单逾期', 'late'),
  asked: counted('N 个待确认', 'question', 'questions'),
  written: counted('写了 N 格', 'cell written', 'cells written'),
  sent: counted('发出 N 条', 'sent'),
  uncertain: counted('N 条不确定', 'uncertain'),
  mails: counted('收信 N 封', 'mail read', 'mails read'),
  proposals: counted('N 条建议', 'proposal', 'proposals'),
};

/** What a run counted in words; what came to nothing is left out, but for the orders. */
export function countWords(counts: Readonly<Record<string, number>>): Bilingual[] {
  return Object.entries(COUNTED).flatMap(([name, say]) => {
    const count = counts[name];
    return count === undefined || (count === 0 && name !== 'orders') ? [] : [say(count)];
  });
}

export const orderCount = COUNTED['orders']!;
