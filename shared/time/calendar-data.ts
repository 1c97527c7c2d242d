import type { Bilingual } from '../lang';
import type { Window } from './windows';

/** What one date has instead of the hours of its weekday. No windows: a day off. */
export interface DayOverride {
  /** serial day */
  readonly day: number;
  readonly windows: readonly Window[];
  readonly kind: 'holiday' | 'make-up' | 'half day' | 'overtime' | 'company';
  /** Why: the holiday's name, or the company's note. */
  readonly label: Bilingual;
}

/** Serial days, both included, for which the days off are known, and from where. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

export interface CalendarData {
  readonly name: string;
  /** The windows of Monday … Sunday. */
  readonly week: readonly (readonly Window[])[];
  /** In any order; of two for one day the later in the list holds. */
  readonly overrides: readonly DayOverride[];
  /** Empty: a plain pattern, for which there is nothing to know and every day counts as covered. */
  readonly coverage: readonly Coverage[];
  /** What is still counted outside the coverage; without it only the weekly pattern is. */
  readonly beyond?: Bilingual | undefined;
}
