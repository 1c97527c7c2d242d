import { keyFor, UNIT_WORDS } from '../templates/vocabulary';
import { textOf } from './arguments';
import { NotOneOf } from './errors';
import type { Argument } from './value';
import { isBlankValue, single } from './value';

/** Elapsed minutes, hours and days; working hours and working days. */
export type Unit = 'min' | 'h' | 'd' | 'wh' | 'wd';

/** A function that counts nothing but working time takes the working unit for the plain one. */
const PLAIN: Readonly<Record<string, Unit>> = { wmin: 'min', wh: 'h' };

/** The unit asked for, one of `allowed`, by its key or its word in either language. */
export function unitOf<T extends Unit>(
  given: Argument,
  argument: string,
  allowed: readonly T[],
): T | undefined {
  const value = single(given);
  if (isBlankValue(value)) return undefined;
  const word = textOf(value) ?? '';
  const unit = keyFor(UNIT_WORDS, word) ?? keyFor(UNIT_WORDS, `个${word}`);
  const knowsBoth = allowed.some((one) => one === 'wh');
  const meant = !knowsBoth && unit !== undefined && unit in PLAIN ? PLAIN[unit] : unit;
  const found = allowed.find((one) => one === meant);
  if (found === undefined) throw new NotOneOf(argument, value, allowed);
  return found;
}
