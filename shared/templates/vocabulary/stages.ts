import type { Lang } from '../../lang';
import { STAGE_WORDS } from './stage-words';
import { wordFor } from './words';

export { STAGE_WORDS, VARIANT_WORDS } from './stage-words';

export function stageName(key: string, lang: Lang): string {
  return wordFor(STAGE_WORDS, key, lang);
}
