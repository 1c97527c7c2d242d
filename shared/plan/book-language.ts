import type { TableMap } from '../mapping/mapping';
import { hasHan } from '../cells/text';
import type { Lang } from '../lang';

/** The language a team writes its headers in: Chinese when a third of them have Chinese characters. Bilingual headers count as Chinese. */
export function bookLanguage(tables: readonly TableMap[]): Lang {
  const headers = tables.flatMap(({ columns }) =>
    columns.filter(({ ours }) => !ours).map(({ header }) => header),
  );
  const chinese = headers.filter(hasHan).length;
  return chinese * 3 >= headers.length && chinese > 0 ? 'zh' : 'en';
}
