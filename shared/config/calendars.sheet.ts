import { both } from '../lang';
import { unknownWord } from '../records/cells';
import { recordSheet } from '../records/sheet';
import { CALENDAR_KINDS, CALENDAR_TITLES, SHEET_NAMES } from '../templates/vocabulary';

/** 跟单_日历: per calendar its week, what its list of days off covers, and the days that differ. */
export const CALENDAR_RECORDS = recordSheet({
  key: 'calendar',
  title: SHEET_NAMES.calendar,
  about: both(
    '每个日历的上班时间、已核对的年份，以及放假、补班这些例外的日子。',
    'The hours of each calendar, the years that were checked, and the days that differ.',
  ),
  rowKey: ['calendar', 'kind', 'from'],
  header: ['calendar', 'kind'],
  mayRepeat: true,
  names: 'calendar',
  columns: [
    {
      key: 'calendar', kind: 'text', title: CALENDAR_TITLES.calendar, required: true, repeats: true, width: 14,
      help: both('空白：同上一行', 'Blank: as in the row above'),
      missing: both(
        '这一行没有写是哪个日历，已忽略。请补上名称。',
        'This row names no calendar and is ignored. Fill in the name.',
      ),
    },
    {
      key: 'kind', kind: 'choice', title: CALENDAR_TITLES.kind, choices: CALENDAR_KINDS, required: true, width: 14,
      missing: both(
        '这一行没有类型，已忽略。请选“每周”“放假”“调休补班”等。',
        'This row has no kind and is ignored. Choose “Week”, “Holiday”, “Make-up day” …',
      ),
      wrong: (text) => unknownWord(text, CALENDAR_KINDS),
    },
    { key: 'from', kind: 'date', title: CALENDAR_TITLES.from, width: 12 },
    {
      key: 'to', kind: 'date', title: CALENDAR_TITLES.to, width: 12,
      help: both('空白：只有开始那一天', 'Blank: the first day alone'),
    },
    {
      key: 'hours', kind: 'text', title: CALENDAR_TITLES.hours, width: 34,
      help: both('如 09:00-12:00,13:30-18:00', 'Such as 09:00-12:00,13:30-18:00'),
    },
    { key: 'label', kind: 'text', title: CALENDAR_TITLES.label, width: 18 },
    { key: 'labelEn', kind: 'text', title: CALENDAR_TITLES.labelEn, width: 22 },
    { key: 'source', kind: 'text', title: CALENDAR_TITLES.source, width: 44, wrap: true },
  ],
}); // prettier-ignore
