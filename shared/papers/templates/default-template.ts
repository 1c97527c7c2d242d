import type { NewSheet } from '../../book/patch';
import type { Lang } from '../../lang';
import type { PaperKind } from '../../trade/paper-kinds';
import { DESIGNS } from './designs';
import { drawPaper } from './draw';

/** Goes up whenever a shipped template changes: what was made with an earlier one says so. */
export const DEFAULT_TEMPLATE_VERSION = 1;

/** As the register names it: `跟单自带 ci v1`. */
export const shippedName = (kind: PaperKind, lang: Lang): string =>
  `${lang === 'zh' ? '跟单自带' : 'Gendan'} ${kind} v${DEFAULT_TEMPLATE_VERSION}`;

/** The template that a team has before it makes its own, as a sheet to be printed; named as the kind is. */
export function defaultTemplate(kind: PaperKind, lang: Lang): NewSheet {
  return drawPaper(DESIGNS[kind], lang);
}
