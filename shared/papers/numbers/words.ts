import type { Lang } from '../../lang';
import { moneyText, type Money } from '../../records/money';

export const amountInWords = (amount: Money, _lang: Lang): string => moneyText(amount);
