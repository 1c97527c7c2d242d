import { parseArgs } from 'node:util';
import { BREAKS, isBreak, type Break } from './break';

export interface SoakOptions {
  readonly books: number;
  readonly orders: number;
  readonly workers: number;
  readonly kills: number;
  /** After so long it ends, with what it has come to: as a failure when not all was done. */
  readonly minutes: number;
  readonly seed: number;
  /** A defect to be found. */
  readonly defect: Break | undefined;
  /** Where books and logs lie; a temporary folder that goes with the soak when absent. */
  readonly folder: string | undefined;
}

/** What cannot be understood, in a sentence. */
export class BadOption extends Error {}

export function optionsOf(words: readonly string[]): SoakOptions {
  const text = (value: string): { type: 'string'; default: string } => ({ type: 'string', default: value });
  const { values } = parseArgs({
    args: [...words],
    options: {
      books: text('1000'),
      orders: text('100'),
      workers: text('3'),
      kills: text('50'),
      minutes: text('10'),
      seed: text('1'),
      break: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const number = (name: 'books' | 'orders' | 'workers' | 'kills' | 'minutes' | 'seed', least: number, most: number): number => {
    const value = Number(values[name]);
    if (!(value >= least && value <= most)) throw new BadOption(`--${name} wants a number from ${least} to ${most}.`);
    return value;
  }; // prettier-ignore
  if (values.break !== undefined && !isBreak(values.break)) throw new BadOption(`--break is one of ${BREAKS.join(', ')}.`); // prettier-ignore
  return {
    books: number('books', 1, 10_000),
    orders: number('orders', 20, 999),
    workers: number('workers', 1, 20),
    kills: number('kills', 0, 1_000),
    minutes: number('minutes', 0.5, 600),
    seed: number('seed', 0, 1e9),
    defect: values.break,
    folder: values.folder,
  };
}
