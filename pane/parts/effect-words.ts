import { both, type Bilingual } from '../../shared/lang';

const orders = (n: number): string => `${n} open ${n === 1 ? 'order' : 'orders'}`;
const deadlines = (n: number): string => `${n} ${n === 1 ? 'deadline' : 'deadlines'}`;
const stages = (n: number): string => `${n} ${n === 1 ? 'stage' : 'stages'}`;

/** What a change of the rules or of a calendar does. */
export const EFFECT_WORDS = {
  working: both('正在推算影响…', 'Working out what changes…'),
  nothing: (n: number): Bilingual =>
    both(
      `${n} 个未完订单的截止和状态都不变。`,
      `No deadline or status changes on ${n === 1 ? 'the' : 'any of the'} ${orders(n)}.`,
    ),
  changed: (changed: number, n: number): Bilingual =>
    both(`${n} 个未完订单里有 ${changed} 个受影响`, `${changed} of ${orders(n)} affected`),
  earlier: (n: number): Bilingual => both(`${n} 个截止提前`, `${deadlines(n)} earlier`),
  later: (n: number): Bilingual => both(`${n} 个截止推后`, `${deadlines(n)} later`),
  otherwise: (n: number): Bilingual => both(`${n} 个截止新增或取消`, `${deadlines(n)} set or dropped`),
  handedOver: (n: number): Bilingual => both(`${n} 个节点换责任人`, `${stages(n)} to another owner`),
  newlyLate: (n: number): Bilingual =>
    both(`${n} 个节点变成逾期`, `${stages(n)} ${n === 1 ? 'becomes' : 'become'} overdue`),
  noLongerLate: (n: number): Bilingual => both(`${n} 个节点不再逾期`, `${stages(n)} no longer overdue`),
  rejudged: (n: number): Bilingual =>
    both(
      `另有 ${n} 个已完成的节点没有记录过判定，会按新规则重新判定。`,
      `${stages(n)} already done, with no verdict on record, will be judged by the new rules.`,
    ),
  people: both('谁的工作有变化', 'Whose work changes'),
  person: (n: number): Bilingual => both(`${n} 个节点`, stages(n)),
  work: both('工作量', 'work'),
  time: both('可用工时', 'time to do it in'),
  orders: both('订单', 'Orders'),
  first: (n: number): Bilingual => both(`前 ${n} 个订单`, `The first ${n} orders`),
  more: (n: number): Bilingual => both(`还有 ${n} 个节点`, `${n} more`),
  none: both('无', 'none'),
  unnamed: both('未分配', 'nobody yet'),
  hours: (minutes: number): Bilingual => {
    const hours = Math.round(minutes / 6) / 10;
    return both(`${hours} 小时`, `${hours} h`);
  },
} as const;
