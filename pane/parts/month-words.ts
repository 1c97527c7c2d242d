import { both, type Bilingual } from '../../shared/lang';
import type { DayKind } from '../../shared/time/day-kind';

export const WEEKDAY_WORDS: readonly Bilingual[] = [
  both('一', 'Mo'), both('二', 'Tu'), both('三', 'We'), both('四', 'Th'), both('五', 'Fr'), both('六', 'Sa'), both('日', 'Su'),
]; // prettier-ignore

export const WEEKDAY_NAMES: readonly Bilingual[] = [
  both('周一', 'Monday'), both('周二', 'Tuesday'), both('周三', 'Wednesday'), both('周四', 'Thursday'),
  both('周五', 'Friday'), both('周六', 'Saturday'), both('周日', 'Sunday'),
]; // prettier-ignore

/** What a day is, and the mark that a cell of the month has room for. */
export const DAY_WORDS: Readonly<
  Record<DayKind, { readonly name: Bilingual; readonly mark: Bilingual | undefined }>
> = {
  work: { name: both('上班', 'working day'), mark: undefined },
  weekend: { name: both('周末休息', 'weekend'), mark: undefined },
  holiday: { name: both('放假', 'day off'), mark: both('休', 'off') },
  'make-up': { name: both('调休上班', 'make-up day'), mark: both('班', 'work') },
  'half day': { name: both('半天', 'half day'), mark: both('半', 'half') },
  overtime: { name: both('加班', 'worked'), mark: both('加', 'work') },
  'company off': { name: both('公司放假', 'company day off'), mark: both('休', 'off') },
};
