import type { Sheet } from '../book/model';
import { both } from '../lang';
import type { Finding } from '../finding';
import {
  ANSWER_WORDS,
  EVENT_WORDS,
  JUDGED_WORDS,
  keyFor,
  LOG_TITLES,
  PARTY_WORDS,
  STAGE_WORDS,
  type LogColumn,
  type Words,
} from '../templates/vocabulary';
import { cellFinding, momentIn, unknownWord, wordIn } from '../records/cells';
import { answerFrom } from './answer-cells';
import type { LogRow } from './log-row';
import { readTable, type TableRow } from '../records/table';

/** Reads the log in row order. A row that cannot be used is left out and reported. */
export function logFromSheet(
  sheet: Sheet,
  stages: Words<string> = STAGE_WORDS,
): { value: LogRow[]; findings: Finding[] } {
  const table = readTable(sheet, LOG_TITLES, ['at', 'event']);
  const findings = [...table.findings];
  const value = table.rows.flatMap((row) => readRow(row, stages, findings) ?? []);
  return { value, findings };
}

function readRow(row: TableRow<LogColumn>, stages: Words<string>, findings: Finding[]): LogRow | undefined {
  const event = wordIn(row, 'event', EVENT_WORDS, undefined, findings);
  const date = momentIn(row, 'date', findings);
  const at = momentIn(row, 'at', findings) ?? date;
  if (event === undefined || at === undefined) {
    if (row.text('event') === '') findings.push(missing(row, 'event'));
    else if (row.text('at') === '' && at === undefined) findings.push(missing(row, 'at'));
    return undefined;
  }
  const stageText = row.text('stage');
  const stage = stageText === '' ? '' : keyFor(stages, stageText);
  if (stage === undefined) findings.push(cellFinding(row, 'stage', unknownStage(stageText), 'warning'));
  if (event === 'due' && date === undefined) findings.push(missing(row, 'date'));
  const version = row.text('version');
  const answer = event === 'answer' ? answerIn(row, date, findings) : undefined;
  if (event === 'answer' && answer === undefined) return undefined;
  return {
    at,
    order: row.text('order'),
    stage: stage ?? stageText,
    event,
    date,
    party:
      event === 'owner' || event === 'judged' || event === 'answer'
        ? undefined
        : partyIn(row, event === 'waiting', findings),
    owner: event === 'owner' ? row.text('value') : '',
    judged: event === 'judged' ? judgedIn(row, version, findings) : undefined,
    by: row.text('by'),
    note: row.text('note'),
    version,
    ...(answer && { answer }),
  };
}

/** What a row answers; undefined, with a finding, where it says nothing that can be used. */
function answerIn(row: TableRow<LogColumn>, date: LogRow['date'], findings: Finding[]): LogRow['answer'] {
  const answer = answerFrom({ order: row.text('order'), value: row.text('value'), seen: row.text('seen') });
  if (answer === undefined)
    findings.push(cellFinding(row, 'value', unknownWord(row.text('value'), ANSWER_WORDS)));
  if (answer?.value === 'due' && date === undefined) {
    findings.push(missing(row, 'date'));
    return undefined;
  }
  return answer;
}

function judgedIn(row: TableRow<LogColumn>, version: string, findings: Finding[]): LogRow['judged'] {
  const verdict = wordIn(row, 'value', JUDGED_WORDS, undefined, findings);
  if (verdict === undefined) return undefined;
  return {
    late: verdict === 'late',
    due: momentIn(row, 'due', findings),
    done: momentIn(row, 'date', []),
    version,
  };
}

/** The party waited for; only an event of waiting has to name one, others may carry any text there. */
function partyIn(row: TableRow<LogColumn>, isNeeded: boolean, findings: Finding[]): LogRow['party'] {
  const text = row.text('value');
  const party =
    text === '' ? undefined : keyFor(PARTY_WORDS, text.replace(/^(待|等|waiting\s*[:：]?)\s*/i, ''));
  if (isNeeded && text !== '' && party === undefined) {
    findings.push(cellFinding(row, 'value', unknownWord(text, PARTY_WORDS), 'warning'));
  }
  return party;
}

function missing(row: TableRow<LogColumn>, column: LogColumn): Finding {
  const title = LOG_TITLES[column];
  return cellFinding(
    row,
    column,
    both(
      `这一行缺“${title.zh}”，已忽略。请补上，或删掉整行。`,
      `This row lacks “${title.en}” and is ignored. Fill it in or delete the row.`,
    ),
  );
}

function unknownStage(text: string): { zh: string; en: string } {
  return both(
    `流程里没有“${text}”这个节点。请从“跟单_流程”里选节点名称或代码；改好之前这一行不起作用。`,
    `No process has a stage “${text}”. Use a name or key of the sheet Gendan Process; until then the row has no effect.`,
  );
}
