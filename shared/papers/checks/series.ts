import { orderKey } from '../../trade/order-key';
import type { RegisteredNumber } from './types';

const plain = (number: string): string => number.normalize('NFKC').toUpperCase().replace(/\s/g, '');

/** Papers of one kind under one number, whatever its width, case and blanks. */
export const keyOf = (kind: string, number: string): string => `${kind}\0${plain(number)}`;

/** A number as one of a series. */
export interface Series {
  readonly prefix: string;
  readonly counter: number;
  readonly digits: number;
}

/** The counter at the end of a number, behind its year or date; undefined where it has none, or is the order's own number. */
export function seriesOf({ number, order }: RegisteredNumber): Series | undefined {
  const text = plain(number);
  if (orderKey(order).split(/[,;、，；\n]+/).some((each) => each !== '' && text.toLowerCase().includes(each))) return undefined; // prettier-ignore
  const match = /^(.*?)(\d+)(?:[-_/ ]?(?:R|REV|V|VER)\.?\d+|[A-Z])?$/.exec(text);
  if (!match) return undefined;
  const [, head = '', run = ''] = match;
  const dated = DATED.exec(run)?.[0] ?? '';
  const counter = run.slice(dated.length);
  if (counter === '' || counter.length > 6) return undefined;
  return { prefix: head + dated, counter: Number(counter), digits: counter.length };
}

/** A day, a month or a year in front of the counter. */
const DATED =
  /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|^20\d{2}(?:0[1-9]|1[0-2])(?=\d)|^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|^2\d(?:0[1-9]|1[0-2])(?=\d{2})|^20\d{2}(?=\d)/;
