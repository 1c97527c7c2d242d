import type { Book, Sheet } from '../book/model';
import { both } from '../lang';
import type { Finding } from '../finding';
import { fold } from '../templates/vocabulary/words';
import { mappedTable, type RecordMapping } from './mapped';
import type { RecordTable } from './place';
import { headerOf, titlesOf, type RecordSheet } from './sheet';
import { findHeader, noHeader } from './table';

/** The sheet that a book holds for a declaration: the team's own where one was mapped, else Gendan's; of two the first. */
export function sheetFor(
  book: Book,
  declared: RecordSheet,
  mappings: readonly RecordMapping[] = [],
): Sheet | undefined {
  const mapping = mappings.find((each) => isKind(declared, each.kind));
  const mapped = mapping && book.sheets.find(({ name }) => name === mapping.sheet);
  return mapped ?? book.sheets.find(({ name }) => isNamed(declared.title, name));
}

/** Finds header and columns of a sheet; a finding that says what is missing where they are not to be found. */
export function tableIn<S extends RecordSheet>(
  sheet: Sheet,
  declared: S,
  mappings: readonly RecordMapping[] = [],
): RecordTable<S> | Finding {
  const mapping = mappings.find((each) => isKind(declared, each.kind) && each.sheet === sheet.name);
  if (mapping) return mappedTable(sheet, declared, mapping) ?? mappingLost(sheet, declared);
  const header = findHeader(sheet, titlesOf(declared), headerOf(declared));
  if (!header) return noHeader(sheet, titlesOf(declared), headerOf(declared));
  return { sheet, headerRow: header.row, columns: header.columns, isOwn: true };
}

export const isTable = <S extends RecordSheet>(found: RecordTable<S> | Finding): found is RecordTable<S> =>
  'columns' in found;

/** Whether a name is one of those of a declared sheet. */
export function isNamed({ zh, en, also = '' }: RecordSheet['title'], name: string): boolean {
  return [zh, en, ...also.split(',')].some((each) => each.trim() !== '' && fold(each) === fold(name));
}

/** Whether a text names a kind of record: by its key, its sheet's name or that name without 跟单_. */
export function isKind({ key, title }: RecordSheet, text: string): boolean {
  const bare = (name: string): string => fold(name.replace(/^(跟单_|gendan )/i, ''));
  return (
    fold(text) === fold(key) ||
    isNamed(title, text) ||
    [title.zh, title.en].some((name) => bare(name) === bare(text))
  );
}

function mappingLost(sheet: Sheet, declared: RecordSheet): Finding {
  const zh = headerOf(declared).map((key) => titlesOf(declared)[key]!.zh);
  const en = headerOf(declared).map((key) => titlesOf(declared)[key]!.en);
  return {
    place: { sheet: sheet.name, row: 1, column: 1 },
    severity: 'error',
    kind: 'config',
    message: both(
      `“${sheet.name}”里找不到设置里记下的列（至少要有：${zh.join('、')}）。请恢复列标题，或在“跟单_设置”里改列。`,
      `“${sheet.name}” no longer has the columns that the settings name (it needs ${en.join(', ')}). Put the headers back or correct them in Gendan Settings.`,
    ),
  };
}
