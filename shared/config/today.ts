import type { Sheet } from '../book/model';
import type { NewSheet } from '../book/patch';
import { both, type Lang } from '../lang';
import type { Finding } from '../finding';
import { SHEET_NAMES, TODAY_TITLES, type TodayColumn } from '../templates/vocabulary';
import type { Moment } from '../time/moment';
import { momentCell, momentIn } from '../records/cells';
import { newTable, readTable, textCell, type TableColumn } from '../records/table';

/** Where 跟单_今天 holds the moment; formulas point here. */
export const TODAY_CELL = { row: 2, column: 1 } as const;

const EXPLAINED = both(
  '结果按这个时刻计算；结果有变化时更新，每天至少一次。公式引用这一格时，每次运行都更新。',
  'Results were computed for this moment: it is updated when they change and once a day, and by each run where formulas refer to it.',
);

/** The sheet 跟单_今天: the one moment that results and formulas rest on. */
export function todayToSheet(now: Moment | undefined, lang: Lang): NewSheet {
  const records = now === undefined ? [] : [{ now: momentCell(now), note: textCell(EXPLAINED[lang]) }];
  return newTable(SHEET_NAMES.today[lang], TODAY_TITLES, LOOK, records, lang);
}

/** Reads the moment; undefined where the sheet holds none. */
export function todayFromSheet(sheet: Sheet): { value: Moment | undefined; findings: Finding[] } {
  const { rows, findings } = readTable(sheet, TODAY_TITLES, ['now']);
  const problems = [...findings];
  const value = rows[0] && momentIn(rows[0], 'now', problems);
  return { value, findings: problems };
}

const LOOK: readonly TableColumn<TodayColumn>[] = [
  { key: 'now', width: 18, format: 'datetime' },
  { key: 'note', width: 70, wrap: true },
];
