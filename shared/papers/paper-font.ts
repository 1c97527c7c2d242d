import type { Lang } from '../lang';

/** The fonts of a file that is made for a paper alone, size in points; in a team's workbook it takes the workbook's own. */
export const PAPER_FONT: Readonly<Record<Lang, { readonly name: string; readonly size: number }>> = {
  zh: { name: 'Microsoft YaHei', size: 10 },
  en: { name: 'Arial', size: 10 },
};
