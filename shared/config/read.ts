import type { Book, Sheet } from '../book/model';
import type { Lang } from '../lang';
import type { Finding } from '../finding';
import { allTemplateRows } from '../templates';
import { ourSheet, type OurSheet } from '../templates/vocabulary';
import { calendarsFromSheet } from './calendar-rows';
import { DEFAULT_SETTINGS, type Config } from './config';
import { logFromSheet } from './log';
import { peopleFromSheet } from './people';
import { processFromSheet } from './process';
import { settingsFromSheet } from './settings-rows';
import { stageWordsOf } from './stage-words';
import { todayFromSheet } from './today';

/**
 * Reads Gendan's own sheets of a workbook, in whichever language they are. What is absent is as shipped; what
 * is wrong is a finding at its cell, and the rest counts. `lang` is the language of the shipped process where
 * the book has none of its own. Never throws for what a cell holds.
 */
export function readConfig(book: Book, lang: Lang = 'zh'): { config: Config; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(
    which: OurSheet,
    absent: T,
    from: (sheet: Sheet) => { value: T; findings: readonly Finding[] },
  ): T => {
    const sheet = sheetOf(book, which);
    if (!sheet) return absent;
    const result = from(sheet);
    for (const finding of result.findings) findings.push(finding);
    return result.value;
  };
  const rows = read('process', [], processFromSheet);
  const processRows = rows.length > 0 ? rows : allTemplateRows(lang);
  const stages = stageWordsOf(rows);
  const config: Config = {
    settings: read('settings', DEFAULT_SETTINGS, (sheet) => settingsFromSheet(sheet, stages)),
    processRows,
    people: read('people', [], (sheet) => peopleFromSheet(sheet, stages)),
    calendars: read('calendar', [], calendarsFromSheet),
    log: read('log', [], (sheet) => logFromSheet(sheet, stages)),
    today: read('today', undefined, todayFromSheet),
  };
  return { config, findings };
}

/** The sheet of a book that holds this part of the configuration; of two the first. */
export function sheetOf(book: Book, which: OurSheet): Sheet | undefined {
  return book.sheets.find((sheet) => ourSheet(sheet.name) === which);
}
