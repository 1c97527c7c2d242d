import { columnLetters } from '../book/address';
import type { CellWrite, NewSheet } from '../book/patch';
import { both, type Bilingual, type Lang } from '../lang';
import {
  COLUMN_KINDS, FOLLOW_WORDS, GRAIN_WORDS, KEPT_WORDS, LANGUAGE_WORDS, SETTING_ITEMS, SETTINGS_TITLES, SHEET_NAMES, STAGE_WORDS,
  STATUS_MEANINGS, UNUSED, VARIANT_WORDS, WRITING_WORDS, YES_NO, choicesOf, wordFor, type SettingItem, type SettingsColumn, type Words,
} from '../templates/vocabulary'; // prettier-ignore
import { keysOf } from '../templates/vocabulary/words';
import { saidText } from './answer-cells';
import type { ColumnSettings, Settings, SheetSettings } from './config';
import type { SavedColour, SavedWord } from '../mapping/mapping';
import { fieldWord } from './field-words';
import { pairText, type HandOffPair } from './hand-off-pairs';
import { keptStateText } from './kept-state';
import type { RecordMapping } from '../records/mapped';
import { newTable, textCell, type TableColumn } from '../records/table';
import { projectFromText } from './project-from';
import { meetingsText, updateEveryText } from './serving-times';
import { formatLimit } from '../time/limit-text';
import { isoDay } from '../time/moment';

type Cells = Partial<Record<SettingsColumn, CellWrite>>;

/** The sheet 跟单_设置: what counts for the whole book, then each of the team's sheets with its columns. */
export function settingsToSheet(
  settings: Settings,
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): NewSheet {
  const records = [
    ...bookCells(settings, lang, stages),
    ...(settings.words ?? []).map((word) => wordCells(word, lang, stages)),
    ...(settings.colours ?? []).map((colour) => colourCells(colour, lang)),
    ...settings.sheets.flatMap((sheet) => sheetCells(sheet, lang, stages)),
    ...settings.records.flatMap((mapping) => mappingCells(mapping, lang)),
    ...(settings.notRecords ?? []).map((said) => noRecordsCells(said, lang)),
  ];
  return newTable(SHEET_NAMES.settings[lang], SETTINGS_TITLES, lookOf(lang), records, lang);
}

function bookCells(settings: Settings, lang: Lang, stages: Words<string>): Cells[] {
  const row = (item: SettingItem, value: string): Cells => ({
    item: textCell(SETTING_ITEMS[item][lang]),
    value: textCell(value),
    note: textCell(ITEM_NOTES[item]?.[lang] ?? ''),
  });
  return [
    row('language', settings.language ? LANGUAGE_WORDS[settings.language][lang] : ''),
    row('writing', WRITING_WORDS[settings.writing][lang]),
    row('officeCalendar', settings.officeCalendar),
    row('bankCalendar', settings.bankCalendar),
    row('customerCalendar', settings.customerCalendar),
    row('variant', wordFor(VARIANT_WORDS, settings.variant, lang)),
    row('follow', FOLLOW_WORDS[settings.follow][lang]),
    row(
      'followed',
      settings.followed.map((key) => wordFor(stages, key, lang)).join(lang === 'zh' ? '、' : '; '),
    ),
    row('compliance', YES_NO[settings.compliance ? 'yes' : 'no'][lang]),
    row('digest', YES_NO[settings.digest ? 'yes' : 'no'][lang]),
    row('digestHours', settings.digestHours),
    row('managerCopy', YES_NO[settings.managerCopy ? 'yes' : 'no'][lang]),
    ...(settings.ownApproval ? [row('ownApproval', YES_NO.yes[lang])] : []),
    ...(settings.chargesKept === undefined ? [] : [row('chargesKept', String(settings.chargesKept))]),
    ...(settings.handOffs ?? []).map((pair) => handOffCells(pair, lang)),
    ...(settings.acceptWithin ? [row('acceptWithin', formatLimit(settings.acceptWithin, lang))] : []),
    ...(settings.sender === undefined ? [] : [row('sender', settings.sender)]),
    ...(settings.mailLog ? [row('mailLog', YES_NO.yes[lang])] : []),
    ...(settings.acknowledge ? [row('acknowledge', YES_NO.yes[lang])] : []),
    ...(settings.keepMail === undefined ? [] : [row('keepMail', String(settings.keepMail))]),
    ...(settings.updateEvery === undefined
      ? []
      : [row('updateEvery', updateEveryText(settings.updateEvery, lang))]),
    ...(settings.meetings ? [row('meetings', meetingsText(settings.meetings, lang))] : []),
    ...(settings.projectFrom ? [row('projectFrom', projectFromText(settings.projectFrom))] : []),
    ...(settings.book === '' ? [] : [row('book', settings.book)]),
  ];
}

function mappingCells({ sheet, kind, columns }: RecordMapping, lang: Lang): Cells[] {
  const row = (item: SettingItem, cells: Cells): Cells => ({
    sheet: textCell(sheet),
    item: textCell(SETTING_ITEMS[item][lang]),
    ...cells,
  });
  return [
    row('recordSheet', { value: textCell(kind), note: textCell(MAPPING_NOTE[lang]) }),
    ...columns.map(({ column, header, means }) =>
      row('recordColumn', {
        column: textCell(column > 0 ? columnLetters(column) : ''),
        header: textCell(header),
        value: textCell(means),
      }),
    ),
  ];
}

function noRecordsCells({ kind, sheet }: Pick<RecordMapping, 'kind' | 'sheet'>, lang: Lang): Cells {
  return {
    sheet: textCell(sheet),
    item: textCell(SETTING_ITEMS.recordSheet[lang]),
    value: textCell(kind),
    confirmed: textCell(YES_NO.no[lang]),
    note: textCell(NO_RECORDS_NOTE[lang]),
  };
}

function sheetCells(settings: SheetSettings, lang: Lang, stages: Words<string>): Cells[] {
  const row = (item: SettingItem, value: string): Cells => ({
    sheet: textCell(settings.sheet),
    item: textCell(SETTING_ITEMS[item][lang]),
    value: textCell(value),
    note: textCell(SHEET_NOTES[item]?.[lang] ?? ''),
  });
  return [
    row('use', YES_NO[settings.use ? 'yes' : 'no'][lang]),
    row('grain', settings.grain ? GRAIN_WORDS[settings.grain][lang] : ''),
    row('variant', wordFor(VARIANT_WORDS, settings.variant, lang)),
    ...(settings.headerRow ? [row('headerRow', String(settings.headerRow))] : []),
    ...(settings.keptStates ?? []).map((state) => ({
      ...row('keptState', keptStateText(state, lang)),
      stage: textCell(wordFor(stages, state.stage, lang)),
    })),
    ...settings.columns.map((column) => ({ ...row('column', ''), ...columnCells(column, lang, stages) })),
    ...answeredCells(settings, row, lang, stages),
  ];
}

/** What the team answers in all cases, and which columns it keeps: each a row that can be deleted. */
function answeredCells(
  { answers = [], kept = [] }: SheetSettings,
  row: (item: SettingItem, value: string) => Cells,
  lang: Lang,
  stages: Words<string>,
): Cells[] {
  const of = (header: string, stage: string): Cells => ({
    header: textCell(header),
    stage: textCell(wordFor(stages, stage, lang)),
  });
  return [
    ...answers.map(({ header, stage, kind, value }) => ({
      ...row('standing', saidText(kind, value, lang)),
      ...of(header, stage),
    })),
    ...kept.map(({ header, stage, isKept }) => ({
      ...row('kept', KEPT_WORDS[isKept ? 'keep' : 'not-kept'][lang]),
      ...of(header, stage),
    })),
  ];
}

function wordCells({ word, means, stage }: SavedWord, lang: Lang, stages: Words<string>): Cells {
  return {
    item: textCell(SETTING_ITEMS.statusWord[lang]),
    header: textCell(word),
    value: textCell(STATUS_MEANINGS[means][lang]),
    ...(stage !== undefined && { stage: textCell(wordFor(stages, stage, lang)) }),
    note: textCell(WORD_NOTE[lang]),
  };
}

function colourCells({ says, counts }: SavedColour, lang: Lang): Cells {
  return {
    item: textCell(SETTING_ITEMS.legend[lang]),
    header: textCell(says),
    value: textCell(YES_NO[counts ? 'yes' : 'no'][lang]),
    note: textCell(COLOUR_NOTE[lang]),
  };
}

function handOffCells(pair: HandOffPair, lang: Lang): Cells {
  return {
    item: textCell(SETTING_ITEMS.handOff[lang]),
    header: textCell(pairText(pair, lang)),
    value: textCell(pair.since === undefined ? YES_NO.yes[lang] : isoDay(pair.since)),
    note: textCell(HAND_OFF_NOTE[lang]),
  };
}

function columnCells(column: ColumnSettings, lang: Lang, stages: Words<string>): Cells {
  const isUnused = column.field === null && column.stage === null;
  return {
    column: textCell(column.column > 0 ? columnLetters(column.column) : ''),
    header: textCell(column.header),
    value: textCell(column.field !== null ? fieldWord(column.field, lang) : isUnused ? UNUSED[lang] : ''),
    stage: textCell(column.stage === null ? '' : wordFor(stages, column.stage, lang)),
    kind: textCell(COLUMN_KINDS[column.kind][lang]),
    confirmed: textCell(YES_NO[column.confirmed ? 'yes' : 'no'][lang]),
  };
}

const ITEM_NOTES: Partial<Record<SettingItem, Bilingual>> = {
  language: both('中文或英文；空白时随软件', 'Chinese or English; blank: as the program'),
  writing: both(
    '数值、SLA 公式、表格自带公式，或不写',
    'Values, SLA formulas, native formulas, or not written',
  ),
  officeCalendar: both(
    '如 CN，或 CN Mon-Sat 08:30-17:30，或“跟单_日历”里的名称',
    'CN, or CN Mon-Sat 08:30-17:30, or a name of the sheet Gendan Calendar',
  ),
  bankCalendar: both('银行工作日按它计算，如 CN、US', 'Banking days are counted on it: CN, US …'),
  customerCalendar: both('空白：按订单上的国家', 'Blank: by the country of the order'),
  variant: both(
    '空白：按“跟单_流程”里的适用条件自动判断',
    'Blank: by the conditions of the sheet Gendan Process',
  ),
  follow: both('表中有列的节点，或全部节点', 'Stages with a column, or all stages'),
  followed: both(
    '没有列也要跟踪的节点，用顿号分开',
    'Stages to follow without a column, separated by semicolons',
  ),
  compliance: both(
    '是：退税、收汇、外汇局报告、备案、舱单等没有列也提醒',
    'Yes: refund, proceeds, SAFE reports, archive and filings are followed without a column too',
  ),
  digest: both('否：谁都不发提醒邮件', 'No: nobody is sent a digest by mail'),
  digestHours: both(
    '工作日的发送时段，如 08:30-10:00；空白：公司上班时间',
    'When mails may go out on a working day, such as 08:30-10:00; blank: office hours',
  ),
  chargesKept: both(
    '每笔收款没写银行费用时，少收多少以内仍算收齐（按该币种）；空白：50 美元上下',
    'How much less than due still counts as paid, for each receipt that names no bank charges, in its currency; blank: some USD 50',
  ),
  acceptWithin: both(
    '多久内接受或退回，如 1个工作日；过了上报',
    'By when to accept or reject, such as 1 working day; then escalated',
  ),
  sender: both(
    '只有这里写的电脑（或 Google）替这本表发消息，别处只能预览；用 gendan channels --here 改',
    'Only the machine named here (or Google) sends for this book, others preview; changed with gendan channels --here',
  ),
  mailLog: both(
    '是：gendan inbox 每次都把来信登记到“跟单_消息”，不再逐次询问；不存正文',
    'Yes: gendan inbox writes every mail down in Gendan Messages without asking; never its body',
  ),
  acknowledge: both(
    '是：收到询盘自动回一封已核准的确认（不报价；每个会话一天至多一封）',
    'Yes: an inquiry is answered with the approved acknowledgement (never a price; at most one per thread and day)',
  ),
  keepMail: both(
    '来信的发件人和主题保留几天，过后清空；空白：30 天',
    'For how many days the sender and subject of a mail are kept, then blanked; blank: 30',
  ),
  updateEvery: both(
    'gendan serve 上班时间里隔多久更新一次，如 2工作小时；空白：1工作小时',
    'How often gendan serve updates the book in working hours, such as 2 working hours; blank: 1',
  ),
  meetings: both(
    'gendan serve 星期几备好晨会议程，如 周一、周四；空白：每个工作日',
    'On which weekdays gendan serve makes the agenda, such as Mon, Thu; blank: every working day',
  ),
  projectFrom: both(
    '订单（或同一客户一起走的几单）满这个金额就提议立项，如 USD 500000；空白：不提议',
    'Orders, or orders of one customer that go together, of this amount are proposed as a project: USD 500000; blank: none is',
  ),
  book: both(
    '文件改名或移动后仍认得，请勿改动',
    'Keeps the book known when it is renamed or moved; leave it as it is',
  ),
  ownApproval: both(
    '是：自己填的也可以自己核准（只有一个人的团队），由此做出的东西会写明',
    'Yes: people may approve what they wrote themselves (a team of one); what comes of it says so',
  ),
  managerCopy: both(
    '是：经理的邮件里还列出全组已逾期的节点',
    'Yes: managers also read of everything that is late',
  ),
};

const WORD_NOTE = both(
  '状态列里这个词的意思；删掉这一行就重新问',
  'What this word of a status column means; delete the row to be asked again',
);

const HAND_OFF_NOTE = both(
  '从这天起完成的要后一岗位接受；填“否”就关掉',
  'From this day on the second role accepts what is done; No turns it off',
);

const COLOUR_NOTE = both(
  '是：这种颜色的行按图例说的算；图例改了，或删掉这一行，就重新问',
  'Yes: rows of the colour are what the legend says; change the legend, or delete the row, to be asked again',
);

const MAPPING_NOTE = both(
  '这张表由你们自己维护，跟单读它，只写下面列出的列',
  'A sheet of your own: Gendan reads it and writes the columns below only',
);

const NO_RECORDS_NOTE = both(
  '这张表不是这类资料；删掉这一行就重新问',
  'The sheet is none of these records; delete the row to be asked again',
);

const SHEET_NOTES: Partial<Record<SettingItem, Bilingual>> = {
  use: both('否：这张表不跟单', 'No: this sheet is left alone'),
  grain: both(
    '一个订单、订单的一次出运，或订单的一个货号',
    'One order, one shipment of an order, or one item of an order',
  ),
  variant: both('只对这张表；空白：同全书', 'For this sheet; blank: as for the book'),
  standing: both(
    '这张表里这类情况一律这样算；删掉这一行就重新问',
    'All such cases of this sheet are taken so; delete the row to be asked again',
  ),
  kept: both(
    '在填：空着就是没做；不再填：空着不催',
    'Kept: a blank is not done; not kept: a blank says nothing',
  ),
};

/**
 * Items that Gendan alone writes, most when a question is answered, and the times of a server, which few books have and
 * whose words stand in its guide: not offered, so that the drop-down stays short enough.
 */
const NOT_OFFERED: ReadonlySet<SettingItem> = new Set([
  'book',
  'projectFrom',
  'sender',
  'recordSheet',
  'recordColumn',
  'keptState',
  'standing',
  'statusWord',
  'legend',
  'kept',
  'updateEvery',
  'meetings',
]);

const itemsOffered = (lang: Lang): string[] =>
  keysOf(SETTING_ITEMS)
    .filter((item) => !NOT_OFFERED.has(item))
    .map((item) => SETTING_ITEMS[item][lang]);

function lookOf(lang: Lang): TableColumn<SettingsColumn>[] {
  return [
    { key: 'sheet', width: 18 },
    { key: 'item', width: 16, choices: itemsOffered(lang) },
    { key: 'column', width: 6 },
    { key: 'header', width: 22, format: 'text' },
    { key: 'value', width: 26, format: 'text' },
    { key: 'stage', width: 18 },
    { key: 'kind', width: 12, choices: choicesOf(COLUMN_KINDS, lang) },
    { key: 'confirmed', width: 10, choices: choicesOf(YES_NO, lang) },
    { key: 'note', width: 50, wrap: true },
  ];
}
