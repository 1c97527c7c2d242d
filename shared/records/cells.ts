import { dateIn, readDate } from '../cells/cells';
import type { Place } from '../book/address';
import { isBlank } from '../book/model';
import type { CellWrite } from '../book/patch';
import { both, type Bilingual } from '../lang';
import type { Finding, Severity } from '../finding';
import { choicesOf, keyFor, type Words } from '../templates/vocabulary/words';
import { fromSerial, isWholeDay, toSerial, type Moment } from '../time/moment';
import { badDate, isSerial } from './kinds/days';
import type { TableRow } from './table';

/** A finding at a cell of a config sheet. */
export function cellFinding<K extends string>(
  row: { place(column: K): Place },
  column: K,
  message: Bilingual,
  severity: Severity = 'error',
): Finding {
  return { place: row.place(column), severity, kind: 'config', message };
}

/** The key of a word in a cell; the fallback for a blank one, and for an unknown one with a finding. */
export function wordIn<K extends string, W extends string, F>(
  row: TableRow<K>,
  column: K,
  words: Words<W>,
  fallback: F,
  findings: Finding[],
): W | F {
  const text = row.text(column);
  if (text === '') return fallback;
  const key = keyFor(words, text);
  if (key !== undefined) return key;
  findings.push(cellFinding(row, column, unknownWord(text, words)));
  return fallback;
}

export function unknownWord(text: string, words: Words<string>): Bilingual {
  return both(
    `“${text}”不在可选项里。请改为：${choicesOf(words, 'zh').join('、')}；改好之前按默认值处理。`,
    `“${text}” is none of the choices. Use one of: ${choicesOf(words, 'en').join(', ')}; until then the default counts.`,
  );
}

/** The date or moment in a cell; undefined for a blank one, and for one that is no date with a finding. */
export function momentIn<K extends string>(
  row: TableRow<K>,
  column: K,
  findings: Finding[],
): Moment | undefined {
  const value = row.value(column);
  if (isBlank(value)) return undefined;
  if (typeof value === 'number' && isSerial(value)) return fromSerial(value);
  const moment = dateIn(readDate(value, row.kind(column)));
  if (moment === undefined) {
    const { zh, en } = badDate(row.text(column));
    findings.push(
      cellFinding(row, column, both(`${zh}；改好之前忽略这一格。`, `${en}; until then the cell is ignored.`)),
    );
  }
  return moment;
}

/** A cell that shows a moment; a whole day without a clock time. */
export function momentCell(moment: Moment | undefined): CellWrite | undefined {
  if (moment === undefined) return undefined;
  return { as: isWholeDay(moment) ? 'date' : 'datetime', value: toSerial(moment) };
}
