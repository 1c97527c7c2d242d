import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../../shared/plan/plan';
import { isSheetsAddress } from '../google/address';

/** What a book is known by: where it lies, its own id, and its orders. Plain JSON. */
export interface AskedBook {
  /** The real path of a file, `sheets:ID` of a spreadsheet. */
  readonly address: string;
  /** 工作簿标识; blank where it has none. */
  readonly id: string;
  /** Hashes of its orders' numbers: which they are is nobody's business outside of the book. */
  readonly orders: readonly string[];
}

/** Orders that are kept, the first of the book. */
const MOST = 300;

export async function askedBook(path: string, plan: Plan): Promise<AskedBook> {
  const keys = plan.tables.flatMap(({ rows }) => rows.map(({ order }) => order.key));
  const orders = [...new Set(keys.slice(0, MOST).map((key) => hashed(`order ${key}`)))];
  return { address: await addressOf(path), id: plan.config.settings.book, orders };
}

/** Links and relative paths lead to the same book. */
export const addressOf = (path: string): Promise<string> =>
  isSheetsAddress(path) ? Promise.resolve(path) : realpath(path).catch(() => resolve(path));

/** The share of the orders that makes two books one. */
const SHARE = 0.5;

export function hasSameOrders(one: readonly string[], other: readonly string[]): boolean {
  const own = new Set(one);
  const shared = other.filter((order) => own.has(order)).length;
  return shared > 0 && shared >= SHARE * Math.min(own.size, other.length);
}

/** The id is a text of a cell: only its hash goes into a path, and into a key. */
export const keyOfId = (id: string): string => `id-${hashed(id)}`;

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
