import { plainText } from '../cells/text';
import { remembered } from '../remembered';
import { termsOf } from './kinds';

/**
 * Whether a payment term says that nothing is paid: `n/a`, 无, 免费样品, FOC. A dash says nothing of it, and beside parts
 * that are paid (样品免费，大货30%定金) it speaks of something else.
 */
export const isFree = remembered((text: string): boolean => {
  const plain = plainText(text);
  return NONE.test(plain) || (FREE.test(plain) && termsOf(text).parts.length === 0);
}, 2000);

const NONE =
  /^(?:n[/.]?a\.?|无|无需(?:付款|收款)?|不需要?(?:付款|收款)?|不适用|不收款|免|nil|none|not (?:applicable|required|needed))$/i;
const FREE =
  /免费|免单|免收|免付|不收费|不收钱|无偿|赠送|赠品|\bf\.?o\.?c\b|\bfree\b(?! (?:on|alongside|carrier|time|days))|\bno charge\b|\bwithout charge\b|\bno commercial value\b|\bn\.?c\.?v\b|\bcomplimentary\b|\bgratis\b/i;
