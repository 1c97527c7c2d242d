import { columnLetters } from '../../shared/book/address';
import { findField } from '../../shared/fields/fields';
import type { BookMap, ColumnMap } from '../../shared/mapping/mapping';
import type { Lang } from '../../shared/lang';

/** The mapping as `gendan map --json` prints it: column letters, row numbers as the sheet shows them. */
export function mapJson({ tables }: Pick<BookMap, 'tables'>, lang: Lang): object {
  return {
    sheets: tables.map(({ sheet, headerRow, firstRow, lastRow, grain, columns }) => ({
      name: sheet,
      headerRow,
      firstRow,
      lastRow,
      grain,
      columns: columns.filter(({ ours }) => !ours).map((column) => columnJson(column, lang)),
    })),
  };
}

/** `field` is a key of the exchanged catalogue or null; a field that only Gendan knows is in `own`. */
function columnJson(
  { column, header, field, stage, kind, confidence, question }: ColumnMap,
  lang: Lang,
): object {
  const isOwn = field !== null && findField(field)?.own === true;
  return {
    column: columnLetters(column),
    header,
    field: isOwn ? null : field,
    ...(isOwn && { own: field }),
    stage,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    question: question ? question.text[lang] : null,
  };
}
