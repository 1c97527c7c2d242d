import type { NewSheet } from '../../book/patch';
import type { Lang } from '../../lang';
import type { PaperKind } from '../kinds';
import { DESIGNS } from './designs';
import { drawPaper } from './draw';

/** Goes up whenever a shipped template changes: what was made with an earlier one says so. */
export const DEFAULT_TEMPLATE_VERSION = 1;

/** The fonts of a file that is made for a paper alone, size in points; in a team's workbook it takes the workbook's own. */
export const PAPER_FONT: Readonly<Record<Lang, { readonly name: string; readonly size: number }>> = {
  zh: { name: 'Microsoft YaHei', size: 10 },
  en: { name: 'Arial', size: 10 },
};

/** The template that a team has before it makes its own, as a sheet to be printed; named as the kind is. */
export function defaultTemplate(kind: PaperKind, lang: Lang): NewSheet {
  return drawPaper(DESIGNS[kind], lang);
}
