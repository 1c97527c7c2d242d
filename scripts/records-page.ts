import type { Lang } from '../shared/lang';
import { isMany, type RecordColumn, type RecordSheet } from '../shared/records/sheet';
import { ROLE_WORDS } from '../shared/templates/vocabulary';
import { KIND_WORDS, RECORDS_PAGE as WORDS } from './records-page.words';

/** docs/records.md and docs/records.zh.md: every record sheet with its columns, from the declarations. */
export function recordsPage(sheets: readonly RecordSheet[], lang: Lang): string {
  const kinds = Object.values(KIND_WORDS).map(({ name, written }) => [name[lang], written[lang]]);
  const parts = [
    `# ${WORDS.title[lang]}`,
    WORDS.other[lang],
    WORDS.intro[lang],
    WORDS.rules[lang],
    ...sheets.map((sheet) => sheetPart(sheet, lang)),
    `## ${WORDS.kinds[lang]}`,
    table([WORDS.kind[lang], WORDS.written[lang]], kinds),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sheetPart(sheet: RecordSheet, lang: Lang): string {
  const { key, title, about, generated, changedBy, mappable, columns } = sheet;
  const other = lang === 'zh' ? title.en : title.zh;
  const roles = changedBy?.map((role) => ROLE_WORDS[role][lang]).join(lang === 'zh' ? '、' : ', ');
  return [
    `## ${title[lang]}`,
    `\`${key}\` · ${other}`,
    about[lang],
    ...(generated ? [WORDS.generated[lang]] : []),
    ...(roles ? [`${WORDS.changedBy[lang]}${roles}`] : []),
    ...(mappable ? [WORDS.mappable[lang].replace('KIND', key)] : []),
    table(
      [WORDS.column[lang], WORDS.kind[lang], WORDS.help[lang], WORDS.also[lang]],
      columns.map((column) => columnRow(sheet, column, lang)),
    ),
  ].join('\n\n');
}

function columnRow({ rowKey }: RecordSheet, column: RecordColumn, lang: Lang): string[] {
  const { key, title, kind, help, required, choices } = column;
  const marks = `${required ? ' *' : ''}${rowKey.includes(key) ? ' ▲' : ''}`;
  const words = choices ? Object.values(choices).map((word) => word[lang]) : [];
  const several = isMany(column) && kind !== 'list' ? WORDS.several[lang] : '';
  const also = [lang === 'zh' ? title.en : title.zh, ...(title.also ?? '').split(',')];
  return [
    `${title[lang]}${marks}`,
    `${KIND_WORDS[kind].name[lang]}${several}${words.length > 0 ? `${WORDS.oneOf[lang]}${words.join(lang === 'zh' ? '、' : ', ')}` : ''}`,
    help?.[lang] ?? '',
    also
      .map((each) => each.trim())
      .filter(Boolean)
      .join(lang === 'zh' ? '、' : ', '),
  ];
}

/** A bar would end the cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
