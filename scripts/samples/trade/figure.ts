import { decimalsOf, majorOf, type Money } from '../../../shared/records/money';

/** As a person types it: `7014.00`. */
export const figureOf = (money: Money): string => majorOf(money).toFixed(decimalsOf(money.currency));
