import { both, type Bilingual } from '../../shared/lang';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time (ms) as people say it: the largest unit that it fills. */
export function ageText(length: number): Bilingual {
  const said = (unit: number, zh: string, en: string): Bilingual => {
    const n = Math.floor(length / unit);
    return both(`${n}${zh}`, `${n} ${en}${n === 1 ? '' : 's'}`);
  };
  if (length >= DAY) return said(DAY, '天', 'day');
  if (length >= HOUR) return said(HOUR, '小时', 'hour');
  if (length >= MINUTE) return said(MINUTE, '分钟', 'minute');
  return both('不到1分钟', 'less than a minute');
}
