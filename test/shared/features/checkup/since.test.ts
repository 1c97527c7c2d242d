import { sinceDay } from '../../../../shared/features/checkup/since';
import { plan } from '../../../../shared/plan/plan';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { bookOf } from '../../../tools/book';

const at = (now: string) => plan(bookOf(), parseIso(now)!);
const day = (iso: string): number => dayOf(parseIso(iso)!);

test('everything, so many months back, or a day of one’s own', () => {
  expect(sinceDay(at('2026-05-18 10:00'), {})).toBeUndefined();
  expect(sinceDay(at('2026-05-18 10:00'), { months: 3 })).toBe(day('2026-02-18'));
  // February has no 31st.
  expect(sinceDay(at('2026-05-31 10:00'), { months: 3 })).toBe(day('2026-02-28'));
  expect(sinceDay(at('2026-05-18 10:00'), { day: '2026-03-01' })).toBe(day('2026-03-01'));
  expect(sinceDay(at('2026-05-18 10:00'), { day: 'soon' })).toBeUndefined();
});
