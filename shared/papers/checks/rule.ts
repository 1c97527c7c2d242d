import type { Grade, Severity } from './types';

/** What a comparison rests on. */
export interface Rule {
  readonly check: number;
  readonly article: string;
  readonly grade: Grade;
  readonly severity: Severity;
}

export const rule = (check: number, article: string, grade: Grade, severity: Severity): Rule => ({
  check,
  article,
  grade,
  severity,
});
