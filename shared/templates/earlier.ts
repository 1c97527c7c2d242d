import type { ProcessRow } from '../process/row';
import { LIMITS_OF_0_3_0 } from './earlier.data';
import { limitRule } from './limit-rule';
import { SAILING } from './stages/stage';

/**
 * Whether a row's limit and start are those that an earlier version of Gendan wrote by itself: a book that was set up
 * with it holds them as rows, and nobody has ever said that they are the team's own.
 */
export function isEarlierLimit(row: ProcessRow): boolean {
  const [key, variant] = [row.key.trim(), row.variant.trim()];
  const earlier = LIMITS_OF_0_3_0[`${variant} ${key}`] ?? LIMITS_OF_0_3_0[key];
  return earlier !== undefined && earlier.replace('@', SAILING) === limitRule(row);
}
