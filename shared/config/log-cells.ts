import type { CellWrite, NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import type { LogAnswer } from '../process/answers';
import { momentCell } from '../records/cells';
import { newTable, textCell, type TableColumn } from '../records/table';
import {
  choicesOf,
  EVENT_WORDS,
  JUDGED_WORDS,
  LOG_TITLES,
  PARTY_WORDS,
  SHEET_NAMES,
  STAGE_WORDS,
  wordFor,
  type LogColumn,
  type Words,
} from '../templates/vocabulary';
import { answerCells } from './answer-cells';
import type { LogRow } from './log-row';

/** The sheet 跟单_记录: what happened, one row per event, newest at the end. */
export function logToSheet(
  rows: readonly LogRow[],
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): NewSheet {
  return newTable(
    SHEET_NAMES.log[lang],
    LOG_TITLES,
    lookOf(lang),
    rows.map((row) => logCells(row, lang, stages)),
    lang,
  );
}

/** The cells of one event, by column: for appending to a log that exists. */
export function logCells(
  row: LogRow,
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): Partial<Record<LogColumn, CellWrite>> {
  return {
    at: momentCell(row.at),
    order: textCell(row.order),
    stage: textCell(wordFor(stages, row.stage, lang)),
    event: textCell(EVENT_WORDS[row.event][lang]),
    date: momentCell(row.date),
    value: textCell(valueText(row, lang)),
    due: momentCell(row.judged?.due),
    by: textCell(row.by),
    note: textCell(row.note),
    version: textCell(row.version),
    ...(row.answer && answerWrites(row.order, row.answer, lang)),
  };
}

function answerWrites(order: string, answer: LogAnswer, lang: Lang): Partial<Record<LogColumn, CellWrite>> {
  const cells = answerCells(order, answer, lang);
  return { order: textCell(cells.order), value: textCell(cells.value), seen: textCell(cells.seen) };
}

function valueText(row: LogRow, lang: Lang): string {
  if (row.event === 'owner') return row.owner;
  if (row.event === 'judged')
    return row.judged ? JUDGED_WORDS[row.judged.late ? 'late' : 'on time'][lang] : '';
  return row.party ? PARTY_WORDS[row.party][lang] : '';
}

function lookOf(lang: Lang): TableColumn<LogColumn>[] {
  return [
    { key: 'at', width: 17, format: 'datetime' },
    { key: 'order', width: 18, format: 'text' },
    { key: 'stage', width: 18 },
    { key: 'event', width: 12, choices: choicesOf(EVENT_WORDS, lang) },
    { key: 'date', width: 17, format: 'date' },
    { key: 'value', width: 14 },
    { key: 'due', width: 17, format: 'date' },
    { key: 'by', width: 12 },
    { key: 'note', width: 40, wrap: true },
    { key: 'version', width: 14 },
    { key: 'seen', width: 30, format: 'text' },
  ];
}
