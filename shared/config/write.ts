import type { NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import { calendarsToSheet } from './calendars';
import type { Config } from './config';
import { logToSheet } from './log-cells';
import { peopleToSheet } from './people';
import { processToSheet } from './process-sheet';
import { settingsToSheet } from './settings';
import { stageWordsOf } from './stage-words';
import { todayToSheet } from './today';

/** Every config sheet as `gendan init` adds it, in the order in which a person reads them. */
export function configSheets(config: Config, lang: Lang): NewSheet[] {
  const stages = stageWordsOf(config.processRows);
  return [
    settingsToSheet(config.settings, lang, stages),
    processToSheet(config.processRows, lang),
    peopleToSheet(config.people, lang, stages),
    calendarsToSheet(config.calendars, lang),
    logToSheet(config.log, lang, stages),
    todayToSheet(config.today, lang),
  ];
}
