import type { Sheet } from '../book/model';
import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import type { Finding } from '../finding';
import type { CalendarRowKind } from '../templates/vocabulary';
import type { CalendarData, Coverage, DayOverride } from '../time/calendar-data';
import { calendarKey } from '../time/catalog';
import { BEYOND_NOTICES, chinaByLaw } from '../time/calendars/china';
import { countryCode } from '../time/country-code';
import { parseCalendar } from '../time/spec';
import { ordinaryHours } from '../time/week-text';
import { cellFinding } from '../records/cells';
import { recordsIn, type RecordRow } from '../records/read';
import { isClosedWeek, readHours } from './hours';
import { CALENDAR_RECORDS } from './calendars.sheet';

type Row = RecordRow<typeof CALENDAR_RECORDS>;

/** A range of days longer than this is a slip of the pen, not a holiday. */
const MOST_DAYS = 400;

/**
 * Reads the calendars of 跟单_日历, collecting the rows of each; names compare as everywhere, the first spelling is kept.
 * A row that cannot be read is left out and reported.
 */
export function calendarsFromSheet(sheet: Sheet): { value: CalendarData[]; findings: Finding[] } {
  const list = recordsIn(sheet, CALENDAR_RECORDS);
  const findings = list.table ? [] : [...list.findings];
  const drafts = new Map<string, Draft>();
  for (const row of list.rows) {
    const { record } = row;
    findings.push(...row.findings);
    if (!record) continue;
    const name = record.calendar;
    let draft = drafts.get(calendarKey(name));
    if (!draft) drafts.set(calendarKey(name), (draft = new Draft(name)));
    addRow(draft, record.kind, row, findings);
  }
  return { value: [...drafts.values()].map((draft) => draft.data()), findings };
}

/** A calendar while its rows are read. Without a week of its own it goes by that of the shipped CN. */
class Draft {
  base: CalendarData | undefined;
  readonly overrides: DayOverride[] = [];
  readonly coverage: Coverage[] = [];

  constructor(readonly name: string) {}

  get week(): CalendarData['week'] {
    return (this.base ?? parseCalendar('CN').data).week;
  }

  /** China's own, by whatever name of it, keeps the days fixed by law in years for which the sheet has no rows yet. */
  data(): CalendarData {
    const own = [...(this.base?.overrides ?? []), ...this.overrides];
    const isChina = countryCode(this.name) === 'CN';
    const days = new Set(own.map(({ day }) => day));
    const beyond = isChina ? BEYOND_NOTICES : this.base?.beyond;
    return {
      name: this.name,
      week: this.week,
      overrides: isChina ? [...chinaByLaw().filter(({ day }) => !days.has(day)), ...own] : own,
      coverage: [...(this.base?.coverage ?? []), ...this.coverage],
      ...(beyond ? { beyond } : {}),
    };
  }
}

function addRow(draft: Draft, kind: CalendarRowKind, row: Row, findings: Finding[]): void {
  if (kind === 'week') {
    draft.base = readBase(draft.name, row, findings) ?? draft.base;
    return;
  }
  const range = readRange(row, findings);
  if (!range) return;
  if (kind === 'coverage') {
    draft.coverage.push({ ...range, source: row.text('source') });
    return;
  }
  if (range.to - range.from >= MOST_DAYS) {
    findings.push(cellFinding(row, 'to', TOO_LONG));
    return;
  }
  const windows = readWindows(draft, kind, row, findings);
  if (!windows) return;
  const zh = row.text('label') || row.text('labelEn');
  const label = { zh, en: row.text('labelEn') || zh };
  for (let day = range.from; day <= range.to; day++) draft.overrides.push({ day, windows, kind, label });
}

/** A week in words, or a whole calendar to build on: `CN Mon-Sat 08:30-17:30` brings the days off of CN along. */
function readBase(name: string, row: Row, findings: Finding[]): CalendarData | undefined {
  const text = row.text('hours');
  if (isClosedWeek(text)) return { name, week: [[], [], [], [], [], [], []], overrides: [], coverage: [] };
  try {
    return parseCalendar(text).data;
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    findings.push(cellFinding(row, 'hours', error.sentence));
    return undefined;
  }
}

function readRange(row: Row, findings: Finding[]): { from: number; to: number } | undefined {
  const { from, to = from } = row.values;
  if (from === undefined || to === undefined) {
    if (row.text('from') === '') findings.push(cellFinding(row, 'from', DATELESS));
    return undefined;
  }
  if (to < from) {
    findings.push(cellFinding(row, 'to', REVERSED));
    return undefined;
  }
  return { from, to };
}

/** A day off has no hours; a make-up or overtime day without hours works those of an ordinary day. */
function readWindows(
  draft: Draft,
  kind: DayOverride['kind'],
  row: Row,
  findings: Finding[],
): DayOverride['windows'] | undefined {
  const windows = readHours(row.text('hours'));
  if (!windows) {
    findings.push(cellFinding(row, 'hours', badHours(row.text('hours'))));
    return undefined;
  }
  if (windows.length > 0 || kind === 'holiday' || kind === 'company') return windows;
  const ordinary = ordinaryHours(draft.week);
  return kind === 'half day' ? ordinary.slice(0, 1) : ordinary;
}

const DATELESS = both(
  '这一行没有日期，已忽略。请补上开始日期。',
  'This row has no date and is ignored. Fill in when it begins.',
);
const REVERSED = both(
  '结束日期早于开始日期，这一行已忽略。请对调。',
  'The end lies before the beginning and the row is ignored. Swap the two.',
);
const TOO_LONG = both(
  `超过 ${MOST_DAYS} 天，这一行已忽略。请核对年份，或分成几行。`,
  `More than ${MOST_DAYS} days: the row is ignored. Check the year, or split it.`,
);

function badHours(text: string): Bilingual {
  return both(
    `“${text}”不是时间。请写成 09:00-12:00,13:30-18:00；改好之前忽略这一行。`,
    `“${text}” are no hours. Write 09:00-12:00,13:30-18:00; until then the row is ignored.`,
  );
}
