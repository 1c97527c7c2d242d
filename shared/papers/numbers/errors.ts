import { GendanError } from '../../errors';
import { both } from '../../lang';
import { moneyText, type Money } from '../../records/money';

/** Amounts are kept in whole minor units, exactly; beyond a number's reach there are none. */
export class AmountOutOfReach extends GendanError {
  constructor(quantity: number, price: number) {
    super(
      both(
        `数量 ${quantity} × 单价 ${price} 的金额太大，无法精确计算。请核对“跟单_明细”里的数量和单价。`,
        `${quantity} × ${price} is too large an amount to be reckoned exactly. Check quantity and unit price in Gendan Lines.`,
      ),
    );
  }
}

export class TooLargeForWords extends GendanError {
  constructor(amount: Money) {
    super(
      both(
        `金额 ${moneyText(amount)} 超出大写的上限 999,999,999,999.99。请核对数量和单价，或手工填写大写。`,
        `${moneyText(amount)} is above 999,999,999,999.99, the most that is written in words. Check quantities and prices, or write the words by hand.`,
      ),
    );
  }
}

/** Less than nothing, or no whole number of minor units. */
export class NoAmountForWords extends GendanError {
  constructor({ minor, currency }: Money) {
    super(
      both(
        `“${currency} ${minor}”不是能写成大写的金额（不能为负，也不能有半分钱）。请核对明细里的数量、单价和折扣。`,
        `“${currency} ${minor}” is no amount for words: it is below zero or no whole number of minor units. Check quantities, prices and discounts of the lines.`,
      ),
    );
  }
}
