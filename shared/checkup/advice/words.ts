import { both, joined, type Bilingual } from '../../lang';
import { formatLimit } from '../../time/limit-text';
import type { Limit } from '../../time/limit';

/** `9个工作日`, `9 working days`. */
export const limitWords = (limit: Limit): Bilingual =>
  both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));

/** A list in both languages. */
export const listed = (texts: readonly Bilingual[]): Bilingual => joined(texts, both('、', ', '));
