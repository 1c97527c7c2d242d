import { columnNumber } from '../book/address';
import type { Sheet } from '../book/model';
import { both, type Bilingual } from '../lang';
import type { Finding } from '../finding';
import {
  COLUMN_KINDS, FOLLOW_WORDS, GRAIN_WORDS, KEPT_WORDS, LANGUAGE_WORDS, SETTING_ITEMS, SETTINGS_TITLES, STAGE_WORDS, UNUSED, STATUS_MEANINGS, VARIANT_WORDS,
  WRITING_WORDS, YES_NO, keyFor, type SettingItem, type SettingsColumn, type Words,
} from '../templates/vocabulary'; // prettier-ignore
import { cellFinding, wordIn } from '../records/cells';
import { saidIn } from './answer-cells';
import { DEFAULT_SETTINGS, type ColumnSettings, type Settings, type SheetSettings } from './config';
import type { SavedColour, SavedWord } from '../mapping/mapping';
import { fieldKey } from './field-words';
import { setHandOffs } from './hand-off-rows';
import { keptStateIn } from './kept-state';
import { readHours } from './hours';
import { projectFromIn } from './project-from';
import { setServingTimes } from './serving-times';
import type { MappedColumn, RecordMapping } from '../records/mapped';
import { readTable, several, type TableRow } from '../records/table';
import { isQuestion } from '../process/question';

type Row = TableRow<SettingsColumn>;
type Draft<T> = { -readonly [K in keyof T]: T[K] };
type MappingDraft = Omit<Draft<RecordMapping>, 'columns'> & { columns: MappedColumn[] };
type SheetDraft = Omit<Draft<SheetSettings>, 'columns'> & { columns: ColumnSettings[] };

/** Reads 跟单_设置; what is blank, missing or not understood stays at its default, the latter with a finding. */
export function settingsFromSheet(
  sheet: Sheet,
  stages: Words<string> = STAGE_WORDS,
): { value: Settings; findings: Finding[] } {
  const table = readTable(sheet, SETTINGS_TITLES, ['item', 'value']);
  const findings = [...table.findings];
  const settings: Draft<Settings> = { ...DEFAULT_SETTINGS };
  const sheets = new Map<string, SheetDraft>();
  const mappings = new Map<string, MappingDraft>();
  for (const row of table.rows) {
    const item = wordIn(row, 'item', SETTING_ITEMS, undefined, findings);
    if (item === undefined) continue;
    const name = row.verbatim('sheet');
    if (name.trim() === '') {
      const isSet =
        setHandOffs(settings, item, row, findings) || setServingTimes(settings, item, row, findings);
      if (!isSet) setForBook(settings, item, row, stages, findings);
    } else if (item === 'recordSheet' && wordIn(row, 'confirmed', YES_NO, 'yes' as const, findings) === 'no')
      settings.notRecords = [...(settings.notRecords ?? []), { kind: row.text('value'), sheet: name }];
    else if (item === 'recordSheet' || item === 'recordColumn')
      addToMapping(mappings, name, item, row, findings);
    else setForSheet(sheetNamed(sheets, name), item, row, stages, findings);
  }
  // Columns without the row that says what the sheet stands for are asked about again.
  const records = [...mappings.values()].filter(({ kind }) => kind !== '');
  return { value: { ...settings, sheets: [...sheets.values()], records }, findings };
}

function addToMapping(
  mappings: Map<string, MappingDraft>,
  sheet: string,
  item: 'recordSheet' | 'recordColumn',
  row: Row,
  findings: Finding[],
): void {
  let mapping = mappings.get(sheet);
  if (!mapping) mappings.set(sheet, (mapping = { sheet, kind: '', columns: [] }));
  if (item === 'recordSheet') {
    mapping.kind = row.text('value');
    return;
  }
  const place = placeIn(row, findings);
  if (place) mapping.columns.push({ ...place, means: row.text('value') });
}

function sheetNamed(sheets: Map<string, SheetDraft>, name: string): SheetDraft {
  let settings = sheets.get(name);
  if (!settings)
    sheets.set(name, (settings = { sheet: name, use: true, grain: undefined, variant: '', columns: [] }));
  return settings;
}

function setForBook(
  settings: Draft<Settings>,
  item: SettingItem,
  row: Row,
  stages: Words<string>,
  findings: Finding[],
): void {
  const text = row.text('value');
  switch (item) {
    case 'language':
      settings.language = wordIn(row, 'value', LANGUAGE_WORDS, undefined, findings);
      return;
    case 'writing':
      settings.writing = wordIn(row, 'value', WRITING_WORDS, DEFAULT_SETTINGS.writing, findings);
      return;
    case 'officeCalendar':
    case 'bankCalendar':
    case 'customerCalendar':
      settings[item] = text || DEFAULT_SETTINGS[item];
      return;
    case 'variant':
      settings.variant = variantIn(text);
      return;
    case 'follow':
      settings.follow = wordIn(row, 'value', FOLLOW_WORDS, DEFAULT_SETTINGS.follow, findings);
      return;
    case 'followed':
      settings.followed = stagesIn(row, stages, findings);
      return;
    case 'book':
      settings.book = text;
      return;
    case 'statusWord':
      settings.words = [...(settings.words ?? []), ...wordsIn(row, stages, findings)];
      return;
    case 'legend':
      settings.colours = [...(settings.colours ?? []), ...coloursIn(row, findings)];
      return;
    case 'compliance':
    case 'digest':
    case 'managerCopy':
      settings[item] = yesOrNo(row, DEFAULT_SETTINGS[item], findings);
      return;
    case 'ownApproval':
      settings.ownApproval = yesOrNo(row, false, findings);
      return;
    case 'sender':
      if (text !== '') settings.sender = text;
      return;
    case 'mailLog':
    case 'acknowledge':
      if (yesOrNo(row, false, findings)) settings[item] = true;
      return;
    case 'keepMail': {
      const days = daysIn(row, findings);
      if (days !== undefined) settings.keepMail = days;
      return;
    }
    case 'projectFrom': {
      const from = projectFromIn(row, findings);
      if (from) settings.projectFrom = from;
      return;
    }
    case 'chargesKept': {
      const kept = chargesIn(row, findings);
      if (kept !== undefined) settings.chargesKept = kept;
      return;
    }
    case 'digestHours':
      settings.digestHours = hoursIn(row, findings);
      return;
    default:
      findings.push(cellFinding(row, 'sheet', SHEETLESS, 'warning'));
  }
}

function setForSheet(
  settings: SheetDraft,
  item: SettingItem,
  row: Row,
  stages: Words<string>,
  findings: Finding[],
): void {
  switch (item) {
    case 'use':
      settings.use = wordIn(row, 'value', YES_NO, 'yes' as const, findings) === 'yes';
      return;
    case 'grain':
      settings.grain = wordIn(row, 'value', GRAIN_WORDS, undefined, findings);
      return;
    case 'variant':
      settings.variant = variantIn(row.text('value'));
      return;
    case 'headerRow': {
      const at = Number(row.text('value'));
      if (Number.isInteger(at) && at > 0) settings.headerRow = at;
      else if (row.text('value') !== '') findings.push(cellFinding(row, 'value', BAD_ROW, 'warning'));
      return;
    }
    case 'keptState': {
      const state = keptStateIn(row.text('value'));
      const stage = state && stageIn(row, stages, findings);
      if (stage) settings.keptStates = [...(settings.keptStates ?? []), { stage, ...state }];
      return;
    }
    case 'column': {
      const column = columnIn(row, stages, findings);
      if (column) settings.columns.push(column);
      return;
    }
    case 'standing':
    case 'kept':
      addAnswered(settings, item, row, stages, findings);
      return;
    default:
      findings.push(cellFinding(row, 'sheet', FOR_BOOK_ONLY, 'warning'));
  }
}

function addAnswered(
  settings: SheetDraft,
  item: 'standing' | 'kept',
  row: Row,
  stages: Words<string>,
  findings: Finding[],
): void {
  const header = row.verbatim('header').trim();
  const stage = stageIn(row, stages, findings);
  if (item === 'kept') {
    const word = wordIn(row, 'value', KEPT_WORDS, undefined, findings);
    if (stage && word) settings.kept = [...(settings.kept ?? []), { header, stage, isKept: word === 'keep' }];
    return;
  }
  const said = saidIn(row.text('value'));
  const { kind, value } = said ?? {};
  if (kind === undefined || !isQuestion(kind) || value === undefined || value === 'due')
    findings.push(cellFinding(row, 'value', NO_ANSWER, 'warning'));
  else if (stage) settings.answers = [...(settings.answers ?? []), { header, stage, kind, value }];
}

function yesOrNo(row: Row, fallback: boolean, findings: Finding[]): boolean {
  return wordIn(row, 'value', YES_NO, fallback ? 'yes' : 'no', findings) === 'yes';
}

/** A word of the team's status column: it stands where columns have their header. A stage alone says what it means. */
function wordsIn(row: Row, stages: Words<string>, findings: Finding[]): SavedWord[] {
  const word = row.verbatim('header').trim();
  const stage = stageIn(row, stages, findings);
  const means = wordIn(row, 'value', STATUS_MEANINGS, stage ? 'stage' : undefined, findings);
  if (word === '' || means === undefined) return [];
  if (means !== 'stage') return [{ word, means }];
  if (stage) return [{ word, means, stage }];
  if (stage === null) findings.push(cellFinding(row, 'stage', STAGELESS, 'warning'));
  return [];
}

/** What a legend says of a colour stands where columns have their header. */
function coloursIn(row: Row, findings: Finding[]): SavedColour[] {
  const says = row.verbatim('header').trim();
  const counts = wordIn(row, 'value', YES_NO, undefined, findings);
  return says === '' || counts === undefined ? [] : [{ says, counts: counts === 'yes' }];
}

/** Hours as written, where they can be read. */
function hoursIn(row: Row, findings: Finding[]): string {
  const text = row.text('value');
  if (readHours(text) !== undefined) return text;
  findings.push(cellFinding(row, 'value', badHours(text)));
  return DEFAULT_SETTINGS.digestHours;
}

/** Undefined for a blank cell. */
function chargesIn(row: Row, findings: Finding[]): number | undefined {
  const text = row.text('value');
  const figure = /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (figure === undefined && text !== '') findings.push(cellFinding(row, 'value', badCharges(text)));
  return figure;
}

/** A number of whole days, at most ten years. */
function daysIn(row: Row, findings: Finding[]): number | undefined {
  const text = row.text('value');
  if (/^\d{1,4}$/.test(text) && Number(text) <= 3660) return Number(text);
  if (text !== '') findings.push(cellFinding(row, 'value', badDays(text)));
  return undefined;
}

function badDays(text: string): Bilingual {
  return both(
    `“${text}”不是天数。请写成整数，如 30；改好之前按 30 天。`,
    `“${text}” is no number of days. Write a whole one, such as 30; until then 30 counts.`,
  );
}

function badCharges(text: string): Bilingual {
  return both(
    `“${text}”不是金额。请写成数字，如 30，不带币种；改好之前按 50 算。`,
    `“${text}” is no amount. Write a figure without a currency, such as 30; until then 50 counts.`,
  );
}

/** The column that a row speaks of; undefined, with a finding, where it names none. */
function placeIn(row: Row, findings: Finding[]): Pick<ColumnSettings, 'column' | 'header'> | undefined {
  const header = row.verbatim('header');
  const letters = row.text('column');
  const column = /^[A-Za-z]{1,3}$/.test(letters) ? columnNumber(letters) : 0;
  if (letters !== '' && column === 0)
    findings.push(cellFinding(row, 'column', badColumn(letters), 'warning'));
  if (header.trim() === '' && column === 0) {
    findings.push(cellFinding(row, 'header', HEADERLESS));
    return undefined;
  }
  return { column, header };
}

function columnIn(row: Row, stages: Words<string>, findings: Finding[]): ColumnSettings | undefined {
  const place = placeIn(row, findings);
  if (!place) return undefined;
  const field = fieldIn(row, findings);
  const stage = stageIn(row, stages, findings);
  const isLost = field === undefined ? !stage : stage === undefined && !field;
  if (isLost) return undefined; // nothing is left of what the row says: the column is asked about again
  return {
    ...place,
    field: field ?? null,
    stage: stage ?? null,
    kind: wordIn(row, 'kind', COLUMN_KINDS, 'value' as const, findings),
    confirmed: wordIn(row, 'confirmed', YES_NO, 'no' as const, findings) === 'yes',
  };
}

/** Undefined when the cell cannot be read; null for a column without a field. */
function fieldIn(row: Row, findings: Finding[]): string | null | undefined {
  const text = row.text('value');
  if (text === '' || keyFor(NOT_USED, text)) return null;
  const key = fieldKey(text);
  if (key === undefined) findings.push(cellFinding(row, 'value', unknownField(text)));
  return key;
}

function stageIn(row: Row, stages: Words<string>, findings: Finding[]): string | null | undefined {
  const text = row.text('stage');
  if (text === '') return null;
  const key = keyFor(stages, text);
  if (key === undefined) findings.push(cellFinding(row, 'stage', unknownStage(text)));
  return key;
}

function stagesIn(row: Row, stages: Words<string>, findings: Finding[]): string[] {
  return several(row.text('value'), (text) => keyFor(stages, text) !== undefined).flatMap((text) => {
    const key = keyFor(stages, text);
    if (key === undefined) findings.push(cellFinding(row, 'value', unknownStage(text)));
    return key ?? [];
  });
}

/** Keys of a team's own processes are taken as written; whether one exists shows when orders are planned. */
function variantIn(text: string): string {
  return keyFor(VARIANT_WORDS, text) ?? text;
}

const NOT_USED: Words<'unused'> = { unused: UNUSED };

const STAGELESS = both(
  '这个词说明哪个节点已做？请在“节点”一格填写；改好之前照常询问。',
  'Which stage does this word say is done? Fill in the stage; until then it is asked as usual.',
);
const SHEETLESS = both(
  '这一项要写明是哪张工作表，已忽略。请在第一列填表名。',
  'This setting belongs to a sheet and is ignored. Name the sheet in the first column.',
);
const BAD_ROW = both(
  '这里要写表头所在的行号，如 3；改好之前由 Gendan 自己找。',
  'Write the number of the row with the headers, such as 3; until then Gendan looks for it.',
);
const NO_ANSWER = both(
  '这里要写问的是什么、怎么答，如“日期已过：是，已完成”；改好之前照常询问。',
  'Write what is asked and what is said, such as “Date passed: Done”; until then it is asked as usual.',
);
const FOR_BOOK_ONLY = both(
  '这一项只能对全书设置，已忽略。请清空“工作表”一格。',
  'This setting counts for the whole book only and is ignored. Clear the sheet’s name.',
);
const HEADERLESS = both(
  '这一行没有列标题，已忽略。请填表中的列标题。',
  'This row names no column and is ignored. Fill in the header of the column.',
);

function badHours(text: string): Bilingual {
  return both(
    `“${text}”不是时段。请写成 08:30-10:00；改好之前按公司上班时间发送。`,
    `“${text}” is no time of day from and to. Write 08:30-10:00; until then mails go out in office hours.`,
  );
}

function badColumn(text: string): Bilingual {
  return both(
    `“${text}”不是列号，按列标题去找。请写 A、B、AA 这样的字母。`,
    `“${text}” is no column; it is looked up by its header. Write letters such as A, B, AA.`,
  );
}

function unknownField(text: string): Bilingual {
  return both(
    `不认识字段“${text}”。请写字段名（如 ETD、订单号）或“${UNUSED.zh}”；改好之前这一列当作没有确认。`,
    `“${text}” is no known field. Write a field (ETD, Order No …) or “${UNUSED.en}”; until then the column counts as not mapped.`,
  );
}

function unknownStage(text: string): Bilingual {
  return both(
    `流程里没有“${text}”这个节点。请从“跟单_流程”里选节点名称或代码；改好之前忽略这一项。`,
    `No process has a stage “${text}”. Use a name or key of the sheet Gendan Process; until then it is ignored.`,
  );
}
