import { both, type Bilingual } from '../../../shared/lang';
import type { Zoom } from './scale';

export const ZOOM_WORDS: Readonly<Record<Zoom, Bilingual>> = {
  week: both('周', 'Week'),
  month: both('月', 'Month'),
  quarter: both('季', 'Quarter'),
};

/** What a chart over days says. */
export const DAYS_WORDS = {
  zoom: both('比例', 'Scale'),
  today: both('今天', 'Today'),
} as const;
