import { civilFromDay } from '../../shared/time/civil';
import type { Day } from '../days';
import type { Random } from '../random';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day as a text: each person has a form of their own. `isSaid`: with a word that it has happened. */
export function dayText(day: Day, person: Random, lang: 'zh' | 'en', isSaid: boolean): string {
  const { year, month, day: of } = civilFromDay(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  const forms =
    lang === 'zh'
      ? [`${year}.${month}.${of}`, `${year}/${month}/${of}`, `${month}月${of}日`, `${year}年${month}月${of}日`, `${year}${two(month)}${two(of)}`]
      : [`${year}.${month}.${of}`, `${of}-${MONTHS[month - 1]!}-${year}`, `${MONTHS[month - 1]!} ${of}, ${year}`];
  const form = person.pick(forms);
  if (!isSaid) return form;
  return lang === 'zh' ? `${form} 已办` : `${form} ok`;
} // prettier-ignore
