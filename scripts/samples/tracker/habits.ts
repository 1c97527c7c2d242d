import type { DateHabit } from '../days';
import { TODAY, written } from '../days';
import type { CellContent } from '../ooxml/sheet';
import type { Random } from '../random';
import type { ColumnKey } from './columns';
import type { Order } from './order';

/** How somebody writes dates most of the time, and otherwise. */
const OF_PERSON: Readonly<Record<string, readonly DateHabit[]>> = {
  王丽: ['dots', 'dots', 'dots', 'month-day', 'short-dots'],
  张帆: ['serial', 'serial', 'serial', 'dots-zero', 'slash'],
  何静: ['month-day', 'month-day', 'serial', 'chinese'],
  陈洁: ['dots', 'serial', 'short-dots'],
  刘洋: ['serial', 'serial', 'compact'],
  孙敏: ['serial', 'dots-zero', 'english', 'slash'],
};

/** Who fills in a column. */
function writerOf(column: ColumnKey, order: Order): string {
  if (['factoryDue', 'sample', 'inspection'].includes(column)) return order.follower;
  if (['booked', 'atd', 'eta', 'docs', 'refund'].includes(column)) return '孙敏';
  return order.sales;
}

/** A date as the person who fills in that column writes it; in March everybody still wrote dots. */
export function dateCell(day: number, column: ColumnKey, order: Order, month: number, random: Random): CellContent {
  const habits = OF_PERSON[writerOf(column, order)]!;
  const habit = random.pick(habits);
  if (column === 'etd' || column === 'eta') return month === 3 ? written(day, 'dots') : day;
  return written(day, month === 3 && habit === 'serial' ? 'dots' : habit);
}

/** A cut-off: a date with its time, true or as the booking confirmation had it. */
export function cutoffCell(moment: number, random: Random): CellContent {
  const day = Math.floor(moment);
  const hour = Math.round((moment - day) * 24);
  const roll = random.next();
  if (roll < 0.6) return Math.round(moment * 24) / 24;
  if (roll < 0.8) return `${written(day, 'slash')} ${hour}:00`;
  if (roll < 0.93) return `${written(day, 'dots')} ${hour}:00`;
  return `${written(day, 'month-day')} ${hour}点前`;
}

/** What stands in a column for money that has come. */
export function moneyIn(day: number, column: 'deposit' | 'balance', order: Order, month: number, random: Random): CellContent {
  const roll = random.next();
  if (roll < 0.18) return '√';
  if (roll < 0.26) return column === 'deposit' ? '已付' : '已收';
  if (roll < 0.32) return `${written(day, 'short-dots')}收到`;
  return dateCell(day, column, order, month, random);
}

/** A quantity, with its unit more often than not. */
export function quantityCell(order: Order, random: Random): CellContent {
  if (random.chance(0.35)) return order.quantity;
  return random.chance(0.15) ? `${grouped(order.quantity)} ${order.product.unit.toLowerCase()}` : `${order.quantity}${order.product.unit}`;
} // prettier-ignore

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export function paymentCell(order: Order, random: Random): string {
  const { payment } = order.customer;
  if (payment === 'T/T') return random.pick(['T/T 30/70', 'T/T 30/70', '30%定金，70%见提单副本', 'TT 30%+70%']);
  return payment === 'L/C' ? random.pick(['L/C at sight', '即期L/C']) : 'O/A 60天';
}

export function nameCell(name: string, random: Random): string {
  if (name === '王丽') return random.pick(['王丽', '王丽', '王丽', '王丽/Lily', 'Lily']);
  if (name === '陈洁') return random.pick(['陈洁', '陈洁', '小陈']);
  if (name === '何静') return random.pick(['何静', '何静', '何静 ']);
  return name;
}

/** Whether a day has come: the sheet was filled in on the morning of the 18th. */
export const hasCome = (day: number): boolean => day < TODAY;
