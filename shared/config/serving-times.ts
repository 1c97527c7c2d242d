import { both, type Bilingual, type Lang } from '../lang';
import type { Finding } from '../finding';
import { GendanError } from '../errors';
import { cellFinding } from '../records/cells';
import type { TableRow } from '../records/table';
import type { SettingItem, SettingsColumn } from '../templates/vocabulary';
import type { LimitUnit } from '../time/limit';
import { formatLimit, parseLimit } from '../time/limit-text';
import { readWeek, Unreadable } from '../time/week-text';
import { WEEKDAYS } from './hours';

type Row = TableRow<SettingsColumn>;

/** More often than this no sheet changes that people type in. */
const SHORTEST = 5;
const LONGEST = 24 * 60;

/** Hours and minutes of a server's timetable are working time, however they are written. */
const MINUTES: Partial<Record<LimitUnit, number>> = { min: 1, wmin: 1, h: 60, wh: 60 };

/** Sets what a row says of a server's timetable; false where it says something else. */
export function setServingTimes(
  settings: { updateEvery?: number; meetings?: readonly number[] },
  item: SettingItem,
  row: Row,
  findings: Finding[],
): boolean {
  if (item === 'updateEvery') {
    const minutes = updateEveryIn(row, findings);
    if (minutes !== undefined) settings.updateEvery = minutes;
  } else if (item === 'meetings') {
    const days = meetingsIn(row, findings);
    if (days) settings.meetings = days;
  } else return false;
  return true;
}

/** `30 minutes`, `2工作小时` in minutes, with a finding for what is no such time; undefined for a blank cell. */
function updateEveryIn(row: Row, findings: Finding[]): number | undefined {
  const text = row.text('value');
  if (text === '') return undefined;
  const minutes = minutesIn(text);
  if (minutes === undefined) findings.push(cellFinding(row, 'value', badInterval(text)));
  return minutes;
}

/** As a cell holds it. */
export const updateEveryText = (minutes: number, lang: Lang): string =>
  minutes % 60 === 0
    ? formatLimit({ amount: minutes / 60, unit: 'wh' }, lang)
    : formatLimit({ amount: minutes, unit: 'wmin' }, lang);

/** `Mon, Thu`, `周一、周四` as weekdays from 0 (Monday), with a finding for what names none; undefined for a blank cell. */
function meetingsIn(row: Row, findings: Finding[]): readonly number[] | undefined {
  const text = row.text('value');
  if (text === '') return undefined;
  const groups = readWeek(text.normalize('NFKC'));
  const [group, ...others] = groups instanceof Unreadable ? [] : groups;
  if (group?.days && !group.hours && others.length === 0) return group.days;
  findings.push(cellFinding(row, 'value', badDays(text)));
  return undefined;
}

/** As a cell holds it. */
export const meetingsText = (days: readonly number[], lang: Lang): string =>
  days.map((day) => WEEKDAYS[lang][day]).join(lang === 'zh' ? '、' : ', ');

function minutesIn(text: string): number | undefined {
  try {
    const { amount, unit } = parseLimit(text);
    const minutes = amount * (MINUTES[unit] ?? NaN);
    return Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST ? minutes : undefined;
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

const badInterval = (text: string): Bilingual =>
  both(
    `“${text}”不是更新间隔。请写成 30分钟 或 2小时（5分钟到24小时）；改好之前每1工作小时更新。`,
    `“${text}” is no time between updates. Write 30 minutes or 2 hours (5 minutes to 24 hours); until then it is 1 working hour.`,
  );

const badDays = (text: string): Bilingual =>
  both(
    `“${text}”不是星期几。请写成 周一、周四；改好之前每个工作日都有议程。`,
    `“${text}” are no weekdays. Write Mon, Thu; until then there is an agenda each working day.`,
  );
