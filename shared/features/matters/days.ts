import { both, type Bilingual } from '../../lang';
import { dayText } from '../../time/date-text';
import { dayOf, parseIso } from '../../time/moment';

/** The serial day of an ISO text; undefined where it is none. */
export function dayIn(text: string): number | undefined {
  const moment = parseIso(text);
  return moment === undefined ? undefined : dayOf(moment);
}

/** `5月20日（周三）`, `Wed 20 May`. */
export const dayWords = (day: number): Bilingual => both(dayText(day, 'zh'), dayText(day, 'en'));
