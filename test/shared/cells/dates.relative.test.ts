import { relativeDay } from '../../../shared/cells/cells';
import { dayFromCivil } from '../../../shared/time/civil';
import { isoDay } from '../../../shared/time/moment';

/** Wednesday 20 May 2026. */
const near = dayFromCivil(2026, 5, 20);

test.each([
  ['今天', '2026-05-20'], ['明天', '2026-05-21'], ['后天', '2026-05-22'], ['大后天', '2026-05-23'], ['昨天', '2026-05-19'], ['tomorrow', '2026-05-21'], ['the day after tomorrow', '2026-05-22'],
  ['下周三', '2026-05-27'], ['本周五', '2026-05-22'], ['这周一', '2026-05-18'], ['上周五', '2026-05-15'], ['下下周一', '2026-06-01'], ['下周日', '2026-05-31'], ['周一', '2026-05-25'], ['星期三', '2026-05-20'],
  ['next Monday', '2026-05-25'], ['this Friday', '2026-05-22'], ['Friday', '2026-05-22'], ['next Fri.', '2026-05-29'], ['last Monday', '2026-05-11'],
  ['月底', '2026-05-31'], ['下月底', '2026-06-30'], ['下个月底', '2026-06-30'], ['end of month', '2026-05-31'], ['EOM', '2026-05-31'], ['end of next month', '2026-06-30'], ['年底', '2026-12-31'],
  ['ETD+3', '2026-05-23'], ['ETD-2', '2026-05-18'], ['T+3', '2026-05-23'], ['+7', '2026-05-27'], ['B/L date + 21 days', '2026-06-10'], ['3 days after ETD', '2026-05-23'], ['船期+3天', '2026-05-23'],
  ['3天后', '2026-05-23'], ['两周后', '2026-06-03'], ['1个月后', '2026-06-20'], ['in 3 days', '2026-05-23'], ['2 weeks later', '2026-06-03'],
  ['下月5号', '2026-06-05'], ['25号', '2026-05-25'], ['5号', '2026-06-05'], ['本月28日', '2026-05-28'],
])('seen from Wednesday 20 May 2026, %s is %s', (text, expected) => expect(isoDay(relativeDay(text, near)!)).toBe(expected)); // prettier-ignore

test.each(['下周', 'next week', '尽快', 'ASAP', '月初', '3个工作日后', '3wd', '已付', '31号前', ''])(
  '%s is no day',
  (text) => expect(relativeDay(text, near)).toBeUndefined(),
);
