import { columnLetters } from '../../shared/book/address';
import { findField } from '../../shared/fields/fields';
import { acts, type BookMap, type ColumnMap, type Question } from '../../shared/mapping/mapping';
import type { Bilingual, Lang } from '../../shared/lang';

/** The mapping as `gendan map --json` prints it: column letters, row numbers as the sheet shows them. */
export function mapJson({ tables, questions }: BookMap, lang: Lang, reason?: Bilingual): object {
  if (reason) return { sheets: [], reason: reason[lang] };
  return {
    sheets: tables.map(({ sheet, headerRow, firstRow, lastRow, grain, columns }) => ({
      name: sheet,
      headerRow,
      firstRow,
      lastRow,
      grain,
      columns: columns.filter(({ ours }) => !ours).map((column) => columnJson(column, lang)),
    })),
    questions: questions.map((question) => questionJson(question, lang)),
  };
}

/** A question as both verbs print it; `words` are asked one by one. */
export function questionJson(
  { id, about, sheet, column, also, words, says, text, choices }: Question,
  lang: Lang,
): object {
  return {
    id,
    about,
    sheet,
    column: column ?? null,
    ...(also && { also }),
    ...(words && { words: words.map(({ word }) => word) }),
    ...(says && { says }),
    text: text[lang],
    choices: choices.map(({ value, label }) => ({ value, label: label[lang] })),
  };
}

/** `acts`: false while the column is asked about. `field` is a key of the exchanged catalogue or null; a field that only Gendan knows is in `own`. */
function columnJson(map: ColumnMap, lang: Lang): object {
  const { column, header, field, stage, kind, confidence, question } = map;
  const isOwn = field !== null && findField(field)?.own === true;
  return {
    column: columnLetters(column),
    header,
    field: isOwn ? null : field,
    ...(isOwn && { own: field }),
    stage,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    acts: acts(map),
    question: question ? question.text[lang] : null,
  };
}
