import { both, joined, type Bilingual } from '../../lang';
import { formatLimit } from '../../time/limit-text';
import type { LimitUnit } from '../../time/limit';

/** `4.5个工作日`, `4.5 working days`: to a tenth at most. */
export function timeWords(amount: number, unit: LimitUnit): Bilingual {
  const rounded = { amount: Math.round(amount * 10) / 10, unit };
  return both(formatLimit(rounded, 'zh'), formatLimit(rounded, 'en'));
}

/** The unit alone, above figures that have it: `工作日`, `working days`. */
export const unitWords = (unit: LimitUnit): Bilingual =>
  both(
    formatLimit({ amount: 2, unit }, 'zh').replace(/^2个?/, ''),
    formatLimit({ amount: 2, unit }, 'en').slice(2),
  );

/** A way through the process: `订舱 → 出货`. */
export const pathWords = (names: readonly Bilingual[]): Bilingual => joined(names, both(' → ', ' → '));
