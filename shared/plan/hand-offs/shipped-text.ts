import type { Lang } from '../../lang';
import type { ProcessRow } from '../../process/row';
import { allTemplateRows } from '../../templates';

/** What a row of the process says, in a language: the shipped process is there in both, whichever was read; a team’s own words stay. */
export function saidIn(row: ProcessRow, column: 'checklist' | 'document', lang: Lang): string {
  const text = row[column].trim();
  const isSame = (each: ProcessRow): boolean => each.key === row.key && each.variant === row.variant;
  const shipped = allTemplateRows(lang === 'zh' ? 'en' : 'zh').find(isSame);
  return shipped?.[column].trim() === text ? allTemplateRows(lang).find(isSame)![column].trim() : text;
}
