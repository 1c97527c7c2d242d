import type { LimitUnit } from '../../time/limit';
import { word, type Words } from './words';

/** Units of time, for choices and help; limits themselves are read and written by shared/time. */
export const UNIT_WORDS: Words<LimitUnit> = {
  min: word('分钟', 'minutes'),
  h: word('小时', 'hours'),
  wmin: word('工作分钟', 'working minutes'),
  wh: word('工作小时', 'working hours'),
  d: word('天', 'days'),
  w: word('周', 'weeks'),
  mo: word('个月', 'months'),
  wd: word('个工作日', 'working days'),
  bd: word('个银行工作日', 'banking days'),
};
