import type { Scope } from './operations';

/** A scope as the value of a condition `isIn(…)`. */
export const scopeValue = (scope: Scope): readonly string[] | null => (scope === 'all' ? null : scope);

/** Whether a group is of the scope that stands in a value (`$1`). */
export const isIn = (value: string, group: string): string =>
  `(${value}::text[] is null or ${group}::text = any(${value}::text[]))`;
