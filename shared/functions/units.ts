import { textOf } from './arguments';
import { NotOneOf } from './errors';
import type { Value } from './value';
import { isBlankValue } from './value';

/** Elapsed minutes, hours and days; working hours and working days. */
export type Unit = 'min' | 'h' | 'd' | 'wh' | 'wd';

const WORDS: Readonly<Record<string, Unit>> = {
  min: 'min',
  minute: 'min',
  minutes: 'min',
  wmin: 'min',
  分: 'min',
  分钟: 'min',
  h: 'h',
  hour: 'h',
  hours: 'h',
  小时: 'h',
  d: 'd',
  day: 'd',
  days: 'd',
  天: 'd',
  wh: 'wh',
  工作小时: 'wh',
  wd: 'wd',
  工作日: 'wd',
  个工作日: 'wd',
};

/** The unit asked for, one of `allowed`. */
export function unitOf<T extends Unit>(
  value: Value | undefined,
  argument: string,
  allowed: readonly T[],
): T | undefined {
  if (isBlankValue(value)) return undefined;
  const word = (textOf(value) ?? '').toLowerCase();
  const unit = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  const found = allowed.find((one) => one === unit);
  if (found === undefined) throw new NotOneOf(argument, value!, allowed);
  return found;
}
