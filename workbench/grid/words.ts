import type { LocaleService } from '@univerjs/core';
import type { Lang } from '../../shared/lang';

/** The grid's own words in one language. They are many, so each language comes when it is asked for. */
export type GridWords = Parameters<LocaleService['load']>[0][string];

export async function gridWords(lang: Lang): Promise<GridWords> {
  const { default: words } = await (lang === 'zh' ? import('./words.zh') : import('./words.en'));
  return words;
}
